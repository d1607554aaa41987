import { LANGUAGES, packOf } from '../language/languages.ts';
import type { PrintedVocabulary } from '../language/printed-vocabulary.ts';
import type { Observation, RateFact, SeriesFact } from '../model/fact.ts';
import type { Citation } from '../model/source.ts';
import { CURRENCIES } from '../model/unit.ts';
import type { Judgement, Verdict } from '../model/verdict.ts';
import { fold, type PrintedToken, phraseAt, printedTokens } from '../reading/printed-tokens.ts';
import { Decimal } from '../values/decimal.ts';
import { writePeriod } from '../values/period-text.ts';
import { roundTo } from '../values/quantity.ts';
import type { Document, Sheet } from './document.ts';
import { readPlace } from './place.ts';
import { currencySignAt } from './read-figures.ts';

/**
 * Compares every point of a series with a data file: in the row that the citation names (by default
 * the first below the header) under the point's period, or, where periods stand below one another,
 * in the row of the period. A file states more digits than the fact keeps, so both are compared at
 * the fact's last place. The file's numbers are in units, unless its words name a scale.
 */
export function judgeSeries(fact: SeriesFact | RateFact, citation: Citation, document: Document): Judgement {
  if (document.kind !== 'table') return judged({ kind: 'not-found' });
  const place = citation.at === undefined ? undefined : readPlace(citation.at);
  const key = place?.kind === 'row' ? fold(place.key).trim().toLowerCase() : undefined;
  for (const sheet of document.sheets) {
    const cells = wideCells(fact.points, sheet, key) ?? longCells(fact.points, sheet, key);
    if (cells === undefined) continue;
    const named = wordsOf(sheet);
    const unit = fact.kind === 'series' && fact.unit.kind === 'money' ? fact.unit.currency : undefined;
    const currencies = named.flatMap(currenciesIn);
    if (unit !== undefined && currencies.length > 0 && !currencies.includes(unit)) {
      return judged({ kind: 'differs', what: `the file names ${currencies[0]}, the fact says ${unit}` });
    }
    return judgePoints(fact.points, cells, new Set(named.flatMap(scalesIn)));
  }
  return judged({ kind: 'not-found' });
}

function judged(verdict: Verdict, doubts: readonly string[] = []): Judgement {
  return { verdict, unmarked: [], doubts };
}

/** The cell of each point, in the order of the points; empty where the file has none. */
type Cells = readonly string[];

/** Periods stand in the header, and the series in a row. */
function wideCells(points: readonly Observation[], { rows }: Sheet, key: string | undefined): Cells | undefined {
  const header = rows.findIndex(
    (row) => points.filter((point) => columnOf(row, point) >= 0).length * 2 > points.length,
  );
  const row = rows.find((cells, index) => index > header && (key === undefined || hasCell(cells, key)));
  if (header < 0 || row === undefined) return undefined;
  return points.map((point) => row[columnOf(rows[header] ?? [], point)]?.trim() ?? '');
}

function hasCell(row: readonly string[], key: string): boolean {
  return row.some((cell) => fold(cell).trim().toLowerCase() === key);
}

function columnOf(row: readonly string[], { period }: Observation): number {
  const name = writePeriod(period);
  return row.findIndex((cell) => cell.trim() === name || cell.trim().startsWith(`${name} [`));
}

/** Periods stand in a column, and the numbers in the column that fits best. */
function longCells(points: readonly Observation[], { rows }: Sheet, key: string | undefined): Cells | undefined {
  const named = rows.filter((row) => key === undefined || hasCell(row, key));
  const width = Math.max(0, ...named.map((row) => row.length));
  const found = points.map((point) => named.find((row) => row.some((cell) => isPeriod(cell, point))) ?? []);
  if (found.filter((row) => row.length > 0).length * 2 <= points.length) return undefined;
  const columns = Array.from({ length: width }, (_, column) =>
    points.map((point, index) => {
      const cell = found[index]?.[column]?.trim() ?? '';
      return isPeriod(cell, point) ? '' : cell;
    }),
  );
  const fits = (cells: Cells) => points.filter((point, index) => agrees(cells[index] ?? '', point, SCALES)).length;
  return columns.toSorted((a, b) => fits(b) - fits(a))[0];
}

/** `2012`, or the day by which a data set names a whole year: `2012-01-01`. */
function isPeriod(cell: string, { period }: Observation): boolean {
  const name = writePeriod(period);
  const text = cell.trim();
  return text === name || (/^\d{4}$/.test(name) && text === `${name}-01-01`);
}

const SCALES: readonly number[] = [0, 3, 6, 9];

function judgePoints(points: readonly Observation[], cells: Cells, named: ReadonlySet<number>): Judgement {
  const isAll = (scale: number) => points.every((point, index) => agrees(cells[index] ?? '', point, [scale]));
  const best = SCALES.toSorted((a, b) => count(points, cells, b) - count(points, cells, a))[0] ?? 0;
  const scale = isAll(0) ? 0 : best;
  const differing = points.flatMap((point, index) => {
    const cell = cells[index] ?? '';
    if (agrees(cell, point, [scale])) return [];
    const name = writePeriod(point.period);
    if (!point.quantity) return [`${name}: the file has ${cell}, the fact none`];
    return [`${name}: the file has ${cell === '' ? 'nothing' : cell}`];
  });
  if (differing.length > 0) return judged({ kind: 'differs', what: differing.slice(0, 3).join('; ') });
  const isNamed = scale === 0 || named.has(scale);
  const doubts = isNamed ? [] : [`the file’s numbers agree as 10^${scale}, and nothing in it says so`];
  return judged({ kind: 'agrees' }, doubts);
}

function count(points: readonly Observation[], cells: Cells, scale: number): number {
  return points.filter((point, index) => agrees(cells[index] ?? '', point, [scale])).length;
}

/** What the usual data sets write where there is no number. */
const NO_NUMBER: ReadonlySet<string> = new Set(['', '..', '...', 'NA', 'n/a', '-', 'x', 'F']);

function agrees(cell: string, { quantity }: Observation, scales: readonly number[]): boolean {
  if (quantity === undefined) return NO_NUMBER.has(cell);
  if (!/^-?\d[\d,]*(?:\.\d+)?(?:[eE][+-]?\d{1,3})?$/.test(cell)) return false;
  const value = new Decimal(cell.replaceAll(',', ''));
  const stated = roundTo(quantity.stated.low, quantity.place);
  return scales.some((scale) => roundTo(value.times(new Decimal(10).pow(scale)), quantity.place).equals(stated));
}

/** Rows and cells that are read for words: titles, headings and columns of units come first. */
const MOST_WORDS = 500;

/** The cells of a sheet that hold words, each once. */
function wordsOf({ rows }: Sheet): readonly string[] {
  const words = rows
    .slice(0, MOST_WORDS)
    .flat()
    .filter((cell) => /\p{L}/u.test(cell));
  return [...new Set(words)].slice(0, MOST_WORDS);
}

/** Exponents of the scales that a cell names: "US$ million", "usd_million". */
function scalesIn(cell: string): readonly number[] {
  return inEachLanguage(cell, (tokens, at, { scales }) => phraseAt(tokens, at, scales)?.meaning);
}

/** Currencies that a cell names by sign, code or name, but for a dollar of no country. */
function currenciesIn(cell: string): readonly string[] {
  const named = inEachLanguage(cell, (tokens, at, { currencies }) => {
    const code = CURRENCIES.find((each) => each === tokens[at]?.text.toUpperCase());
    return code ?? currencySignAt(tokens, at)?.currency ?? phraseAt(tokens, at, currencies)?.meaning;
  });
  return named.filter((code) => CURRENCIES.some((each) => each === code));
}

function inEachLanguage<T>(
  cell: string,
  find: (tokens: readonly PrintedToken[], at: number, vocabulary: PrintedVocabulary) => T | undefined,
): readonly T[] {
  return LANGUAGES.flatMap((language) => {
    const { printed } = packOf(language);
    const tokens = printedTokens(cell.replaceAll('_', ' '), printed);
    return tokens.flatMap((_, at) => {
      const found = find(tokens, at, printed);
      return found === undefined ? [] : [found];
    });
  });
}
