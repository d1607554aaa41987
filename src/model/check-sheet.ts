import type { FactId } from './fact.ts';
import type { Language } from './language.ts';
import type { VerifiedOn } from './verification.ts';

/**
 * How far a figure is tied to its source:
 * - `agrees`: with the quotation that is stored
 * - `as-stored`: with the stored data, where nothing is quoted
 * - `read-by-person`: to words whose meaning a person stated
 * - `recomputed`: computed from facts that agree
 * - `foots`: adds up to its total
 * - `rounded`: rounded from what is printed
 * - `attributed`: said by a speaker or a medium, not an authority
 * - `accepted`: against the gate, for a printed reason
 * - `literal`: an idiom, not a figure
 * - `own-position`: our own
 * - `unsourced`: without a source, in a draft
 */
export const TICKS = [
  'agrees',
  'as-stored',
  'read-by-person',
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

/**
 * Why a figure wants looking at first, the gravest first: it has no source, was accepted against the
 * gate, was computed, or holds what its source doesn't print; or nobody has signed it.
 */
export const RISKS = ['unsourced', 'accepted', 'inferred', 'derived', 'unsigned'] as const;

export type Risk = (typeof RISKS)[number];

/** One appearance of a figure, for whoever checks the deck. */
export interface CheckRow {
  /** From 1, in the order of the deck. */
  readonly number: number;
  readonly slide: number;
  readonly slideId: string;
  readonly where: 'title' | 'text' | 'figure' | 'table' | 'chart' | 'timeline' | 'notes';
  /** As shown on the slide, with its hedge. */
  readonly shown: string;
  /** The sentence or the row around it; empty if its label says all. */
  readonly sentence: string;
  /** The facts it was made from; none for a literal. */
  readonly facts: readonly FactId[];
  readonly label: string;
  /**
   * Exact and independent of language, with the time of an amount: `16000000 CAD, 2012`. A question
   * mark behind the value says that the source doesn't print the currency or the date.
   */
  readonly value: string;
  /** How it was computed; empty if it was not. */
  readonly formula: string;
  /** Each with source, date, place and the words as printed. */
  readonly citations: readonly string[];
  /**
   * The same, without the dates of sources that are the only one of their publisher in the deck.
   */
  readonly places: readonly string[];
  readonly tick: Tick;
  readonly risks: readonly Risk[];
  /**
   * Who signed the facts in their current form, on which day, and whether a key proves it, in the deck's language.
   * Absent if nobody did or a fact has changed since.
   */
  readonly signedBy?: string;
  /**
   * When the facts beneath the figure were found to agree with copies of their sources; absent if
   * one of them was not, or has changed since.
   */
  readonly verified?: VerifiedOn;
}

/** A slide whose figures are checked. */
export interface CheckedSlide {
  readonly id: string;
  readonly number: number;
  readonly title: string;
}

/** Every figure of a deck, once per appearance, in the order of the slides. */
export interface CheckSheet {
  readonly deck: string;
  readonly title: string;
  readonly language: Language;
  readonly asOf: string;
  /** Those of the deck without the annex, in order. */
  readonly slides: readonly CheckedSlide[];
  readonly rows: readonly CheckRow[];
  /** What the slides accepted, in their order. */
  readonly acceptances: readonly CheckedAcceptance[];
  readonly uncovered: readonly UncoveredSentence[];
  /** What the slides claim, in their order. */
  readonly claims: readonly CheckedClaim[];
}

/** A finding that a slide lets pass. */
export interface CheckedAcceptance {
  readonly slide: number;
  readonly code: string;
  readonly facts: readonly FactId[];
  readonly reason: string;
  /** Who accepted it, and the ISO date, if they were written. */
  readonly by?: string;
  readonly on?: string;
}

/**
 * What testing a claim came to, the gravest first:
 * - `fails`: its figures contradict it
 * - `not-compared`: some of them have no value or aren't comparable
 * - `uncertain`: their rounding leaves it open
 * - `accepted`: it holds, for figures that the slide lets meet for a printed reason
 * - `ends-only`: it holds at two points of a series, and nothing between them was compared
 * - `holds`
 */
export const CLAIM_VERDICTS = ['fails', 'not-compared', 'uncertain', 'accepted', 'ends-only', 'holds'] as const;

export type ClaimVerdict = (typeof CLAIM_VERDICTS)[number];

/** A claim of a slide, for whoever checks the deck. */
export interface CheckedClaim {
  readonly slide: number;
  readonly slideId: string;
  /** As written: `trade.exports-2012 > trade.imports-2012`. */
  readonly claim: string;
  /** The words that are tied to it, as shown; the title of the slide if none are. */
  readonly words: string;
  /** The facts that it stands on, in the order in which it names them. */
  readonly facts: readonly FactId[];
  /** What was compared, in the language of the deck: "Canadian exports to Mali, 2012: $16 million". */
  readonly compared: readonly string[];
  readonly verdict: ClaimVerdict;
}

/** A sentence without a fact or a claim. */
export interface UncoveredSentence {
  readonly slide: number;
  readonly where: 'title' | 'text' | 'notes';
  readonly sentence: string;
}
