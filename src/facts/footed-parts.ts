import type { Evaluated } from '../model/evaluated.ts';
import type { Fact, FactId } from '../model/fact.ts';
import { keptOrMade } from '../model/kept-or-made.ts';
import type { Quantity } from '../model/quantity.ts';
import { statedParts } from './graph.ts';
import { operate } from './operate.ts';
import type { FactStore } from './store.ts';

/** Whether the parts of a whole foot with it: they are added up once for all their shares. */
const FOOTED = new WeakMap<FactStore, Map<FactId, boolean>>();

/**
 * The other parts of a whole, for a part’s share in it, if the store states them and all parts foot with the whole as
 * printed. Undefined if they don’t, if there are more than are ever computed with at once, or if the operands aren’t a
 * part and its whole.
 */
export function footedSiblings(
  store: FactStore,
  [part, whole]: readonly Evaluated[],
  evaluated: (fact: Fact) => Evaluated | undefined,
): readonly Quantity[] | undefined {
  if (part?.kind !== 'quantity' || whole?.kind !== 'quantity' || part.partOf !== whole.fact) return undefined;
  const parts = statedParts(store, whole.fact);
  const others = parts.filter(({ id }) => id !== part.fact).flatMap((fact) => evaluated(fact) ?? []);
  const span = store.facts.get(whole.fact)?.span;
  if (others.length === 0 || !span) return undefined;
  const foot = () => {
    const { value, diagnostics } = operate('foots', [whole, part, ...others], span);
    return diagnostics.length === 0 && value?.kind === 'verdict' && value.holds;
  };
  // A part that is computed isn’t among those that are stated, and adds up with them to something else.
  const isStated = parts.some(({ id }) => id === part.fact);
  const isSound = isStated
    ? keptOrMade(
        keptOrMade(FOOTED, store, () => new Map()),
        whole.fact,
        foot,
      )
    : foot();
  return isSound ? others.flatMap((other) => (other.kind === 'quantity' ? [other.quantity] : [])) : undefined;
}
