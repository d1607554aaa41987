import type { Decimal } from 'decimal.js';
import type { ByLanguage, Texts } from './language.ts';
import type { Marking } from './marking.ts';
import type { Period } from './period.ts';
import type { Qualifiers, RateMethod } from './qualifiers.ts';
import type { Quantity } from './quantity.ts';
import type { Citation } from './source.ts';
import type { Span } from './span.ts';
import type { Currency, Unit } from './unit.ts';
import type { Volatility } from './volatility.ts';

/** Words joined by dots, each beginning with a letter: `trade.exports-2012`. */
export type FactId = string;

export type MeasureId = string;

export const FACT_KINDS = [
  'money',
  'quantity',
  'event',
  'relation',
  'ranking',
  'list',
  'statement',
  'quote',
  'series',
  'rate',
  'place',
  'derived',
] as const;

export type FactKind = (typeof FACT_KINDS)[number];

export const CONFIDENCES = ['high', 'medium', 'low'] as const;

export type Confidence = (typeof CONFIDENCES)[number];

/** Common to all kinds of fact. */
export interface FactBase {
  readonly id: FactId;
  readonly span: Span;
  /** Its name on slides: "Canadian exports to Mali". */
  readonly label: Texts;
  readonly labelSpans: ByLanguage<Span>;
  readonly measure?: MeasureId;
  /** The first is the one shown; superseded ones are kept for the record. */
  readonly citations: readonly Citation[];
  /** What it measures or covers. */
  readonly period?: Period;
  /** When a snapshot or a status was true. */
  readonly asOf?: Period;
  /** Qualifiers that the source does not print and we infer; written with a question mark. */
  readonly inferred: readonly string[];
  readonly qualifiers: Qualifiers;
  readonly confidence?: Confidence;
  /** How soon it goes out of date. By default its measure's, otherwise its kind's. */
  readonly volatility?: Volatility;
  /** When it must be reviewed; takes precedence over `volatility`. */
  readonly reviewBy?: Period;
  /** What an earlier version of the same source printed instead. */
  readonly supersedes?: { readonly was: string; readonly reason: Texts };
  /** A mistake of ours that was corrected; the fact keeps its ID. */
  readonly corrected?: Correction;
  /** The newer fact that replaces it, for instance a later measurement. */
  readonly supersededBy?: FactId;
  /** No longer to be used, without a replacement. */
  readonly retired?: { readonly when: Period; readonly why: Texts };
  readonly conflicts?: Conflict;
  readonly marking?: Marking;
  /** A caution printed on each slide that shows the fact. */
  readonly note?: Texts;
  readonly partOf?: FactId;
}

/** What a corrected fact said before, when it was corrected and why. */
export interface Correction {
  readonly was: string;
  readonly when: Period;
  readonly why: Texts;
}

/**
 * Facts that contradict one another, and how that was settled; `preferred` is absent if it was not.
 */
export interface Conflict {
  readonly members: readonly FactId[];
  readonly preferred?: FactId;
  readonly reason: Texts;
}

/** A fact that states one amount. */
export interface AmountFact extends FactBase {
  readonly quantity: Quantity;
  /**
   * Present if a person and not the program read the amount from the source's words; with the reason
   * why they mean it, unless the words hold no number at all.
   */
  readonly readByPerson?: { readonly because?: Texts };
}

export interface MoneyFact extends AmountFact {
  readonly kind: 'money';
}

export interface QuantityFact extends AmountFact {
  readonly kind: 'quantity';
}

export const EVENT_STATUSES = ['occurred', 'planned', 'announced'] as const;

export type EventStatus = (typeof EVENT_STATUSES)[number];

export interface EventFact extends FactBase {
  readonly kind: 'event';
  readonly date: Period;
  readonly status: EventStatus;
  readonly includes: readonly Texts[];
  readonly excludes: readonly Texts[];
}

/**
 * `from` does `predicate` to `to` for a period: Canada has had a resident ambassador in Mali since
 * 1995.
 */
export interface RelationFact extends FactBase {
  readonly kind: 'relation';
  readonly predicate: string;
  readonly from: string;
  readonly to: string;
}

export interface RankingFact extends FactBase {
  readonly kind: 'ranking';
  /** 1 is the largest. Absent if the source ranks without a number ("one of the biggest"). */
  readonly rank?: number;
  readonly among: Texts;
  /** What was ranked, or `unspecified` if the source does not say. */
  readonly metric: string;
}

export const COMPLETENESS = ['yes', 'no', 'unknown'] as const;

export interface ListFact extends FactBase {
  readonly kind: 'list';
  readonly items: readonly Texts[];
  readonly complete: (typeof COMPLETENESS)[number];
}

export const STANCES = ['official', 'analyst', 'reporter'] as const;

export interface StatementFact extends FactBase {
  readonly kind: 'statement';
  readonly speaker?: Texts;
  readonly stance: (typeof STANCES)[number];
}

export interface QuoteFact extends FactBase {
  readonly kind: 'quote';
  /** A short verbatim extract, in `language`. */
  readonly text: string;
  readonly language: string;
  readonly speaker: Texts;
  readonly translation?: Texts;
}

/**
 * Why a point has no value: its publisher gives none; there can be none; we didn't collect it; or, with `missing`, nothing
 * says why. Only the first may be called not available.
 */
export const ABSENCES = ['not-published', 'not-applicable', 'not-collected', 'missing'] as const;

export type Absence = (typeof ABSENCES)[number];

/** `final` has no mark; the others are shown with theirs. A missing point is not zero. */
export const OBSERVATION_STATUSES = ['final', 'provisional', 'revised', 'estimated', ...ABSENCES, 'break'] as const;

export type ObservationStatus = (typeof OBSERVATION_STATUSES)[number];

export interface Observation {
  readonly period: Period;
  /** Absent if the status says that there is none. */
  readonly quantity?: Quantity;
  readonly status: ObservationStatus;
  readonly span: Span;
}

export interface SeriesFact extends FactBase {
  readonly kind: 'series';
  readonly unit: Unit;
  /** The step down to which its points are shown in words. Charts and tables show what the data have. */
  readonly precision?: Decimal;
  /** In order of period. */
  readonly points: readonly Observation[];
}

/** A series of exchange rates: units of `to` for one unit of `from`. */
export interface RateFact extends FactBase {
  readonly kind: 'rate';
  readonly from: Currency;
  readonly to: Currency;
  readonly method: RateMethod;
  readonly points: readonly Observation[];
}

/** A town on a map. */
export interface PlaceFact extends FactBase {
  readonly kind: 'place';
  /** In degrees, north and east above zero. */
  readonly latitude: number;
  readonly longitude: number;
  readonly isCapital: boolean;
}

/**
 * How a fact is computed from others. Each `of` names a fact, or one point of a series (`id@2011`).
 */
export const OPERATIONS = [
  'sum',
  'difference',
  'ratio',
  /** A part, then its whole, in percent. */
  'share',
  /** From the first to the second, in percent of the first. */
  'growth',
  'mean',
  /** A cumulative amount divided by the number of years in its window. */
  'mean-over-period',
  /** The points of a series over a period, with no gap. */
  'cumulative',
  'convert',
  /** Converts current prices to the prices of one year, by a deflator. */
  'constant',
  /** The rank of the first among all of them, the largest being first. */
  'rank',
  /** A total, then its parts: whether they add up as printed. */
  'foots',
  /** A date, then a length of time. */
  'date-plus',
  'days-between',
] as const;

export type Operation = (typeof OPERATIONS)[number];

export interface DerivedFact extends FactBase {
  readonly kind: 'derived';
  readonly op: Operation;
  readonly of: readonly FactReference[];
  /** For `convert`: the rate fact and the target currency. */
  readonly rate?: FactId;
  readonly to?: Currency;
  /** For `constant`: the series of price indices, and the year whose prices are used. */
  readonly deflator?: FactId;
  readonly base?: number;
  /** For `rank`: the population that the facts make up, in words. */
  readonly among?: Texts;
  /**
   * Shown down to this step, instead of the precision the operation gives; `because` is then
   * required.
   */
  readonly precision?: Decimal;
  readonly because?: Texts;
}

/** A fact, or part of a series: `aid.bilateral-usd@2011`, `@2002..2021`, `@latest`, `@max`. */
export interface FactReference {
  readonly id: FactId;
  readonly at?: PointSelector;
  readonly span: Span;
}

export type PointSelector =
  | { readonly kind: 'period'; readonly period: Period }
  | { readonly kind: 'latest' }
  | { readonly kind: 'earliest' }
  | { readonly kind: 'max' }
  | { readonly kind: 'min' };

/** The type of a fact, by kind. */
export interface FactByKind {
  readonly money: MoneyFact;
  readonly quantity: QuantityFact;
  readonly event: EventFact;
  readonly relation: RelationFact;
  readonly ranking: RankingFact;
  readonly list: ListFact;
  readonly statement: StatementFact;
  readonly quote: QuoteFact;
  readonly series: SeriesFact;
  readonly rate: RateFact;
  readonly place: PlaceFact;
  readonly derived: DerivedFact;
}

export type Fact = FactByKind[FactKind];
