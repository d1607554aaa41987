import type { Decimal } from 'decimal.js';
import type { FactId, FactReference } from './fact.ts';
import type { Span } from './span.ts';

export type ClaimRelation = '>' | '<' | '>=' | '<=' | '=' | 'about';

/** A fact, or a multiple of one: `2 × aid.total-2012`. */
export interface ClaimTerm {
  /** 1 if none is written. */
  readonly times: Decimal;
  readonly of: FactReference;
}

/** What can be claimed about facts. */
export type Statement =
  | {
      readonly kind: 'comparison';
      readonly left: ClaimTerm;
      readonly relation: ClaimRelation;
      readonly right: ClaimTerm;
    }
  /**
   * `of` is the largest or smallest of itself and `among`: facts, and series with all their points.
   */
  | {
      readonly kind: 'extreme';
      readonly extreme: 'max' | 'min';
      readonly of: FactReference;
      readonly among: readonly FactReference[];
    }
  /**
   * A series is higher or lower at its later point than at its earlier one: whatever lies between
   * (`ends`), or at each point than at the one before (`every`).
   */
  | {
      readonly kind: 'trend';
      readonly direction: 'rises' | 'falls';
      readonly steps: 'ends' | 'every';
      readonly from: FactReference;
      readonly to: FactReference;
    }
  /** Each point of a series from one to another lies within so many percent of a figure. */
  | {
      readonly kind: 'steady';
      readonly percent: Decimal;
      readonly of: FactReference;
      readonly from: FactReference;
      readonly to: FactReference;
    }
  /** `part` is more than half of one whole, or of the sum of several facts. */
  | { readonly kind: 'majority'; readonly part: FactReference; readonly of: readonly FactReference[] }
  /** `part` is all of one whole, or of the sum of several facts. */
  | { readonly kind: 'all'; readonly part: FactReference; readonly of: readonly FactReference[] }
  /** The same statement of each of several facts. */
  | { readonly kind: 'each'; readonly statements: readonly Statement[] }
  /** The members are all facts of their kind in the store whose IDs begin so. */
  | { readonly kind: 'complete'; readonly members: readonly FactReference[]; readonly prefix: FactId }
  /** A dated fact is the first of several after another. */
  | {
      readonly kind: 'first';
      readonly of: FactReference;
      readonly since: FactReference;
      readonly among: readonly FactReference[];
    }
  /** A point of a series is the first to stand higher (lower) than the one before since another. */
  | {
      readonly kind: 'first-move';
      readonly direction: 'rises' | 'falls';
      readonly of: FactReference;
      readonly since: FactReference;
    };

/** What an outline claims about facts. Tested at each build. */
export type Claim = Statement & {
  /** As written. */
  readonly text: string;
  /** The name by which phrases are tied to it: `[far exceeded]{claim=far}`. */
  readonly name?: string;
  readonly span: Span;
};
