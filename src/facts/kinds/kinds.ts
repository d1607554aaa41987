import type { Evaluated } from '../../model/evaluated.ts';
import type { DerivedFact, Fact, FactByKind, FactKind } from '../../model/fact.ts';
import { derived } from './derived.ts';
import { event } from './event.ts';
import type { KindOfFact, StatedBase, StatedKind } from './kind.ts';
import { list } from './list.ts';
import { money } from './money.ts';
import { place } from './place.ts';
import { quantity } from './quantity.ts';
import { quote } from './quote.ts';
import { ranking } from './ranking.ts';
import { rate } from './rate.ts';
import { relation } from './relation.ts';
import { series } from './series.ts';
import { statement } from './statement.ts';

type Computed = DerivedFact['kind'];

const STATED: { readonly [K in Exclude<FactKind, Computed>]: StatedKind<FactByKind[K]> } = {
  money,
  quantity,
  event,
  relation,
  ranking,
  list,
  statement,
  quote,
  series,
  rate,
  place,
};

const KINDS: { readonly [K in FactKind]: KindOfFact<FactByKind[K]> } = { ...STATED, derived };

/** How facts of this fact's kind behave. */
export function kindOf({ kind }: Fact): KindOfFact<Fact> {
  return KINDS[kind];
}

/** The value of a stated fact. */
export function statedBy(fact: Exclude<Fact, DerivedFact>, base: StatedBase): Evaluated {
  const kind: StatedKind<Exclude<Fact, DerivedFact>> = STATED[fact.kind];
  return kind.value(fact, base);
}
