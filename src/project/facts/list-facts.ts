import { stateOf } from '../../facts/fact-state.ts';
import { forEachLanguage } from '../../language/languages.ts';
import type { Fact, FactKind } from '../../model/fact.ts';
import type { FactState } from '../../model/fact-state.ts';
import type { Language, Texts } from '../../model/language.ts';
import { writePeriod } from '../../values/period-text.ts';
import type { WorkspaceFacts } from '../read-facts.ts';
import { dossierOf } from './dossiers.ts';
import { type KnownFact, knownFacts } from './known-fact.ts';
import { valueText } from './value-text.ts';

/** The conditions that a fact must meet to be listed. Every fact meets an absent condition. */
export interface WantedFacts {
  /** Path of a folder from the workspace's root: only facts in it and in the folders below. */
  readonly folder?: string | undefined;
  readonly kind?: FactKind | undefined;
  /** The first word of the IDs: `aid`. */
  readonly topic?: string | undefined;
  /** A source that the fact cites in a citation that is not superseded. */
  readonly source?: string | undefined;
  readonly state?: FactState | undefined;
}

export interface ListedFact {
  readonly id: string;
  /** The folder it belongs to, as `facts list` takes it: `canada-mali`. */
  readonly dossier: string;
  readonly kind: FactKind;
  readonly label: Texts;
  readonly value: Readonly<Record<Language, string>>;
  /** As written in YAML; empty if the fact has none. */
  readonly period: string;
  readonly sources: readonly string[];
  readonly state: FactState;
  readonly file: string;
  readonly line: number;
}

/** The facts of the workspace that meet the conditions, once each, sorted by ID. */
export function listFacts(facts: WorkspaceFacts, wanted: WantedFacts): readonly ListedFact[] {
  return knownFacts(facts)
    .filter((known) => isWanted(known, wanted))
    .map(listed);
}

function isWanted({ fact, view }: KnownFact, { folder, kind, topic, source, state }: WantedFacts): boolean {
  return (
    (folder === undefined || `${view.folder}/`.startsWith(`${folder}/`)) &&
    (kind === undefined || kind === fact.kind) &&
    (topic === undefined || fact.id.startsWith(`${topic}.`)) &&
    (source === undefined || sourcesOf(fact).includes(source)) &&
    (state === undefined || state === stateOf(view.store, fact))
  );
}

function listed({ fact, view }: KnownFact): ListedFact {
  const when = fact.period ?? fact.asOf ?? (fact.kind === 'event' ? fact.date : undefined);
  return {
    id: fact.id,
    dossier: dossierOf(view.folder),
    kind: fact.kind,
    label: fact.label,
    value: forEachLanguage((language) => valueText(view.store, fact, fact, language)),
    period: when ? writePeriod(when) : '',
    sources: sourcesOf(fact),
    state: stateOf(view.store, fact),
    file: fact.span.file,
    line: fact.span.start.line,
  };
}

/** The sources of the fact's citations that are not superseded, once each. */
function sourcesOf({ citations }: Fact): readonly string[] {
  return [...new Set(citations.flatMap(({ source, superseded }) => (superseded ? [] : [source])))];
}
