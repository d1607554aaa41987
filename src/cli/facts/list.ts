import { type FactState, stateOf } from '../../facts/state.ts';
import { forEachLanguage, MAIN_LANGUAGE } from '../../language/languages.ts';
import type { Fact, FactKind } from '../../model/fact.ts';
import type { Language } from '../../model/language.ts';
import { type KnownFact, knownFacts } from '../../project/facts/known-fact.ts';
import { valueText } from '../../project/facts/value-text.ts';
import type { Io } from '../../project/io.ts';
import { writePeriod } from '../../values/period-text.ts';
import type { Presentation, Printout } from '../command.ts';
import { type Answer, answerFromFacts, type FactsOptions } from './answer.ts';
import { columns } from './columns.ts';

export interface ListOptions extends FactsOptions {
  readonly kind?: FactKind;
  /** The first word of the IDs: `aid`. */
  readonly topic?: string;
  /** A source that the fact cites, in force. */
  readonly source?: string;
  readonly state?: FactState;
}

/** Lists the facts of the workspace, one a line: what each is, its value and period, what it cites and how it stands. */
export function listFacts(options: ListOptions, presentation: Presentation, io: Io): Printout {
  return answerFromFacts('facts list', options, presentation, io, (facts): Answer => {
    const rows = knownFacts(facts)
      .filter((known) => isAskedFor(known, options))
      .map(rowOf);
    const table = columns(HEADINGS, rows.map(cellsOf));
    return { lines: rows.length === 0 ? [] : table, json: { facts: rows } };
  });
}

const HEADINGS = [
  { name: 'ID' },
  { name: 'KIND' },
  { name: 'VALUE', widest: 44 },
  { name: 'PERIOD', widest: 24 },
  { name: 'SOURCES', widest: 32 },
  { name: 'STATE' },
];

interface Row {
  readonly id: string;
  readonly kind: FactKind;
  readonly label: { readonly en?: string; readonly fr?: string };
  readonly value: Readonly<Record<Language, string>>;
  readonly period: string;
  readonly sources: readonly string[];
  readonly state: FactState;
  readonly file: string;
  readonly line: number;
}

function rowOf({ fact, view }: KnownFact): Row {
  const when = fact.period ?? fact.asOf ?? (fact.kind === 'event' ? fact.date : undefined);
  return {
    id: fact.id,
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

/** Those that it cites and that still hold. */
function sourcesOf({ citations }: Fact): readonly string[] {
  return [...new Set(citations.flatMap(({ source, superseded }) => (superseded ? [] : [source])))];
}

function isAskedFor({ fact, view }: KnownFact, { kind, topic, source, state }: ListOptions): boolean {
  return (
    (kind === undefined || kind === fact.kind) &&
    (topic === undefined || fact.id.startsWith(`${topic}.`)) &&
    (source === undefined || sourcesOf(fact).includes(source)) &&
    (state === undefined || state === stateOf(view.store, fact))
  );
}

function cellsOf({ id, kind, value, period, sources, state }: Row): readonly string[] {
  return [id, kind, value[MAIN_LANGUAGE], period, sources.join(', '), state];
}
