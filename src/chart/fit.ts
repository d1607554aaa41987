import type { Chart } from '../model/chart.ts';
import type { Drawing, Kind, NotTaken } from './kind.ts';
import type { Misfit } from './misfit.ts';
import { amountsOf, type ChartRequest, seriesOf } from './request.ts';

/** What a kind of chart can do with the facts of one request. */
export interface Fit {
  readonly takes: true;
  /** The reasons why these facts don't suit the kind. */
  readonly misfits: readonly Misfit[];
  readonly build: () => Chart;
  readonly addsUp: boolean;
  readonly hasTimeAxis: boolean;
  readonly mayCrop: boolean;
  readonly showsRanges: boolean;
}

export function fitOf(kind: Kind, request: ChartRequest): Fit | NotTaken {
  const series = seriesOf(request);
  return series.length > 0 ? fit(kind.series, series, request) : fit(kind.amounts, amountsOf(request), request);
}

function fit<Datum>(drawing: Drawing<Datum> | NotTaken, data: readonly Datum[], request: ChartRequest): Fit | NotTaken {
  if (!drawing.takes) return drawing;
  return {
    takes: true,
    misfits: drawing.misfits?.(data, request) ?? [],
    build: () => drawing.build(request),
    addsUp: typeof drawing.addsUp === 'function' ? drawing.addsUp(data, request) : (drawing.addsUp ?? false),
    hasTimeAxis: drawing.hasTimeAxis?.(data) ?? false,
    mayCrop: drawing.mayCrop ?? false,
    showsRanges: drawing.showsRanges ?? false,
  };
}
