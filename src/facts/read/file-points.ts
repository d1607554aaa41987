import { createHash } from 'node:crypto';
import { join, normalize } from 'node:path/posix';
import { type Diagnostic, diagnostic } from '../../diagnostics/diagnostic.ts';
import { nearest } from '../../diagnostics/nearest.ts';
import { ABSENCES, type Absence, type Observation } from '../../model/fact.ts';
import type { Scale } from '../../model/quantity.ts';
import type { Span } from '../../model/span.ts';
import type { Unit } from '../../model/unit.ts';
import { compare } from '../../values/period.ts';
import { readPeriod, writePeriod } from '../../values/period-text.ts';
import { printedQuantity } from '../../values/quantity.ts';
import type { YamlMap } from '../../yaml/node.ts';
import { spanAt } from '../../yaml/read-as.ts';
import { type CsvCell, type CsvTable, readCsv } from './csv.ts';

/** Texts of the data files in the facts folders, by path from the workspace root. */
export type DataFiles = ReadonlyMap<string, string>;

/** How a series takes its points from a data file, one row per point. */
export interface FileKeys {
  /** The file's path, relative to the facts file. */
  readonly file: string;
  /** The column of periods. */
  readonly key: string;
  /** The column of numbers. */
  readonly value: string;
  /** What the file prints where there is no number; by reason, if they are told apart. */
  readonly missing?: string | readonly string[] | SignsByAbsence;
  /** Takes only the rows that have this text in this column. */
  readonly where?: Readonly<Record<string, string>>;
  readonly fingerprint?: string;
}

type SignsByAbsence = { readonly [A in Absence]?: readonly string[] };

/**
 * What data sets print where there is no number, and what it means: World Bank and Statistics Canada (`..` not available,
 * `...` not applicable, `x` suppressed, `F` too unreliable to be published), Eurostat (`:`). Of an empty cell, `n/a` and
 * R's `NA` nobody knows.
 */
const SIGNS: SignsByAbsence = {
  'not-published': ['..', ':', 'x', 'F'],
  'not-applicable': ['...'],
  missing: ['', 'n/a', 'NA'],
};

const NUMBER = /^[-\u2212]?\d+(?:\.\d+)?$/;

/** The points that a data file holds for a series, in order of period. */
export function filePoints(
  keys: FileKeys,
  fact: YamlMap,
  files: DataFiles,
  of: { readonly unit: Unit; readonly scale: Scale },
  found: Diagnostic[],
): Observation[] {
  const span = spanAt(fact, ['file']);
  const path = normalize(join(span.file, '..', keys.file));
  const text = files.get(path);
  if (text === undefined) {
    const near = nearest(path, files.keys());
    const hint = near ? `did you mean ${near}?` : 'a data file lies in a facts folder and its name ends in .csv';
    found.push(diagnostic('input/no-file', { message: `there is no data file ${path}`, span, hint }));
    return [];
  }
  const changed = changedFile(keys, text, spanAt(fact, ['fingerprint']));
  if (changed) found.push(changed);
  const table = readCsv(text);
  if (table.kind === 'broken') {
    const at: Span = { file: path, start: table.at, end: table.at };
    found.push(diagnostic('input/broken-file', { message: `${path} can’t be read: ${table.why}`, span: at }));
    return [];
  }
  return pointsIn(table, path, keys, fact, of, found);
}

/** A data file other than the one that was checked may say something else. */
function changedFile({ fingerprint, file }: FileKeys, text: string, span: Span): Diagnostic | undefined {
  if (fingerprint === undefined) return undefined;
  const own = `sha256:${createHash('sha256').update(text, 'utf8').digest('hex')}`;
  if (own === fingerprint) return undefined;
  const message = `${file} is no longer the file that this series was checked against`;
  return diagnostic('input/changed-file', { message, span, hint: `look at what changed, then write ${own}` });
}

function pointsIn(
  table: CsvTable & { kind: 'table' },
  path: string,
  keys: FileKeys,
  fact: YamlMap,
  of: { readonly unit: Unit; readonly scale: Scale },
  found: Diagnostic[],
): Observation[] {
  const column = (name: string, key: 'key' | 'value' | 'where'): number | undefined => {
    const index = table.header.findIndex((cell) => cell.text === name);
    if (index >= 0) return index;
    const headings = table.header.map((cell) => cell.text);
    const near = nearest(name, headings);
    const hint = near ? `did you mean ${near}?` : `it has ${headings.slice(0, 8).join(', ')}`;
    const message = `${path} has no column ${name}`;
    found.push(diagnostic('input/no-column', { message, span: spanAt(fact, [key]), hint }));
    return undefined;
  };
  const when = column(keys.key, 'key');
  const what = column(keys.value, 'value');
  const filters = Object.entries(keys.where ?? {}).map(([name, text]) => ({ at: column(name, 'where'), text }));
  if (when === undefined || what === undefined || filters.some(({ at }) => at === undefined)) return [];
  const rows = table.rows.filter((row) => filters.every(({ at, text }) => row[at ?? -1]?.text === text));
  const seen = new Map<string, number>();
  return rows
    .flatMap((row): Observation[] => {
      const [period, value] = [row[when], row[what]];
      const point = period && pointOf(period, value, path, keys, of, found);
      if (!point || !period) return [];
      const name = writePeriod(point.period);
      const first = seen.get(name);
      seen.set(name, first ?? period.start.line);
      if (first === undefined) return [point];
      const message = `${name} stands twice, first in line ${first}`;
      const hint = 'choose among the rows with `where:`, such as where: {country: MLI}';
      found.push(diagnostic('input/repeated-row', { message, span: spanOf(period, path), hint }));
      return [];
    })
    .sort((a, b) => compare(a.period, b.period));
}

function pointOf(
  when: CsvCell,
  cell: CsvCell | undefined,
  path: string,
  keys: FileKeys,
  { unit, scale }: { readonly unit: Unit; readonly scale: Scale },
  found: Diagnostic[],
): Observation | undefined {
  const period = readPeriod(when.text);
  if (period === undefined) {
    const message = `${when.text === '' ? 'an empty cell' : when.text} is no period`;
    const hint = 'a period is written 2011, 2011-05 or FY2010-11';
    found.push(diagnostic('input/wrong-value', { message, span: spanOf(when, path), hint }));
    return undefined;
  }
  const text = cell?.text ?? '';
  const span = spanOf(cell ?? when, path);
  const absence = absenceOf(text, keys);
  if (absence) return { period, status: absence, span };
  const quantity = NUMBER.test(text)
    ? printedQuantity({ digits: text.replace('\u2212', '-'), scale }, 'exact', unit)
    : undefined;
  if (quantity) return { period, quantity, status: 'final', span };
  const message = `${text} is no number that can be read`;
  const hint = 'digits with a decimal point and nothing else; or name the mark under `missing:`';
  found.push(diagnostic('input/wrong-value', { message, span, hint }));
  return undefined;
}

/** Why a cell has no number. A sign that is named without a reason has the one it usually has, or none that is known. */
function absenceOf(text: string, { missing }: FileKeys): Absence | undefined {
  const usual = ABSENCES.find((each) => SIGNS[each]?.includes(text));
  if (missing === undefined) return usual;
  if (typeof missing === 'string' || isList(missing)) {
    const named = text === '' || [missing].flat().includes(text);
    return named ? (usual ?? 'missing') : undefined;
  }
  return ABSENCES.find((each) => missing[each]?.includes(text)) ?? (text === '' ? 'missing' : undefined);
}

function isList(missing: readonly string[] | SignsByAbsence): missing is readonly string[] {
  return Array.isArray(missing);
}

function spanOf({ start, end }: CsvCell, file: string): Span {
  return { file, start, end };
}
