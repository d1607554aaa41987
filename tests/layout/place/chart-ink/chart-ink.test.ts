import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { planChart } from '../../../../src/chart/build.ts';
import type { ChartRequest } from '../../../../src/chart/request.ts';
import { inkFaults } from '../../../../src/check/chart-ink/ink-faults.ts';
import { placeChart } from '../../../../src/layout/place/chart/place-chart.ts';
import type { Chart } from '../../../../src/model/chart.ts';
import { DRAWN_KINDS } from '../../../../src/model/chart-kind.ts';
import { requestsOf } from './odd-charts.ts';
import { type ChartPlace, PLACES } from './slots.ts';
import { axisFaults } from './tick-formats.ts';

/** Charts drawn of each kind. `CHARTS=20000 SEED=random npx vitest run tests/layout/place/chart-ink` draws many more. */
const { CHARTS = '40', SEED = '20261129' } = process.env;
const RUNS = { numRuns: Number(CHARTS), ...(SEED === 'random' ? {} : { seed: Number(SEED) }) };

type Drawn =
  | { readonly kind: 'unsuitable' }
  | { readonly kind: 'refused'; readonly message: string; readonly hint: string | undefined }
  | { readonly kind: 'drawn'; readonly faults: readonly string[] };

function draw(request: ChartRequest, { slot, box, context, setting }: ChartPlace): Drawn {
  const chart: Chart | undefined = planChart(request).value?.build();
  if (chart === undefined) return { kind: 'unsuitable' };
  const { shapes, diagnostics } = placeChart(chart, slot, box, context, { setting });
  const [refusal] = diagnostics;
  if (refusal !== undefined) return { kind: 'refused', message: refusal.message, hint: refusal.hint };
  const faults = shapes.flatMap((shape) =>
    shape.kind === 'chart' ? [...inkFaults(shape), ...axisFaults(shape.chart)] : [],
  );
  return { kind: 'drawn', faults };
}

describe(`of odd charts with seed ${SEED}`, () => {
  // A heat map is a table.
  for (const kind of DRAWN_KINDS.filter((each) => each !== 'heat-map')) {
    test(`no ink of a ${kind} lies on other ink, and its axis says what it is`, () => {
      fc.assert(
        fc.property(requestsOf(kind), fc.constantFrom(...PLACES.keys()), (request, name) => {
          const place = PLACES.get(name);
          if (place === undefined) throw new Error(`no place ${name}`);
          const drawn = draw(request, place);
          if (drawn.kind === 'drawn') expect(drawn.faults).toEqual([]);
          if (drawn.kind === 'refused') expect(drawn.hint).toBeTruthy();
        }),
        RUNS,
      );
    });
  }
});
