import type { Decimal } from 'decimal.js';
import type { FactReference } from './fact.ts';
import type { Span } from './span.ts';

export type ClaimRelation = '>' | '<' | '>=' | '<=' | '=' | 'about';

/** A fact, or a multiple of one: `2 × aid.total-2012`. */
export interface ClaimTerm {
  /** 1 if none is written. */
  readonly times: Decimal;
  readonly of: FactReference;
}

/** What an outline claims about facts. Tested at each build. */
export type Claim =
  | {
      readonly kind: 'comparison';
      readonly left: ClaimTerm;
      readonly relation: ClaimRelation;
      readonly right: ClaimTerm;
      readonly span: Span;
    }
  /**
   * `of` is the largest or smallest of itself and `among`: facts, and series with all their points.
   */
  | {
      readonly kind: 'extreme';
      readonly extreme: 'max' | 'min';
      readonly of: FactReference;
      readonly among: readonly FactReference[];
      readonly span: Span;
    }
  /**
   * A series is higher or lower at its later point than at its earlier one, whatever lies between.
   */
  | {
      readonly kind: 'trend';
      readonly direction: 'rises' | 'falls';
      readonly from: FactReference;
      readonly to: FactReference;
      readonly span: Span;
    }
  /** `part` is more than half of one whole, or of the sum of several facts. */
  | {
      readonly kind: 'majority';
      readonly part: FactReference;
      readonly of: readonly FactReference[];
      readonly span: Span;
    };
