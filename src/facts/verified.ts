import type { FactId } from '../model/fact.ts';
import type { Verification, VerifiedOn } from '../model/verification.ts';
import { fingerprint } from './fingerprint.ts';
import { leavesOf } from './graph.ts';
import type { FactStore } from './store.ts';

/**
 * When some facts, as they stand now, were found to agree with the copies of their sources: the
 * earliest day, over all stated facts that they rest on. Undefined if one of these was not compared,
 * did not agree, or has changed since.
 */
export function verifiedOn(
  verifications: readonly Verification[],
  store: FactStore,
  facts: readonly FactId[],
): VerifiedOn | undefined {
  const leaves = leavesOf(store, facts);
  const each = leaves.map((id) => ofFact(verifications, store, id));
  if (leaves.length === 0 || each.includes(undefined)) return undefined;
  const known = each.filter((one) => one !== undefined);
  const [on] = known.map((one) => one.on).sort();
  return on === undefined ? undefined : { on, copies: [...new Set(known.flatMap(({ copies }) => copies))] };
}

function ofFact(verifications: readonly Verification[], store: FactStore, id: FactId): VerifiedOn | undefined {
  const named = verifications.filter(({ fact }) => fact === id);
  if (named.length === 0) return undefined;
  const now = fingerprint(store, id);
  const own = named.filter((each) => each.fingerprint === now);
  const [on] = own.map((each) => each.on).sort();
  if (on === undefined || own.some(({ verdict }) => verdict !== 'agrees')) return undefined;
  return { on, copies: [...new Set(own.map(({ copy }) => copy))] };
}
