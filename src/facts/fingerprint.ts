import { hash } from 'node:crypto';
import type { Fact, FactId } from '../model/fact.ts';
import type { Source } from '../model/source.ts';
import { Decimal } from '../values/decimal.ts';
import { DECIDED_BY, edgesOf, type FactGraph } from './graph.ts';
import type { FactStore } from './store.ts';

/** Where something is written is not part of what it says. */
const PLACES: ReadonlySet<string> = new Set(['span', 'labelSpans']);

/**
 * SHA-256, in hexadecimal, of all that a fact states: its canonical text and those of all facts
 * that decide its value (operands, rates, deflators, the other parts of a share's whole), of their measures, and of the
 * sources that they cite, so that correcting any of them changes it. Moving a fact within its file or to another doesn't. A fact's
 * text is included each time the fact is named, but what it rests on only the first time.
 */
export function fingerprint(graph: FactGraph & Pick<FactStore, 'sources' | 'measures'>, id: FactId): string {
  const texts: string[] = [];
  const opened = new Set<FactId>();
  const open = [id];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const fact = graph.facts.get(next);
    if (!fact) continue;
    texts.push(canonicalFact(fact));
    if (opened.has(next)) continue;
    opened.add(next);
    const measure = fact.measure === undefined ? undefined : graph.measures.get(fact.measure);
    if (measure !== undefined) texts.push(canonical(measure));
    for (const { source } of fact.citations) {
      const cited = graph.sources.get(source);
      if (cited !== undefined) texts.push(canonicalSource(cited));
    }
    for (const { to } of edgesOf(graph, fact, DECIDED_BY).toReversed()) open.push(to.id);
  }
  return hash('sha256', texts.join('\n'));
}

/**
 * The fact as JSON on one line: keys sorted, absent keys and spans omitted, numbers as exact
 * decimals.
 */
export function canonicalFact(fact: Fact): string {
  return canonical(fact);
}

/** What a source is and prints; not when it was fetched, nor how it must be handled. */
function canonicalSource({ retrieved: _retrieved, marking: _marking, ...what }: Source): string {
  return canonical(what);
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
