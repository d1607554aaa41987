import { typedFigures } from '../../check/typed-figures.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { buildStore } from '../../facts/build-store.ts';
import { namePhrases } from '../../facts/names.ts';
import type { FactStore } from '../../facts/store.ts';
import { forEachLanguage } from '../../language/languages.ts';
import type { Language } from '../../model/language.ts';
import { DIMENSIONS } from '../../model/measure.ts';
import type { YamlData } from '../../yaml/edit/content.ts';
import { valueText } from '../facts/value-text.ts';
import { type EntryData, readEntry, wrongUnder } from './read-entry.ts';
import { inEveryLanguage, NOT_SAID, type Said } from './said-texts.ts';

/** What a new fact is read as, from what has been said of it so far. */
export interface CandidateFact {
  /** As it is written in the file, with the question marks that its words call for. */
  readonly data: EntryData;
  /** Its value in each language; undefined if it can’t be read yet. */
  readonly value: Readonly<Record<Language, string>> | undefined;
  /** What its words don’t print: each got a question mark. */
  readonly inferred: readonly Diagnostic[];
  /** What is wrong under one of its keys. */
  readonly wrong: (key: string) => Diagnostic | undefined;
}

/** Keys that are written as they are said, in the order of the file. */
const PLAIN_KEYS = [
  'measure',
  'source',
  'says',
  'at',
  'currency',
  'scale',
  'basis',
  'date',
  'status',
  'period',
  'as-of',
  'language',
  'stance',
  'review-by',
  ...DIMENSIONS,
] as const;

/**
 * Reads a new fact as the file will be read.
 *
 * @param store - what its dossier knows already
 */
export function candidateFact(said: Said, store: FactStore): CandidateFact {
  const id = said['id'] || 'a.b';
  const first = readEntry('facts', id, dataOf(said), store);
  const inferred = first.diagnostics.filter(({ code }) => code === 'facts/unmarked-inference');
  const marked = Object.fromEntries(inferred.map(first.keyOf).map((key) => [key, `${said[key] ?? ''}?`]));
  const data = dataOf({ ...said, ...marked });
  const read = readEntry('facts', id, data, store);
  const [fact] = read.file.facts;
  const own = buildStore([read.file]).value;
  return {
    data,
    value: fact && forEachLanguage((language) => valueText(own, { id }, fact, language)),
    inferred,
    wrong: (key) => wrongUnder(key, read),
  };
}

function dataOf(said: Said): EntryData {
  const { kind, measure, says, points } = said;
  const plain = PLAIN_KEYS.flatMap((key): [string, string][] =>
    said[key] && said[key] !== NOT_SAID ? [[key, said[key]]] : [],
  );
  const speaker = inEveryLanguage(said, 'speaker');
  return {
    ...(!measure && kind !== undefined && { kind }),
    ...Object.fromEntries(plain),
    ...(kind === 'quote' && says !== undefined && { text: says }),
    ...(Object.keys(speaker).length > 0 && { speaker }),
    ...(points !== undefined && { points: new Map(pointsIn(points)) satisfies YamlData }),
    ...inEveryLanguage(said, ''),
  };
}

/** The points in `2019=12.5, 2020=13`, each a time and a number. */
export function pointsIn(text: string): readonly (readonly [string, string])[] {
  const parts = text.split(/\s*[,;]\s*/).filter((part) => part !== '');
  return parts.map((part) => {
    const [time = '', ...number] = part.split('=');
    return [time.trim(), number.join('=').trim()];
  });
}

/** The figure that is typed in a label: a fact’s own value and time stand beside it, so it must hold none. */
export function figureInLabel(label: string, language: Language, store: FactStore): string | undefined {
  const [figure] = typedFigures(label, language, namePhrases(store.names));
  return figure && label.slice(figure.start, figure.end);
}
