import { type Diagnostic, diagnostic } from '../diagnostics/diagnostic.ts';
import { isRange } from '../values/quantity.ts';
import { type ChartPlan, pointCount } from './choose.ts';
import { amountMisfits } from './misfits/amounts.ts';
import { eventMisfits } from './misfits/events.ts';
import type { Misfit } from './misfits/misfit.ts';
import { seriesMisfits } from './misfits/series.ts';
import { amountsOf, type ChartRequest, seriesOf } from './request.ts';

/** Why nothing can be drawn of these facts, whatever the kind. */
export function refuseFacts(request: ChartRequest): readonly Diagnostic[] {
  const [first] = request.data;
  if (first === undefined) {
    return told(request, [
      { code: 'chart/empty', message: 'the chart has nothing to draw', hint: 'name facts that are amounts' },
    ]);
  }
  if (request.data.some((datum) => datum.kind !== first.kind)) {
    return told(request, [
      {
        code: 'chart/mixed',
        message: 'the chart mixes single figures with series',
        hint: 'name the points of the series (id@2011), or make two charts',
      },
    ]);
  }
  if (first.kind === 'amount' && request.data.length === 1 && request.kind !== 'table') {
    return told(request, [
      { code: 'chart/one-number', message: `one number is no chart: ${first.fact}`, hint: 'show it with `stats:`' },
    ]);
  }
  const empty = seriesOf(request).filter((series) => pointCount(series) === 0);
  return told(
    request,
    empty.map((series) => ({
      code: 'chart/empty' as const,
      message: `${series.fact} has no point to draw`,
      hint: 'name years that it has',
      span: series.span,
    })),
  );
}

/** Why the kind that was named, or the only one there is, would mislead with these facts. */
export function refusePlan(plan: ChartPlan, request: ChartRequest): readonly Diagnostic[] {
  const series = seriesOf(request);
  const amounts = amountsOf(request);
  const misfits = [
    ...(series.length > 0 ? seriesMisfits(plan, series, request) : amountMisfits(plan, amounts, request)),
    ...rangeMisfits(plan, request),
    ...cropMisfits(plan, request),
    ...eventMisfits(plan, request),
  ];
  return told(request, misfits);
}

function told(request: ChartRequest, misfits: readonly Misfit[]): readonly Diagnostic[] {
  return misfits.map(({ code, message, hint, span }) =>
    diagnostic(code, { message, hint, span: span ?? request.span, at: request.at }),
  );
}

/** A range is drawn as a range, or not at all. */
function rangeMisfits(plan: ChartPlan, request: ChartRequest): readonly Misfit[] {
  const isDrawable = plan.form === 'bars';
  const ranged = request.data.find((datum) =>
    datum.kind === 'amount'
      ? !isDrawable && isRange(datum.quantity)
      : datum.points.some((point) => point.quantity !== undefined && isRange(point.quantity)),
  );
  if (ranged === undefined) return [];
  return [
    {
      code: 'chart/range',
      message: `${ranged.fact} is a range, which this kind would draw as one number`,
      hint: ranged.kind === 'amount' ? 'use `kind: range`' : 'show it with `table:`',
      span: ranged.span,
    },
  ];
}

/** Only a line may stand on an axis that begins elsewhere: it is read by its slope, all else by its length. */
function cropMisfits(plan: ChartPlan, request: ChartRequest): readonly Misfit[] {
  if (!request.cropped || plan.form === 'lines' || plan.form === 'slope') return [];
  const isSeries = seriesOf(request).length > 0;
  return [
    {
      code: 'chart/off-zero',
      message: 'bars and areas are read by their length, so their axis begins at zero',
      hint: isSeries ? 'use `kind: line`, or take `axis: cropped` out' : 'take `axis: cropped` out',
    },
  ];
}
