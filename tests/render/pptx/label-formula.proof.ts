import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { formatNumber } from '../../../src/language/number.ts';
import type { Chart, ChartPoint } from '../../../src/model/chart.ts';
import { unzip } from '../../../src/opc/unzip.ts';
import { zip } from '../../../src/opc/zip.ts';
import { writeWorkbook } from '../../../src/render/pptx/workbook.ts';
import { Decimal } from '../../../src/values/decimal.ts';
import { laidOut } from '../../briefs/shipped-workspace.ts';
import { chart, point, series } from './chart-specimens.ts';

/*
 * The labels of charts are formulas in the workbooks behind them. LibreOffice computes each anew, under locales that
 * write numbers otherwise than the deck.
 */

/** Locales, each with a number as it writes it. */
const LOCALES = { 'en-CA': '1.25', 'fr-CA': '1,25', 'de-CH': '1.25' };

/** Numbers, each beside the one that it is changed to. */
const VALUES: readonly (readonly [string, string])[] = [
  ['16', '1234567.5'],
  ['0', '-0.04'],
  ['1.25', '0.05'],
  ['-15.7', '15.7'],
  ['999.95', '999.94'],
  ['1000', '-1000'],
  ['999999.96', '12345'],
  ['22400000', '0.5'],
  ['2.675', '2.665'],
  ['-1234.5', '7'],
];

const WRITTEN: Readonly<Record<'en' | 'fr', readonly ((value: Decimal) => string)[]>> = {
  en: [
    (value) => `${sign(value, 1)}US$${formatNumber(value.abs(), 1, 'en')}M`,
    (value) => `about ${formatNumber(value, 0, 'en')}`,
    (value) => `${formatNumber(value, 2, 'en')}%`,
  ],
  fr: [
    (value) => `${formatNumber(value, 1, 'fr')}\u00a0M$\u00a0US`,
    (value) => `environ ${formatNumber(value, 0, 'fr')}`,
    (value) => `moins de « ${formatNumber(value, 2, 'fr')}\u00a0% »`,
  ],
};

function sign(value: Decimal, decimals: number): string {
  return formatNumber(value, decimals, 'en').startsWith('−') ? '−' : '';
}

/** A chart with a series for each way to write its numbers. */
function specimen(language: 'en' | 'fr', which: 0 | 1): Chart {
  return chart({
    language,
    series: WRITTEN[language].map((write) =>
      series(VALUES.map((pair) => point(pair[which], { label: write(new Decimal(pair[which])) }))),
    ),
  });
}

/** Parts of a whole, and a range, whose labels state more than their own numbers. */
function composed(language: 'en' | 'fr', which: 0 | 1): readonly Chart[] {
  const parts = which === 0 ? ['16', '1.2', '7'] : ['3', '4', '5'];
  const whole = Decimal.sum(...parts);
  const share = (part: string) => formatNumber(new Decimal(part).times(100).div(whole), 1, language);
  const [low = '', high = ''] = which === 0 ? ['2500', '3000'] : ['900', '12000'];
  const ends = [low, high].map((end) => formatNumber(new Decimal(end), 0, language));
  const labelled = (part: string): ChartPoint => point(part, { label: `${share(part)} %` });
  return [
    chart({ language, kind: 'doughnut', series: [series(parts.map(labelled))] }),
    chart({ language, grouping: 'percent', series: parts.map((part) => series([labelled(part)])) }),
    chart({
      language,
      grouping: 'stacked',
      series: [
        series([point(low)]),
        series([
          {
            ...point(String(Number(high) - Number(low)), { label: `about ${ends.join('–')}`, labelPosition: 'end' }),
            low: new Decimal(low),
          },
        ]),
      ],
    }),
  ];
}

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'labels-'));
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** A profile of LibreOffice that has a locale and computes every formula anew when it opens a file. */
function profileOf(locale: string): string {
  const profile = join(folder, locale);
  mkdirSync(join(profile, 'user'), { recursive: true });
  const item = (path: string, name: string, value: string) =>
    `<item oor:path="/org.openoffice.${path}"><prop oor:name="${name}" oor:op="fuse"><value>${value}</value></prop></item>`;
  writeFileSync(
    join(profile, 'user/registrymodifications.xcu'),
    '<?xml version="1.0" encoding="UTF-8"?><oor:items xmlns:oor="http://openoffice.org/2001/registry">' +
      item('Setup/L10N', 'ooSetupSystemLocale', locale) +
      item('Office.Calc/Formula/Load', 'OOXMLRecalcMode', '0') +
      '</oor:items>',
  );
  return profile;
}

type Sheet = readonly (readonly string[])[];

/** The sheet "Data" of each workbook as LibreOffice shows it. */
function computed(workbooks: readonly Uint8Array[], locale: string): readonly Sheet[] {
  const out = join(folder, `${locale}-${workbooks.length}`);
  const sources = workbooks.map((bytes, index) => {
    const source = join(folder, `book${index}.xlsx`);
    writeFileSync(source, bytes);
    return source;
  });
  const to = 'csv:Text - txt - csv (StarCalc):59,34,76,1,,0,false,true,false,false,false,1';
  const options = ['--headless', `-env:UserInstallation=file://${profileOf(locale)}`, '--convert-to', to];
  execFileSync('soffice', [...options, '--outdir', out, ...sources], { stdio: 'ignore', timeout: 200_000 });
  return workbooks.map((_, index) =>
    parse(readFileSync(join(out, `book${index}-Data.csv`)), { delimiter: ';', relax_column_count: true }),
  );
}

interface FormulaCell {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

/** The formulas of the sheet "Data" with the texts written beside them; columns before AA. */
function formulas(workbook: Uint8Array): readonly FormulaCell[] {
  return [...dataSheet(workbook).matchAll(/<c r="([A-Z])(\d+)" t="str"><f>.*?<\/f><v>(.*?)<\/v>/g)].map(
    ([, column = '', row, text = '']) => ({ row: Number(row) - 1, column: column.charCodeAt(0) - 65, text }),
  );
}

const DATA_PART = 'xl/worksheets/sheet1.xml';

function partsOf(workbook: Uint8Array): ReadonlyMap<string, Uint8Array> {
  const result = unzip(workbook);
  if (result.kind === 'refused') throw new Error(result.fault.kind);
  return result.parts;
}

function dataSheet(workbook: Uint8Array): string {
  return new TextDecoder().decode(partsOf(workbook).get(DATA_PART));
}

/** A workbook with the numbers of another typed into it, and its own formulas. */
function typedInto(workbook: Uint8Array, other: Uint8Array): Uint8Array {
  const number = /<c r="(\w+)"><v>(.*?)<\/v><\/c>/g;
  const typed = new Map([...dataSheet(other).matchAll(number)].map(([, cell = '', value = '']) => [cell, value]));
  const sheet = dataSheet(workbook).replace(
    number,
    (_, cell: string) => `<c r="${cell}"><v>${typed.get(cell)}</v></c>`,
  );
  const parts = [...partsOf(workbook)].map(([name, content]) => ({
    name,
    content: name === DATA_PART ? Buffer.from(sheet) : content,
    store: true,
  }));
  return zip(parts, { year: 1980, month: 1, day: 1 });
}

test.each(Object.entries(LOCALES))(
  'each label is what LibreOffice computes under %s, and after its number has changed',
  (locale, itsOwn) => {
    const before = (['en', 'fr'] as const).flatMap((language) => [specimen(language, 0), ...composed(language, 0)]);
    const after = (['en', 'fr'] as const).flatMap((language) => [specimen(language, 1), ...composed(language, 1)]);
    const asMade = before.map((each) => writeWorkbook(each));
    const wanted = after.map((each) => writeWorkbook(each));
    const changed = asMade.map((workbook, index) => typedInto(workbook, wanted[index] ?? workbook));
    const sheets = computed([...asMade, ...changed], locale);
    expect(sheets[0]?.[3]?.[1], 'the number as the locale writes it').toBe(itsOwn);
    [...asMade, ...wanted].forEach((workbook, index) => {
      const cells = formulas(workbook);
      expect(cells.length).toBeGreaterThan(0);
      const shown = cells.map(({ row, column }) => sheets[index]?.[row]?.[column]);
      expect(shown, `workbook ${index}`).toEqual(cells.map(({ text }) => text));
    });
  },
  240_000,
);

test('every figure at a point of the shipped charts is a formula, and LibreOffice computes it in French', async () => {
  const { value } = await laidOut('briefs/gallery/charts.yaml');
  const charts = value.decks.flatMap(({ scene }) =>
    scene.slides.flatMap(({ shapes }) => shapes.flatMap((shape) => (shape.kind === 'chart' ? [shape.chart] : []))),
  );
  const workbooks = charts.map((each) => writeWorkbook(each));
  const sheets = computed(workbooks, 'fr-CA');
  charts.forEach(({ series: all, alt }, index) => {
    const cells = formulas(workbooks[index] ?? new Uint8Array());
    // Annotations are words about points.
    const figures = all.filter(({ helper }) => helper !== 'annotation');
    const labels = figures.flatMap(({ points }) => points.flatMap((each) => each?.label ?? []));
    expect(
      cells.map(({ text }) => text),
      alt,
    ).toEqual(expect.arrayContaining(labels));
    expect(
      cells.map(({ row, column }) => sheets[index]?.[row]?.[column]),
      alt,
    ).toEqual(cells.map(({ text }) => text));
  });
}, 240_000);
