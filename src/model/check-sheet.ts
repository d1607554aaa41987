import type { FactId } from './fact.ts';
import type { Language } from './language.ts';

/**
 * How far a figure is tied to its source:
 * `agrees` with the quotation that is stored · `as-stored` where nothing is quoted · `recomputed` from facts that are ·
 * `foots`: the parts add up to it · `rounded` from what is printed · `attributed` to a speaker or a medium, not to an authority · `accepted` against the gate, for a printed reason ·
 * `literal` an idiom, no figure · `own-position` our own · `unsourced` in a draft.
 */
export const TICKS = [
  'agrees',
  'as-stored',
  'recomputed',
  'foots',
  'rounded',
  'attributed',
  'accepted',
  'literal',
  'own-position',
  'unsourced',
] as const;

export type Tick = (typeof TICKS)[number];

/** One showing of a figure, for whoever checks the deck. */
export interface CheckRow {
  /** From 1, in the order of the deck. */
  readonly number: number;
  readonly slide: number;
  readonly slideId: string;
  readonly where: 'title' | 'text' | 'figure' | 'table' | 'chart' | 'timeline' | 'notes';
  /** As the slide shows it. */
  readonly shown: string;
  /** The facts it was made from; none for a literal. */
  readonly facts: readonly FactId[];
  readonly label: string;
  /** Exact, in no language: `16000000 CAD`. */
  readonly value: string;
  /** How it was computed; empty where it was not. */
  readonly formula: string;
  /** Each with source, date, place and the words as printed. */
  readonly citations: readonly string[];
  /** The same without the dates of sources that their publisher's name tells from the deck's others. */
  readonly places: readonly string[];
  readonly tick: Tick;
  /** Who signed the fact as it stands; absent where nobody did or it changed since. */
  readonly signedBy?: string;
}

/** Every figure of a deck, each showing once, in the order of the slides. */
export interface CheckSheet {
  readonly deck: string;
  readonly title: string;
  readonly language: Language;
  readonly asOf: string;
  readonly rows: readonly CheckRow[];
}
