import { type Diagnostic, diagnostic } from '../../diagnostics/diagnostic.ts';
import { nearest } from '../../diagnostics/nearest.ts';
import type { YamlMap } from '../../yaml/node.ts';
import { spanAt } from '../../yaml/path.ts';
import type { CsvCell, CsvTable } from './csv.ts';
import { type ColumnText, type ColumnTexts, rowsWhere, textsIn } from './data-file.ts';
import type { FileKeys } from './file-keys.ts';

/** The cells of period and value in a row that belongs to a series. */
export interface ChosenRow {
  readonly when: CsvCell;
  readonly what: CsvCell;
}

/** How many texts a finding names when none is near. */
const NAMED = 8;

/**
 * The rows of a data file that a series takes. Undefined, with findings, if a column isn't there or
 * stands twice, or if no row has the texts that `where` asks for.
 */
export function chosenRows(
  table: CsvTable,
  path: string,
  keys: FileKeys,
  fact: YamlMap,
  found: Diagnostic[],
): readonly ChosenRow[] | undefined {
  const column = (name: string, key: 'key' | 'value' | 'where'): number | undefined => {
    const [index, second] = table.header.flatMap((cell, at) => (cell.text === name ? [at] : []));
    if (index !== undefined && second === undefined) return index;
    const message = index === undefined ? `${path} has no column ${name}` : `${path} has two columns called ${name}`;
    const hint = index === undefined ? noColumn(name, table) : 'give them two names in the first line of the file';
    found.push(diagnostic('input/no-column', { message, span: spanAt(fact, [key]), hint }));
    return undefined;
  };
  const when = column(keys.key, 'key');
  const what = column(keys.value, 'value');
  const filters = Object.entries(keys.where ?? {}).map(([name, text]) => ({ name, at: column(name, 'where'), text }));
  if (when === undefined || what === undefined || filters.some(({ at }) => at === undefined)) return undefined;
  const wanted = filters.map(({ at = -1, text }) => ({ at, text }));
  const rows = rowsWhere(table, wanted);
  if (rows.length === 0 && table.rows.length > 0) {
    const [missing, before] = firstMissing(table, wanted);
    const [name, text] = [filters[missing]?.name ?? '', wanted[missing]?.text ?? ''];
    const message = `no row of ${path} has ${text} in its column ${name}`;
    const hint = noRow(text, textsIn(before, wanted[missing]?.at ?? -1));
    found.push(diagnostic('input/no-row', { message, span: spanAt(fact, ['where', name]), hint }));
    return undefined;
  }
  if (rows.length === 0) {
    const message = `${path} has a heading and no rows`;
    found.push(
      diagnostic('input/no-row', {
        message,
        span: spanAt(fact, ['file']),
        hint: 'take the file from its publisher again',
      }),
    );
    return undefined;
  }
  return rows.flatMap((row) => {
    const [period, value] = [row[when], row[what]];
    return period && value ? [{ when: period, what: value }] : [];
  });
}

function noColumn(name: string, { header, rows }: CsvTable): string {
  const headings = header.map((cell) => cell.text);
  const near = nearest(name, headings);
  if (near) return `did you mean ${near}?`;
  const lower = rows.find((row) => row.some((cell) => cell.text === name))?.[0];
  if (lower)
    return `${name} stands in line ${lower.start.line}; the heading must be the first line, so take the lines above it out`;
  if (headings.some((heading) => heading.includes('\t')))
    return 'its cells are parted by tabs; save the file with commas';
  const years = headings.filter((heading) => /^(?:1[89]|20)\d\d\b/.test(heading));
  if (years.length > 2)
    return 'the file has a column for each year; a series is read from one row a period, so turn the table';
  return `it has ${headings.slice(0, NAMED).join(', ')}`;
}

/** The first of the texts that no row has besides those before it, and the rows that have these. */
function firstMissing(table: CsvTable, wanted: readonly ColumnText[]): readonly [number, CsvTable['rows']] {
  const missing = wanted.findIndex((_, index) => rowsWhere(table, wanted.slice(0, index + 1)).length === 0);
  return [missing, rowsWhere(table, wanted.slice(0, missing))];
}

function noRow(text: string, texts: ColumnTexts): string {
  const near = texts.nearest(text);
  return near ? `did you mean ${near}?` : `it has ${texts.sorted.slice(0, NAMED).join(', ')}`;
}
