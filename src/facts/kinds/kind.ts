import type { Evaluated } from '../../model/evaluated.ts';
import type { Fact } from '../../model/fact.ts';
import type { Texts } from '../../model/language.ts';
import type { Period } from '../../model/period.ts';
import type { Quantity } from '../../model/quantity.ts';
import type { Volatility } from '../../model/volatility.ts';

/** What a stated value takes from its fact, whatever the kind. */
export type StatedBase = Pick<
  Evaluated,
  | 'fact'
  | 'qualifiers'
  | 'instruments'
  | 'measure'
  | 'addsOver'
  | 'partOf'
  | 'wholes'
  | 'hasUnknownWhole'
  | 'period'
  | 'editions'
>;

/** A text of a fact, besides its label and notes, that slides show in the author's words. */
export interface OwnText {
  /** For messages: `the group`. */
  readonly what: string;
  readonly text: Texts | undefined;
}

/**
 * How facts of one kind behave, including computed ones. How they are read from YAML is in
 * read/kinds/, so that no reader is loaded when parsed facts are already kept.
 */
export interface KindOfFact<F extends Fact> {
  /** How soon such a fact goes out of date, if neither it nor its measure says so. */
  volatility(fact: F): Volatility;
  /** The date that is the fact's value. */
  date?(fact: F): Period;
  /** Whether that date was still in the future when it was written down. */
  isPlanned?(fact: F): boolean;
  /** The single amount that the fact states. */
  amount?(fact: F): Quantity;
  ownTexts?(fact: F): readonly OwnText[];
  /** The fact with `change` applied to those texts. */
  withOwnTexts?(fact: F, change: (text: Texts) => Texts): F;
  /** Such a fact is somebody's word, so its figures are never ticked as agreeing. */
  readonly isAttributed?: boolean;
}

/** A kind of facts that a source states. */
export interface StatedKind<F extends Fact> extends KindOfFact<F> {
  /** The value that figures, charts and tables show. */
  value(fact: F, base: StatedBase): Evaluated;
}

/** For most facts: what was paid or done doesn't change. */
export const FIXED = { volatility: (): Volatility => 'fixed' };

/** A fact with an `as-of` states a status, which may change yearly. */
export const YEARLY_AS_STATUS = { volatility: ({ asOf }: Fact): Volatility => (asOf ? 'yearly' : 'fixed') };
