import type { Location } from '../diagnostics/location.ts';
import type { AnnotationFigure, ChartSourceRow } from '../model/chart.ts';
import type { ChartKind } from '../model/chart-kind.ts';
import type { FactId } from '../model/fact.ts';
import type { FactRole } from '../model/fact-role.ts';
import type { Language } from '../model/language.ts';
import type { Period } from '../model/period.ts';
import type { Quantity } from '../model/quantity.ts';
import type { Span } from '../model/span.ts';
import type { AmountDatum, ChartDatum, SeriesDatum } from './datum.ts';

/** The chart an outline asks for, with every fact resolved. */
export interface ChartRequest {
  readonly data: readonly ChartDatum[];
  readonly kind?: ChartKind;
  readonly language: Language;
  /** What the title speaks of: facts, or single points of them. */
  readonly highlight: readonly { readonly fact: FactId; readonly period?: Period }[];
  /** The parts that the brief gives to facts in all charts, here or elsewhere. */
  readonly roles: readonly FactRole[];
  readonly events: readonly RequestedEvent[];
  readonly annotations: readonly RequestedAnnotation[];
  /** Whether the value axis starts near the figures instead of at zero. */
  readonly cropped: boolean;
  /** The whole that all the amounts are parts of, if the facts name one. */
  readonly whole?: { readonly fact: FactId; readonly label: string; readonly quantity: Quantity };
  /** The facts' measure declares that they may be summed. */
  readonly additive: boolean;
  /** The name of the plotted unit, for the workbook: "millions of Canadian dollars". */
  readonly unitLabel: (exponent: number) => string;
  /** Whether the slide says the unit and this scale above the chart. */
  readonly unitSaid: (exponent: number) => boolean;
  /** The slide’s words print one of the figures. */
  readonly printsFigures: boolean;
  /** What all the facts measure, if they share it. */
  readonly measure?: string;
  /** What the chart is about, for the alt text, most telling part first: the words of the subtitle. */
  readonly subject: readonly string[];
  /** Every fact drawn or marked, and the rates used. */
  readonly facts: readonly FactId[];
  readonly sourceRows: readonly ChartSourceRow[];
  /** The extremes of the charts beside it, in base units: charts of one unit on a slide share one scale. */
  readonly reach?: Reach;
  readonly span: Span;
  readonly at: Location;
}

export interface RequestedEvent {
  readonly fact: FactId;
  readonly label: string;
  readonly period: Period;
  readonly span: Span;
}

/** Words at a point of the chart. */
export interface RequestedAnnotation {
  /** A fact of the chart, and which of its points if it is a series. */
  readonly fact: FactId;
  readonly period?: Period;
  readonly text: string;
  /** What it is said of: "2013", "2011–2013". */
  readonly of: string;
  readonly figures: readonly AnnotationFigure[];
  readonly span: Span;
}

export interface Reach {
  readonly low: number;
  readonly high: number;
}

export function amountsOf(request: ChartRequest): readonly AmountDatum[] {
  return request.data.filter((datum) => datum.kind === 'amount');
}

export function seriesOf(request: ChartRequest): readonly SeriesDatum[] {
  return request.data.filter((datum) => datum.kind === 'series');
}
