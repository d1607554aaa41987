import { SaxesParser } from 'saxes';
import { unzip } from '../opc/unzip.ts';
import type { Document, Sheet } from './document.ts';

/** Rows and columns beyond these are not read; Excel's own limits are 1,048,576 and 16,384. */
const MOST_ROWS = 200_000;
const MOST_COLUMNS = 2_000;

type Unreadable = { readonly kind: 'unreadable'; readonly why: string };

/**
 * The cells of a workbook as stored: shared and inline strings, numbers, and the last results of
 * formulas.
 */
export function readWorkbook(bytes: Uint8Array): Document | Unreadable {
  const opened = unzip(bytes);
  if (opened.kind === 'refused') return { kind: 'unreadable', why: 'it is no workbook that can be opened safely' };
  const text = (name: string) => {
    const part = opened.parts.get(name);
    return part === undefined ? undefined : new TextDecoder().decode(part);
  };
  const workbook = text('xl/workbook.xml');
  const relations = text('xl/_rels/workbook.xml.rels');
  if (workbook === undefined || relations === undefined) return { kind: 'unreadable', why: 'it holds no workbook' };
  try {
    const targets = new Map(elements(relations, 'Relationship').map((e) => [e.Id ?? '', e.Target ?? '']));
    const shared = sharedStrings(text('xl/sharedStrings.xml'));
    const sheets = elements(workbook, 'sheet').flatMap((sheet): Sheet[] => {
      const target = targets.get(sheet['r:id'] ?? '') ?? '';
      const xml = text(target.startsWith('/') ? target.slice(1) : `xl/${target}`);
      return xml === undefined ? [] : [{ name: sheet.name ?? '', rows: sheetRows(xml, shared) }];
    });
    return { kind: 'table', sheets };
  } catch (error) {
    return {
      kind: 'unreadable',
      why: error instanceof Error ? (error.message.split('\n')[0] ?? '') : 'its XML is damaged',
    };
  }
}

type Attributes = Readonly<Record<string, string | undefined>>;

/** Calls back for every tag and text. A DOCTYPE is refused, so no entity is ever expanded. */
function scan(
  xml: string,
  on: {
    open: (name: string, attributes: Attributes) => void;
    text?: (text: string) => void;
    close?: (name: string) => void;
  },
): void {
  const parser = new SaxesParser();
  let fault: Error | undefined;
  parser.on('error', (error) => {
    fault ??= error;
  });
  parser.on('doctype', () => {
    fault ??= new Error('it has a DOCTYPE');
  });
  parser.on('opentag', (tag) => {
    on.open(tag.name, tag.attributes as Attributes);
  });
  if (on.text) parser.on('text', on.text);
  parser.on('closetag', (tag) => {
    on.close?.(tag.name);
  });
  parser.write(xml).close();
  if (fault) throw fault;
}

function elements(xml: string, wanted: string): readonly Attributes[] {
  const found: Attributes[] = [];
  scan(xml, {
    open: (name, attributes) => {
      if (name === wanted) found.push(attributes);
    },
  });
  return found;
}

function sharedStrings(xml: string | undefined): readonly string[] {
  if (xml === undefined) return [];
  const strings: string[] = [];
  let inText = false;
  scan(xml, {
    open: (name) => {
      if (name === 'si') strings.push('');
      inText = name === 't';
    },
    text: (text) => {
      if (inText) strings[strings.length - 1] = (strings.at(-1) ?? '') + text;
    },
    close: (name) => {
      if (name === 't') inText = false;
    },
  });
  return strings;
}

function sheetRows(xml: string, shared: readonly string[]): readonly (readonly string[])[] {
  const rows: string[][] = [];
  let at: { row: number; column: number } | undefined;
  let type = '';
  let value = '';
  let reading = false;
  scan(xml, {
    open: (name, attributes) => {
      if (name === 'row') {
        const number = Number(attributes.r ?? Number.NaN);
        at = { row: Number.isInteger(number) && number > 0 ? number - 1 : (at?.row ?? -1) + 1, column: -1 };
      }
      if (name === 'c') {
        // A cell without a reference stands behind the one before it.
        at = (attributes.r === undefined ? undefined : cellPlace(attributes.r)) ?? {
          row: at?.row ?? 0,
          column: (at?.column ?? -1) + 1,
        };
        type = attributes.t ?? '';
        value = '';
      }
      if (name === 'v' || name === 't') reading = true;
    },
    text: (text) => {
      if (reading) value += text;
    },
    close: (name) => {
      if (name === 'v' || name === 't') reading = false;
      if (name !== 'c' || at === undefined || at.row >= MOST_ROWS || at.column >= MOST_COLUMNS) return;
      while (rows.length <= at.row) rows.push([]);
      const row = rows[at.row] ?? [];
      while (row.length <= at.column) row.push('');
      row[at.column] = type === 's' ? (shared[Number(value)] ?? '') : value;
    },
  });
  return rows;
}

/** Row and column of a cell reference, counted from 0: `B4` is row 3, column 1. */
export function cellPlace(reference: string): { readonly row: number; readonly column: number } | undefined {
  const [, letters, digits] = /^\$?([A-Z]{1,3})\$?(\d{1,7})$/.exec(reference.toUpperCase()) ?? [];
  if (letters === undefined || digits === undefined) return undefined;
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return { row: Number(digits) - 1, column };
}
