import type { Evaluated } from '../../model/evaluated.ts';
import type { Fact } from '../../model/fact.ts';
import type { Texts } from '../../model/language.ts';
import type { Period } from '../../model/period.ts';
import type { Quantity } from '../../model/quantity.ts';
import type { Volatility } from '../../model/volatility.ts';

/** What a stated value says of its fact, whatever its kind. */
export type StatedBase = Pick<
  Evaluated,
  | 'fact'
  | 'qualifiers'
  | 'inputs'
  | 'measure'
  | 'addsOver'
  | 'partOf'
  | 'wholes'
  | 'hasUnknownWhole'
  | 'period'
  | 'editions'
>;

/** A text of a fact, beside its label and notes, that slides show in its author's words. */
export interface OwnText {
  /** For messages: `the group`. */
  readonly what: string;
  readonly text: Texts | undefined;
}

/**
 * How facts of one kind behave, computed ones too. How they are read from YAML stands in read/kinds/: where what was read is
 * found kept, no reader is loaded.
 */
export interface KindOfFact<F extends Fact> {
  /** How soon such a fact goes out of date, where neither itself nor its measure says so. */
  volatility(fact: F): Volatility;
  /** The date that is its value. */
  date?(fact: F): Period;
  /** Whether that date was still to come when it was written down. */
  isPlanned?(fact: F): boolean;
  /** The one amount that it states. */
  amount?(fact: F): Quantity;
  ownTexts?(fact: F): readonly OwnText[];
  /** The fact with those texts changed. */
  withOwnTexts?(fact: F, change: (text: Texts) => Texts): F;
  /** It is somebody's word, and not for us to tick as agreeing. */
  readonly isAttributed?: boolean;
}

/** A kind of facts that a source states. */
export interface StatedKind<F extends Fact> extends KindOfFact<F> {
  /** What figures, charts and tables show of it. */
  value(fact: F, base: StatedBase): Evaluated;
}

/** What most facts are: what was paid or done doesn't change. */
export const FIXED = { volatility: (): Volatility => 'fixed' };

/** A status may change with the year. */
export const YEARLY_AS_STATUS = { volatility: ({ asOf }: Fact): Volatility => (asOf ? 'yearly' : 'fixed') };
