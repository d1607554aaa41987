import type { Outcome } from '../../diagnostics/diagnostic.ts';
import { evaluate, faultsOf } from '../../facts/derive.ts';
import { stateOf } from '../../facts/fact-state.ts';
import { fingerprint } from '../../facts/fingerprint.ts';
import { isComparable, type Meeting, mayMeet } from '../../facts/gate.ts';
import { COMPUTED_FROM, edgesOf } from '../../facts/graph.ts';
import { writeReference } from '../../facts/reference.ts';
import type { FactStore } from '../../facts/store.ts';
import { formatInterval } from '../../language/format-interval.ts';
import { forEachLanguage, inAnyLanguage, MAIN_LANGUAGE } from '../../language/languages.ts';
import type { Fact, FactId } from '../../model/fact.ts';
import type { Texts } from '../../model/language.ts';
import { present } from '../../model/present.ts';
import type { Signature } from '../../model/signature.ts';
import type { Citation } from '../../model/source.ts';
import { writePeriod } from '../../values/period-text.ts';
import type { WorkspaceFacts } from '../read-facts.ts';
import type { KnownFact } from './known-fact.ts';
import { usesOfKnown } from './named-fact.ts';
import { valueText } from './value-text.ts';

/** Everything known about a fact, as `facts show` gives it to programs. */
export type Description = ReturnType<typeof describeFact>['value'];

export function describeFact(known: KnownFact, facts: WorkspaceFacts, signatures: Outcome<readonly Signature[]>) {
  const { fact, view } = known;
  const { store } = view;
  const { value } = evaluate(store, fact);
  const described = {
    id: fact.id,
    kind: fact.kind,
    state: stateOf(store, fact),
    file: fact.span.file,
    line: fact.span.start.line,
    label: fact.label,
    value: forEachLanguage((language) => valueText(store, fact, fact, language)),
    ...(value?.kind === 'quantity' && value.quantity.figures !== 'exact'
      ? { allows: formatInterval(value.quantity, MAIN_LANGUAGE) }
      : {}),
    about: aboutOf(fact),
    ...present({ signed: signedAs(signatures.value, store, fact.id) }),
    citations: fact.citations.map((citation) => citedOf(citation, store)),
    computed: treeOf(store, fact, new Set(), 0),
    uses: usesOfKnown(known, facts),
    mayMeet: meetingsOf(store, fact),
  };
  return { value: described, diagnostics: [...faultsOf(store, fact.id), ...signatures.diagnostics] };
}

/** Who signed a fact, and whether it still states what was signed. */
function signedAs(signatures: readonly Signature[], store: FactStore, id: FactId) {
  const signature = signatures.find(({ fact }) => fact === id);
  if (signature === undefined) return undefined;
  const { by, on, key } = signature;
  return { ...present({ by, on, key }), holds: signature.fingerprint === fingerprint(store, id) };
}

/** What officers call a qualifier, where its key in YAML is a word of the trade. */
const WORD_OF: Readonly<Record<string, string>> = { basis: 'kind of amount' };

/** The fact's other properties, as pairs of a name and its text. */
function aboutOf(fact: Fact): readonly (readonly [string, string])[] {
  const texts: readonly (readonly [string, string | undefined])[] = [
    ['measure', fact.measure],
    ['period', fact.period && writePeriod(fact.period)],
    ['as of', fact.asOf && writePeriod(fact.asOf)],
    ...Object.entries(fact.qualifiers).map(
      ([name, value]) => [WORD_OF[name] ?? name, typeof value === 'string' ? value : JSON.stringify(value)] as const,
    ),
    ['part of', fact.partOf],
    ['inferred', fact.inferred.length > 0 ? fact.inferred.join(', ') : undefined],
    ['confidence', fact.confidence],
    ['review by', fact.reviewBy && writePeriod(fact.reviewBy)],
    ['superseded by', fact.supersededBy],
    ['retired', fact.retired && `${writePeriod(fact.retired.when)}: ${named(fact.retired.why)}`],
    [
      'corrected',
      fact.corrected && `${writePeriod(fact.corrected.when)}: was ${fact.corrected.was}; ${named(fact.corrected.why)}`,
    ],
    ['earlier text', fact.supersedes && `${fact.supersedes.was}; ${named(fact.supersedes.reason)}`],
    ['contradicts', fact.conflicts?.members.filter((id) => id !== fact.id).join(', ')],
    ['preferred', fact.conflicts?.preferred],
    ['note', fact.note && named(fact.note)],
  ];
  return texts.flatMap(([name, text]) => (text === undefined || text === '' ? [] : [[name, text] as const]));
}

function named(words: Texts): string {
  return inAnyLanguage(words)[0] ?? '';
}

function citedOf({ source: id, at, says, superseded }: Citation, store: FactStore) {
  const source = store.sources.get(id);
  const title = source ? `${named(source.publisher)}, ${named(source.title)}` : '';
  return { source: id, title, ...(at && { at }), ...(says && { says }), superseded };
}

/**
 * A fact that a derived fact is computed from, with its value and what it is computed from in turn,
 * down to facts that a source states. A computed fact is expanded only where it first appears.
 */
export interface Branch {
  readonly reference: string;
  readonly value: string;
  readonly op?: string;
  readonly of: readonly Branch[];
}

/**
 * Deeper derivations are cut: nobody reads them, and a hostile file could make them thousands deep.
 */
const DEEPEST = 32;

function treeOf(store: FactStore, fact: Fact, opened: Set<FactId>, depth: number): readonly Branch[] {
  if (opened.has(fact.id) || depth > DEEPEST) return [];
  opened.add(fact.id);
  return edgesOf(store, fact, COMPUTED_FROM).map(({ to }): Branch => {
    const operand = store.facts.get(to.id);
    return {
      reference: writeReference(to),
      value: valueText(store, to, fact, MAIN_LANGUAGE),
      ...(operand?.kind === 'derived' && { op: operand.op }),
      of: operand ? treeOf(store, operand, opened, depth + 1) : [],
    };
  });
}

const MEETINGS: readonly Meeting[] = ['sum', 'share', 'difference', 'ratio', 'comparison', 'axis'];

/**
 * The other facts of the store that this one may meet, as a list for each kind of meeting. In a
 * share, this fact is the part.
 */
function meetingsOf(store: FactStore, fact: Fact): Readonly<Partial<Record<Meeting, readonly FactId[]>>> {
  const { value } = evaluate(store, fact);
  if (!value || !isComparable(value)) return {};
  const others = [...store.facts.values()].flatMap((other) => {
    if (other.id === fact.id || other.kind === 'rate') return [];
    const met = evaluate(store, other).value;
    return met && isComparable(met) ? [met] : [];
  });
  const lists = MEETINGS.map((meeting) => {
    const may = others.filter((other) => mayMeet(meeting, value, other).length === 0).map((other) => other.fact);
    return [meeting, may] as const;
  });
  return Object.fromEntries(lists.filter(([, may]) => may.length > 0));
}
