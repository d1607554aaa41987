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
import { spanAt } from '../../yaml/path.ts';
import { type ChosenRow, chosenRows } from './chosen-rows.ts';
import type { CsvCell, CsvTable } from './csv.ts';
import type { DataFile, DataFiles } from './data-file.ts';
import type { FileKeys, SignsByAbsence } from './file-keys.ts';
import { isPartOfThing, WHOLE_HINT } from './whole.ts';

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
  const file = files.get(path);
  if (file === undefined) {
    found.push(noFile(path, span, files));
    return [];
  }
  const changed = changedFile(keys, file, spanAt(fact, ['fingerprint']));
  if (changed) found.push(changed);
  const table = file.table();
  if (table.kind === 'broken') {
    const at: Span = { file: path, start: table.at, end: table.at };
    const message = `${path} can’t be read: ${table.why}`;
    found.push(
      diagnostic('input/broken-file', { message, span: at, ...(table.hint !== undefined && { hint: table.hint }) }),
    );
    return [];
  }
  const chosen = chosenRows(table, path, keys, fact, found);
  return chosen ? pointsIn(chosen, table.separator, path, keys, of, found) : [];
}

function noFile(path: string, span: Span, files: DataFiles): Diagnostic {
  const near = nearest(path, files.keys());
  const hint = !path.endsWith('.csv')
    ? 'a data file is CSV: open the file in a spreadsheet program, save its sheet as “CSV UTF-8”, and name that'
    : near
      ? `did you mean ${near}?`
      : 'a data file lies in a facts folder and its name ends in .csv';
  const message = path.endsWith('.csv') ? `there is no data file ${path}` : `${path} is no data file that can be read`;
  return diagnostic('input/no-file', { message, span, hint });
}

/** A data file other than the one that was checked may say something else. */
function changedFile({ fingerprint, file }: FileKeys, read: DataFile, span: Span): Diagnostic | undefined {
  if (fingerprint === undefined) return undefined;
  const own = read.fingerprint();
  if (own === fingerprint) return undefined;
  const message = `${file} is no longer the file that this series was checked against`;
  return diagnostic('input/changed-file', { message, span, hint: `look at what changed, then write ${own}` });
}

function pointsIn(
  rows: readonly ChosenRow[],
  separator: CsvTable['separator'],
  path: string,
  keys: FileKeys,
  of: { readonly unit: Unit; readonly scale: Scale },
  found: Diagnostic[],
): Observation[] {
  found.push(...unreadablePeriods(rows, path), ...unreadableNumbers(rows, separator, path, keys, of));
  const seen = new Map<string, number>();
  return rows
    .flatMap(({ when, what }): Observation[] => {
      const point = pointOf(when, what, path, keys, of);
      if (!point) return [];
      const name = writePeriod(point.period);
      const first = seen.get(name);
      seen.set(name, first ?? when.start.line);
      if (first === undefined) return [point];
      const message = `${name} stands twice, first in line ${first}`;
      const hint = 'choose among the rows with `where:`, such as where: {country: MLI}';
      found.push(diagnostic('input/repeated-row', { message, span: spanOf(when, path), hint }));
      return [];
    })
    .sort((a, b) => compare(a.period, b.period));
}

/** Undefined if period or number can't be read. */
function pointOf(
  when: CsvCell,
  what: CsvCell,
  path: string,
  keys: FileKeys,
  { unit, scale }: { readonly unit: Unit; readonly scale: Scale },
): Observation | undefined {
  const period = readPeriod(when.text);
  if (period === undefined) return undefined;
  const span = spanOf(what, path);
  const absence = absenceOf(what.text, keys);
  if (absence) return { period, status: absence, span };
  const digits = withoutZeros(what.text.replace('\u2212', '-'), unit);
  const quantity = isPartOfThing({ digits, scale }, unit)
    ? undefined
    : printedQuantity({ digits, scale }, 'exact', unit);
  return quantity && { period, quantity, status: 'final', span };
}

/** Programs write whole counts with zeros behind the mark: `12.0` soldiers are 12. */
function withoutZeros(digits: string, { kind }: Unit): string {
  return kind === 'count' ? digits.replace(/\.0+$/, '') : digits;
}

function unreadablePeriods(rows: readonly ChosenRow[], path: string): readonly Diagnostic[] {
  const cells = rows.map(({ when }) => when).filter(({ text }) => readPeriod(text) === undefined);
  return oncePerCause(cells, path, 'period', () => 'a period is written 2011, 2011-05, 2011-Q2 or FY2010-11');
}

/**
 * In a file whose cells are parted by semicolons the decimal mark is mostly a comma, so that points
 * which always stand before three digits may part thousands.
 */
function unreadableNumbers(
  rows: readonly ChosenRow[],
  separator: CsvTable['separator'],
  path: string,
  keys: FileKeys,
  { unit, scale }: { readonly unit: Unit; readonly scale: Scale },
): readonly Diagnostic[] {
  const cells = rows.map(({ what }) => what).filter(({ text }) => absenceOf(text, keys) === undefined);
  const pointed = cells.filter(({ text }) => text.includes('.'));
  const mayGroup = separator === ';' && pointed.every(({ text }) => GROUPED.test(text));
  return oncePerCause(cells, path, 'number that can be read', (text) =>
    mayGroup && GROUPED.test(text)
      ? MAY_GROUP
      : (mendOf(text) ?? (isPartOfThing({ digits: withoutZeros(text, unit), scale }, unit) ? WHOLE_HINT : undefined)),
  );
}

/** One finding for each mend that cells of a column want, at the first of them. */
function oncePerCause(
  cells: readonly CsvCell[],
  path: string,
  what: string,
  mend: (text: string) => string | undefined,
): readonly Diagnostic[] {
  const causes = new Map<string, CsvCell[]>();
  for (const cell of cells) {
    const hint = mend(cell.text);
    const alike = hint === undefined ? undefined : causes.get(hint);
    if (alike) alike.push(cell);
    else if (hint !== undefined) causes.set(hint, [cell]);
  }
  return [...causes].flatMap(([hint, [first, ...others]]) => {
    if (!first) return [];
    const more =
      others.length === 1
        ? ', and 1 more cell of its column is none'
        : `, and ${others.length} more cells of its column are none`;
    const message = `${first.text || 'an empty cell'} is no ${what}${others.length === 0 ? '' : more}`;
    return [diagnostic('input/wrong-value', { message, span: spanOf(first, path), hint })];
  });
}

const NUMBER = /^[-\u2212]?\d{1,30}(?:\.\d{1,30})?$/;
const GROUPED = /^[-\u2212]?\d{1,3}(?:\.\d{3})+$/;
const MAY_GROUP =
  'points before three digits may part thousands here, as the cells are parted by semicolons; save the file with commas between cells and decimal points';

/** What mends a number that can't be read; undefined if it can. */
function mendOf(text: string): string | undefined {
  if (NUMBER.test(text)) return undefined;
  if (/^[-\u2212]?\d+,\d+$/.test(text)) {
    return 'numbers have a decimal point and no other mark; set the spreadsheet program to it and save the CSV again';
  }
  return 'digits with a decimal point and nothing else; or name the mark under `missing:`';
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
