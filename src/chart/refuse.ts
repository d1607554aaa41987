import { type Diagnostic, diagnostic } from '../diagnostics/diagnostic.ts';
import { isBound } from '../values/hedge.ts';
import { isRange } from '../values/quantity.ts';
import { pointCount } from './datum.ts';
import { eventMisfits } from './event-misfits.ts';
import type { Fit } from './fit.ts';
import type { Misfit } from './misfit.ts';
import { type ChartRequest, seriesOf } from './request.ts';

/** The reasons why nothing can be drawn from these facts, whatever the kind. */
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

/** The reasons why these facts would mislead if drawn this way: the kind's own, then those that hold for every kind. */
export function refuseDrawing(fit: Fit, request: ChartRequest): readonly Diagnostic[] {
  return told(request, [
    ...fit.misfits,
    ...rangeMisfits(fit, request),
    ...boundMisfits(fit, request),
    ...cropMisfits(fit, request),
    ...eventMisfits(fit, request),
  ]);
}

export function told(request: ChartRequest, misfits: readonly Misfit[]): readonly Diagnostic[] {
  return misfits.map(({ code, message, hint, span }) =>
    diagnostic(code, { message, hint, span: span ?? request.span, at: request.at }),
  );
}

/** A range is drawn as a range or not at all; no kind draws a series of ranges. */
function rangeMisfits({ showsRanges }: Fit, request: ChartRequest): readonly Misfit[] {
  const ranged = request.data.find((datum) =>
    datum.kind === 'amount'
      ? !showsRanges && isRange(datum.quantity)
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

/**
 * "At least 40" is drawn by itself, beside its label. In a stack, a ring or a row of points it would be added to
 * others, or joined to them, as if it were 40.
 */
function boundMisfits({ addsUp }: Fit, request: ChartRequest): readonly Misfit[] {
  const bounded = request.data.find((datum) =>
    datum.kind === 'amount'
      ? addsUp && isBound(datum.quantity.hedge)
      : datum.points.some(({ quantity }) => quantity !== undefined && isBound(quantity.hedge)),
  );
  if (bounded === undefined) return [];
  return [
    {
      code: 'chart/bound',
      message: `${bounded.fact} says only how much at least, or at most, and this kind would draw it as a known amount`,
      hint: bounded.kind === 'amount' ? 'use `kind: bar`' : 'show it with `table:`',
      span: bounded.span,
    },
  ];
}

/** Bars and areas are read by their length, so their axis starts at zero. */
function cropMisfits({ mayCrop }: Fit, request: ChartRequest): readonly Misfit[] {
  if (!request.cropped || mayCrop) return [];
  const isSeries = seriesOf(request).length > 0;
  return [
    {
      code: 'chart/off-zero',
      message: 'bars and areas are read by their length, so their axis begins at zero',
      hint: isSeries ? 'use `kind: line`, or take `axis: cropped` out' : 'take `axis: cropped` out',
    },
  ];
}
