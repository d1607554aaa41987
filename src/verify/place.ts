import type { Source } from '../model/source.ts';
import { fold } from '../reading/printed-tokens.ts';
import { cellPlace } from './read-workbook.ts';
import type { Passage, SearchedDocument } from './searched-document.ts';

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

/** A document as one source has it. */
export interface PlacedDocument {
  readonly searched: SearchedDocument;
  /** The number of the paragraph that the source counts as ¶1; infinity if it has none. */
  readonly first: number;
}

export function placedDocument(searched: SearchedDocument, { firstParagraph = 1 }: Source): PlacedDocument {
  const { document } = searched;
  const first = document.kind === 'text' ? document.paragraphs.findIndex(({ line }) => line >= firstParagraph) : -1;
  return { searched, first: first < 0 ? Number.POSITIVE_INFINITY : first };
}

/** How a citation would name the place of a passage. */
export function placeName(index: number, { searched: { document, sheets }, first }: PlacedDocument): string {
  switch (document.kind) {
    case 'text':
      return index >= first ? `¶${index - first + 1}` : `line ${document.paragraphs[index]?.line ?? index + 1}`;
    case 'table': {
      const sheet = sheets.find((each) => index < each.first + each.rows.length);
      const row = index - (sheet?.first ?? 0);
      const key = sheet?.rows[row]?.find((cell) => cell.trim() !== '') ?? row + 1;
      return `${sheet === undefined || sheet.name === '' ? '' : `${sheet.name}, `}row ${key}`;
    }
    default:
      return document satisfies never;
  }
}

/** A part of a document: passages by their numbers, or some of its own. */
export type Where =
  | { readonly kind: 'range'; readonly from: number; readonly to: number }
  | { readonly kind: 'these'; readonly passages: readonly Passage[] };

/** What stands at a place; nothing if the document has no such place. */
export function whereIs(place: Place, { searched, first }: PlacedDocument): Where {
  switch (place.kind) {
    case 'paragraph': {
      const index = first + place.number - 1;
      return these(place.number > 0 && index < searched.size ? [searched.passage(index)] : []);
    }
    case 'page':
      return these(searched.page(place.number));
    case 'cell': {
      const sheet = searched.sheets.find((each) => place.sheet === '' || each.name === place.sheet);
      const text = sheet?.rows[place.row]?.[place.column];
      return these(text === undefined ? [] : [{ text }]);
    }
    case 'row': {
      const key = fold(place.key);
      const isNamed = (index: number) => searched.row(index).some((cell) => fold(cell).trim() === key);
      return these(searched.rowsNamed(place.key).filter(isNamed).map(searched.passage));
    }
    case 'table':
      return tableNamed(fold(place.name).toLowerCase(), searched);
    default:
      return place satisfies never;
  }
}

function these(passages: readonly Passage[]): Where {
  return { kind: 'these', passages };
}

/**
 * A sheet of that name, or of a text the paragraphs from the heading "Table 3" to the next heading
 * of a table.
 */
function tableNamed(name: string, { document, sheets, headings, size }: SearchedDocument): Where {
  if (document.kind === 'table') {
    const sheet = sheets.find((each) => fold(each.name).toLowerCase() === name);
    return sheet === undefined ? these([]) : { kind: 'range', from: sheet.first, to: sheet.first + sheet.rows.length };
  }
  const all = headings();
  const at = all.findIndex((heading) => heading.name === name);
  const heading = all[at];
  return heading === undefined ? these([]) : { kind: 'range', from: heading.index, to: all[at + 1]?.index ?? size };
}
