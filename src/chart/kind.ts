import type { Chart } from '../model/chart.ts';
import type { DrawnKind } from '../model/chart-kind.ts';
import type { Texts } from '../model/language.ts';
import type { AmountDatum, SeriesDatum } from './datum.ts';
import type { Misfit } from './misfit.ts';
import type { ChartRequest } from './request.ts';

/** The name of a chart at the start of its alt text: "Bar chart". */
export type ChartNoun = Texts;

/** A kind of chart: the data it takes, what would mislead, and how it is built. */
export interface Kind {
  readonly name: DrawnKind;
  readonly noun: ChartNoun;
  /** How it draws single figures, or why it takes none. */
  readonly amounts: Drawing<AmountDatum> | NotTaken;
  /** How it draws series, or why it takes none. */
  readonly series: Drawing<SeriesDatum> | NotTaken;
}

/** How a kind draws single figures, or series. */
export interface Drawing<Datum> {
  readonly takes: true;
  /** The reasons why these facts don't suit the kind. If absent, all facts do. */
  readonly misfits?: (data: readonly Datum[], request: ChartRequest) => readonly Misfit[];
  /** The complete chart. Called only for facts without misfits. */
  readonly build: (request: ChartRequest) => Chart;
  /** Data is laid end to end or shown as shares, which readers add up, so the facts must be fit for a sum: always, or of these. */
  readonly addsUp?: true | ((data: readonly Datum[], request: ChartRequest) => boolean);
  /** Whether events can be marked along it. If absent, never. */
  readonly hasTimeAxis?: (data: readonly Datum[]) => boolean;
  /** Read by its slope, not its length, so its axis need not start at zero. */
  readonly mayCrop?: true;
  /** Shows both ends of a range. */
  readonly showsRanges?: true;
}

export interface NotTaken {
  readonly takes: false;
  readonly misfit: Misfit;
}

export function notTaken(misfit: Misfit): NotTaken {
  return { takes: false, misfit };
}
