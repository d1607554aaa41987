import { LANGUAGES, packOf } from '../language/languages.ts';
import type { Source } from '../model/source.ts';
import { fold } from '../reading/printed-tokens.ts';
import type { Document } from './document.ts';
import { cellPlace } from './read-workbook.ts';

/** A place in a source, as a citation names it. */
export type Place =
  | { readonly kind: 'paragraph'; readonly number: number }
  | { readonly kind: 'page'; readonly number: number }
  | { readonly kind: 'cell'; readonly sheet: string; readonly row: number; readonly column: number }
  | { readonly kind: 'row'; readonly key: string }
  | { readonly kind: 'table'; readonly name: string };

/**
 * Reads `¶4`, `p. 12`, `Sheet1!B4`, `row MLI`, `table 3`; undefined for anything else. `P12` is the
 * cell of column P: a page is written with a full stop, a space or in small letters.
 */
export function readPlace(text: string): Place | undefined {
  const trimmed = text.trim();
  const paragraph = /^(?:¶|par(?:a|agraph)?\.?) ?(\d{1,5})$/i.exec(trimmed);
  if (paragraph) return { kind: 'paragraph', number: Number(paragraph[1]) };
  const page = /^(?:[Pp](?:age)?(?:\. ?| )|p|page)(\d{1,5})$/.exec(trimmed);
  if (page) return { kind: 'page', number: Number(page[1]) };
  const row = /^row (.+)$/i.exec(trimmed);
  if (row) return { kind: 'row', key: row[1] ?? '' };
  const table = /^table (.+)$/i.exec(trimmed);
  if (table) return { kind: 'table', name: table[1] ?? '' };
  const cell = /^(?:'?([^'!]+)'?!)?(\$?[A-Z]{1,3}\$?\d{1,7})$/i.exec(trimmed);
  const at = cell && cellPlace(cell[2] ?? '');
  return at ? { kind: 'cell', sheet: cell?.[1] ?? '', ...at } : undefined;
}

/** A piece of a document with the name of its place. */
export interface Passage {
  readonly place: string;
  readonly text: string;
}

/**
 * All passages of a document, each named as a citation would name it. The source says which line is
 * ¶1.
 */
export function passagesOf(document: Document, source: Source): readonly Passage[] {
  switch (document.kind) {
    case 'text': {
      const first = document.paragraphs.findIndex((paragraph) => paragraph.line >= (source.firstParagraph ?? 1));
      return document.paragraphs.map((paragraph, index) => ({
        place: index >= first && first >= 0 ? `¶${index - first + 1}` : `line ${paragraph.line}`,
        text: paragraph.text,
      }));
    }
    case 'table':
      return document.sheets.flatMap((sheet) =>
        sheet.rows.map((row, index) => ({
          place: `${sheet.name === '' ? '' : `${sheet.name}, `}row ${row.find((cell) => cell.trim() !== '') ?? index + 1}`,
          text: row.join(' | '),
        })),
      );
    default:
      return document satisfies never;
  }
}

/** The passages at a place; none if the document has no such place. */
export function passagesAt(place: Place, document: Document, source: Source): readonly Passage[] {
  const all = passagesOf(document, source);
  switch (place.kind) {
    case 'paragraph':
      return all.filter((passage) => passage.place === `¶${place.number}`);
    case 'page':
      return document.kind === 'text'
        ? withWhole((document.pages[place.number - 1] ?? []).flatMap((index) => all[index] ?? []))
        : [];
    case 'cell': {
      if (document.kind !== 'table') return [];
      const sheet = document.sheets.find((each) => place.sheet === '' || each.name === place.sheet);
      const text = sheet?.rows[place.row]?.[place.column];
      return text === undefined ? [] : [{ place: 'cell', text }];
    }
    case 'row':
      if (document.kind !== 'table') return [];
      return document.sheets.flatMap((sheet) =>
        sheet.rows
          .filter((row) => row.some((cell) => fold(cell).trim() === fold(place.key)))
          .map((row) => ({ place: `row ${place.key}`, text: row.join(' | ') })),
      );
    case 'table':
      return tableNamed(place.name, document, all);
    default:
      return place satisfies never;
  }
}

/** The passages of a page, and the page as one: words may go on in the next column or line. */
function withWhole(passages: readonly Passage[]): readonly Passage[] {
  const [first, ...more] = passages;
  if (first === undefined || more.length === 0) return passages;
  return [...passages, { place: first.place, text: passages.map(({ text }) => text).join(' ') }];
}

/**
 * A sheet of that name, or of a text the paragraphs from the heading "Table 3" to the next heading
 * of a table.
 */
function tableNamed(name: string, document: Document, all: readonly Passage[]): readonly Passage[] {
  const wanted = fold(name).toLowerCase();
  if (document.kind === 'table') {
    const rows = document.sheets.flatMap((sheet) => sheet.rows.map(() => sheet.name));
    return all.filter((_, index) => fold(rows[index] ?? '').toLowerCase() === wanted);
  }
  const headings = all.map(({ text }) => headingOf(text));
  const first = headings.indexOf(wanted);
  if (first < 0) return [];
  const next = headings.findIndex((heading, index) => index > first && heading !== undefined);
  return all.slice(first, next < 0 ? undefined : next);
}

/** The number or letter of a heading such as "Table 3. Aid by donor" or "TABLEAU A-1:". */
function headingOf(text: string): string | undefined {
  const [, word = '', name] = HEADING.exec(fold(text).trim().toLowerCase()) ?? [];
  return TABLE_WORDS.has(word) ? name : undefined;
}

const HEADING = /^(\p{L}+) ([\p{L}\p{N}](?:[\p{L}\p{N}.-]{0,10}[\p{L}\p{N}])?)(?=[ .:-]|$)/u;

const TABLE_WORDS: ReadonlySet<string> = new Set(LANGUAGES.flatMap((language) => packOf(language).printed.tables));
