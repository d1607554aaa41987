import { packOf } from '../language/languages.ts';
import type { Language } from '../model/language.ts';
import { type PrintedDate, printedDates } from '../reading/printed-dates.ts';
import { fold } from '../reading/printed-tokens.ts';
import type { Document, Sheet } from './document.ts';
import { type PassageReading, readPassage } from './reading.ts';
import { type SheetNames, sheetNames } from './sheet-names.ts';
import { type TableHeading, tableHeadings } from './table-headings.ts';

/** A piece of a document that is read as one: a paragraph, a row, a cell, a whole page. */
export interface Passage {
  readonly text: string;
}

/** What citations look for in a document, so that one pass over it finds all. */
export interface Sought {
  /** Words of which passages are wanted. */
  readonly phrases: Iterable<string>;
  /** Cells by which rows are named. */
  readonly keys: Iterable<string>;
  /** Periods as they are written in headings and cells. */
  readonly periods: Iterable<string>;
}

/** A document with what citations look for in it, found in one pass whatever their number. */
export interface SearchedDocument {
  readonly document: Document;
  /** Those of a table. */
  readonly sheets: readonly SearchedSheet[];
  /** How many paragraphs or rows it has. */
  readonly size: number;
  /** A paragraph, or a row of all sheets in their order, by its number. */
  readonly passage: (index: number) => Passage;
  /** A row's cells; none for a text. */
  readonly row: (index: number) => readonly string[];
  /** The paragraphs of a page, and the page as one: words may go on in the next column or line. */
  readonly page: (number: number) => readonly Passage[];
  /** Those that have a word which a sought phrase has; undefined where the phrase has no word. */
  readonly holding: (phrase: string) => readonly number[] | undefined;
  /** The rows that have such a cell, capitals aside. */
  readonly rowsNamed: (key: string) => readonly number[];
  /** The rows that have such a cell, or one that goes on in brackets: `2012 [YR2012]`. */
  readonly rowsHeaded: (period: string) => readonly number[];
  /** Folded text of a passage, made once. */
  readonly folded: (passage: Passage) => string;
  /** A passage as the second reader sees it, read once. */
  readonly reading: (passage: Passage, language: Language) => PassageReading;
  /** The number or letter of each heading of a table, with its paragraph, in order. */
  readonly headings: () => readonly TableHeading[];
  /** The different dates that a text prints. */
  readonly dates: (language: Language) => readonly PrintedDate[];
}

/** Numbers of passages by what stands in them, in order and each once. */
type Places = Map<string, number[]>;

/** The words of a text as they are sought: runs of letters and digits, in small letters. */
function wordsOf(text: string): readonly string[] {
  return (
    fold(text)
      .match(WORD)
      ?.map((word) => word.toLowerCase()) ?? []
  );
}

/**
 * Characters beyond the basic plane part words here, as they do where words are looked for in a
 * text. A run of more characters than any word has is cut, in a text as in a phrase.
 */
const WORD = /(?:(?![\u{10000}-\u{10FFFF}])[\p{L}\p{N}]){1,64}/gu;

/** Words without digits, which stand in a text even where another figure does. */
export function lettersOf(text: string): string {
  return wordsOf(text)
    .filter((word) => !/\p{N}/u.test(word))
    .join(' ');
}

export function searchDocument(document: Document, sought: Sought): SearchedDocument {
  const words = placesFor([...sought.phrases].flatMap(wordsOf));
  const keys = placesFor([...sought.keys].map(keyOf));
  const periods = placesFor(sought.periods);
  const rows = document.kind === 'table' ? document.sheets.flatMap((sheet) => sheet.rows) : [];
  const size = document.kind === 'table' ? rows.length : document.paragraphs.length;
  const textAt = (index: number) =>
    document.kind === 'table' ? (rows[index] ?? []).join(' | ') : (document.paragraphs[index]?.text ?? '');
  if (document.kind === 'table') findInRows(rows, { words, keys, periods });
  else for (const [index, { text }] of document.paragraphs.entries()) findWords(text, index, words);

  const passages = new Map<number, Passage>();
  const passage = (index: number) => known(passages, index, () => ({ text: textAt(index) }));
  const pages = new Map<number, readonly Passage[]>();
  const headings = new Map<'all', readonly TableHeading[]>();
  const folded = new Map<Passage, string>();
  const readings = new Map<Passage, PassageReading>();
  const dates = new Map<Language, readonly PrintedDate[]>();
  return {
    document,
    sheets: searchedSheets(document),
    size,
    passage,
    row: (index) => rows[index] ?? [],
    page: (number) => known(pages, number, () => withWhole(pageOf(document, number).map(passage))),
    headings: () => known(headings, 'all', () => tableHeadings(document)),
    holding: (phrase) => {
      const places = wordsOf(phrase).flatMap((word) => [words.get(word) ?? []]);
      return places.toSorted((a, b) => a.length - b.length)[0];
    },
    rowsNamed: (key) => keys.get(keyOf(key)) ?? [],
    rowsHeaded: (period) => periods.get(period) ?? [],
    folded: (passage) => known(folded, passage, () => fold(passage.text)),
    reading: (passage, language) => known(readings, passage, () => readPassage(passage.text, packOf(language).printed)),
    dates: (language) => known(dates, language, () => differentDates(document, language)),
  };
}

function pageOf(document: Document, number: number): readonly number[] {
  return document.kind === 'text' ? (document.pages[number - 1] ?? []) : [];
}

function withWhole(passages: readonly Passage[]): readonly Passage[] {
  return passages.length < 2 ? passages : [...passages, { text: passages.map(({ text }) => text).join(' ') }];
}

function known<K, V>(values: Map<K, V>, key: K, make: () => V): V {
  const value = values.get(key) ?? make();
  values.set(key, value);
  return value;
}

function placesFor(wanted: Iterable<string>): Places {
  return new Map(Array.from(wanted, (each) => [each, []]));
}

function add(places: Places, what: string, index: number): void {
  const found = places.get(what);
  if (found !== undefined && found.at(-1) !== index) found.push(index);
}

function findWords(text: string, index: number, words: Places): void {
  if (words.size === 0) return;
  for (const word of wordsOf(text)) add(words, word, index);
}

function findInRows(
  rows: readonly (readonly string[])[],
  { words, keys, periods }: { readonly words: Places; readonly keys: Places; readonly periods: Places },
): void {
  for (const [index, row] of rows.entries()) {
    for (const cell of row) {
      if (cell === '') continue;
      findWords(cell, index, words);
      if (keys.size > 0) add(keys, keyOf(cell), index);
      if (periods.size > 0) add(periods, headingOf(cell), index);
    }
  }
}

/** A cell as a row is named by it. */
function keyOf(cell: string): string {
  return fold(cell).trim().toLowerCase();
}

function headingOf(cell: string): string {
  const text = cell.trim();
  const bracket = text.indexOf(' [');
  return bracket < 0 ? text : text.slice(0, bracket);
}

/** In a table, cells and their headings date a number, not what stands elsewhere. */
function differentDates(document: Document, language: Language): readonly PrintedDate[] {
  if (document.kind === 'table') return [];
  const { printed } = packOf(language);
  const dates = new Map<string, PrintedDate>();
  for (const { text } of document.paragraphs) {
    for (const date of printedDates(text, printed)) dates.set(JSON.stringify({ ...date, start: 0, end: 0 }), date);
  }
  return [...dates.values()];
}

/** A sheet of a table, with what is asked of it for many series. */
export interface SearchedSheet extends Sheet {
  /** The number of its first row among the rows of all sheets. */
  readonly first: number;
  readonly names: () => SheetNames;
  /** What was found for such periods before, else what `find` finds. */
  readonly header: (periods: string, find: () => number | undefined) => number | undefined;
}

function searchedSheets(document: Document): readonly SearchedSheet[] {
  let next = 0;
  return (document.kind === 'table' ? document.sheets : []).map((sheet) => {
    const first = next;
    next += sheet.rows.length;
    const names = new Map<'all', SheetNames>();
    const headers = new Map<string, { readonly row: number | undefined }>();
    return {
      ...sheet,
      first,
      names: () => known(names, 'all', () => sheetNames(sheet)),
      header: (periods, find) => known(headers, periods, () => ({ row: find() })).row,
    };
  });
}
