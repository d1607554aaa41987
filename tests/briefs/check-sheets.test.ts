import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { packOf } from '../../src/language/languages.ts';
import { readRank } from '../../src/language/ordinal.ts';
import { checkSheetCsv } from '../../src/render/check-sheet/csv.ts';
import { readWrittenFigure } from '../language/written-figure.ts';
import { readWrittenPeriod } from '../language/written-period.ts';
import { laidOut, OUTLINES } from './shipped-workspace.ts';

interface Row {
  readonly slide: string;
  readonly where: string;
  readonly shown: string;
  readonly fact: string;
  readonly value: string;
  readonly formula: string;
  readonly state: string;
}

/** The figures’ rows read from a sheet’s CSV; columns and states go by the names that both languages share. */
function rowsOf(csv: string, language: 'en' | 'fr'): readonly Row[] {
  const { columns, where, ticks } = packOf(language).sheetWords;
  const records: readonly Record<string, string>[] = parse(csv, { bom: true, columns: true });
  const keyOf = (names: Readonly<Record<string, string>>, name: string) =>
    Object.entries(names).find(([, each]) => each === name)?.[0] ?? `unknown: ${name}`;
  const figures = records.filter((record) => record[columns.number] !== '');
  return figures.map((record) => ({
    slide: record[columns.slide] ?? '',
    where: keyOf(where, record[columns.where] ?? ''),
    shown: record[columns.shown] ?? '',
    fact: record[columns.fact] ?? '',
    value: record[columns.value] ?? '',
    formula: record[columns.formula] ?? '',
    state: keyOf(ticks, record[columns.tick] ?? ''),
  }));
}

/** What a shown figure says, in no language: read back from its text, not looked up. */
function reading(shown: string, language: 'en' | 'fr'): string | undefined {
  // A chart’s point follows its name, and a snapshot’s day follows "as of".
  const text = shown.replace(/^.*\S\u00a0?: /u, '').replace(/^.*\b(?:as of |en date (?:du |de |d’))/u, '');
  for (const form of [text, `${text.charAt(0).toLowerCase()}${text.slice(1)}`]) {
    const period = readWrittenPeriod(form, language);
    if (period !== undefined && form !== '') return JSON.stringify(period);
    const figure = readWrittenFigure(form, language);
    if (figure !== undefined) {
      const { hedge, low, high, currency = '', percent } = figure;
      return `${hedge} ${low}..${high} ${currency}${percent ? '%' : ''}`;
    }
  }
  const rank = readRank(text);
  return rank?.kind === 'rank' ? `rank ${rank.rank}` : undefined;
}

async function sheetsOf(outline: string): Promise<Readonly<Record<'en' | 'fr', readonly Row[]>>> {
  const { decks } = (await laidOut(outline)).value;
  const rows = (language: 'en' | 'fr') =>
    decks
      .filter(({ deck }) => deck.language === language)
      .flatMap(({ sheet }) => rowsOf(checkSheetCsv(sheet), language));
  return { en: rows('en'), fr: rows('fr') };
}

/**
 * Key that ties a row to the other language’s. Rows are compared slide by slide, not line by line,
 * because each language orders figures in its own way.
 */
function tied({ slide, where, fact, value, formula, state }: Row): string {
  return [slide.padStart(3, '0'), where, fact, value, formula, state].join(' | ');
}

/**
 * What the readable rows of a sheet say, by `tied` key. Leaves out a chart's points without a
 * label, which show only their place on the scale: whether labels have room differs by language.
 */
function readings(rows: readonly Row[], language: 'en' | 'fr'): ReadonlyMap<string, readonly string[]> {
  const read = new Map<string, readonly string[]>();
  for (const row of rows.filter(({ where, shown }) => where !== 'chart' || shown.includes(': '))) {
    const says = reading(row.shown, language);
    if (says !== undefined) read.set(tied(row), [...(read.get(tied(row)) ?? []), says].sort());
  }
  return read;
}

/** Maps show where, and no figures. */
const WITH_FIGURES = OUTLINES.filter((outline) => outline !== 'briefs/gallery/maps.yaml');

describe.each(WITH_FIGURES)('%s', (outline) => {
  test('both check sheets list the same figures on the same slides, tied alike', async () => {
    const { en, fr } = await sheetsOf(outline);
    expect(en.length).toBeGreaterThan(20);
    expect(fr.map(tied).sort()).toEqual(en.map(tied).sort());
  });

  test('what both show, read in each language, is the same figure', async () => {
    const { en, fr } = await sheetsOf(outline);
    const english = readings(en, 'en');
    const french = readings(fr, 'fr');
    const shared = [...english.keys()].filter((key) => french.has(key));
    expect(shared.length).toBeGreaterThan(english.size * 0.8);
    expect(shared.map((key) => [key, french.get(key)])).toEqual(shared.map((key) => [key, english.get(key)]));
  });
});
