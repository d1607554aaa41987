import { hash } from 'node:crypto';
import type { Fact, FactId } from '../model/fact.ts';
import { Decimal } from '../values/decimal.ts';
import type { FactStore } from './store.ts';

/** Where something is written is no part of what it says. */
const PLACES: ReadonlySet<string> = new Set(['span', 'labelSpans']);

/**
 * SHA-256, in hexadecimal, of all that a fact states: its canonical text, and for a derived fact those of the facts it is
 * computed from, so that a correction anywhere beneath changes it. Moving a fact in its file, or to another, does not.
 */
export function fingerprint(store: Pick<FactStore, 'facts'>, id: FactId): string {
  return hash('sha256', canonicalWithOperands(store, id, new Set()));
}

function canonicalWithOperands(store: Pick<FactStore, 'facts'>, id: FactId, above: ReadonlySet<FactId>): string {
  const fact = store.facts.get(id);
  if (fact === undefined || above.has(id)) return '';
  const within = new Set([...above, id]);
  return [canonicalFact(fact), ...operandsOf(fact).map((each) => canonicalWithOperands(store, each, within))].join(
    '\n',
  );
}

function operandsOf(fact: Fact): readonly FactId[] {
  if (fact.kind !== 'derived') return [];
  return [...fact.of.map(({ id }) => id), ...(fact.rate === undefined ? [] : [fact.rate])];
}

/** The fact as JSON on one line: keys in order, absent ones left out, numbers as exact decimals, no spans. */
export function canonicalFact(fact: Fact): string {
  return canonical(fact);
}

function canonical(value: unknown): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null';
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (Decimal.isDecimal(value)) return `"${value.toFixed()}"`;
  const content = value as Readonly<Record<string, unknown>>;
  const pairs: string[] = [];
  const keys = Object.keys(content);
  for (const key of keys.length > 1 ? keys.sort() : keys) {
    const value = content[key];
    if (value !== undefined && !PLACES.has(key)) pairs.push(`${JSON.stringify(key)}:${canonical(value)}`);
  }
  return `{${pairs.join(',')}}`;
}
