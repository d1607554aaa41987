import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { annexRows } from '../../src/check-sheet/annex.ts';
import { showingsOf } from '../../src/check-sheet/showings.ts';
import type { CheckRow, CheckSheet } from '../../src/model/check-sheet.ts';
import { FACT_FORMS } from '../../src/model/deck.ts';
import type { Scene, SceneParagraph } from '../../src/model/scene.ts';
import { checkSheetCsv } from '../../src/render/check-sheet/csv.ts';
import { checkSheetHtml } from '../../src/render/check-sheet/html.ts';
import { slidePictures } from '../../src/render/check-sheet/slide-pictures.ts';
import { laidOut } from '../briefs/shipped-workspace.ts';

const ROOT = join(import.meta.dirname, '../..');
const BRIEFS = ['at-a-glance', 'aid-and-trade', 'security'] as const;

const compiled = new Map<string, { scene: Scene; sheet: CheckSheet }>();

beforeAll(async () => {
  for (const brief of BRIEFS) {
    const outcome = await laidOut(`briefs/canada-mali/${brief}.yaml`);
    const english = outcome.value.decks.find(({ deck }) => deck.language === 'en');
    if (english) compiled.set(brief, english);
  }
});

/** A date on a timeline may be set in two lines, and is one showing. */
function withoutSecondLines(paragraphs: readonly SceneParagraph[]): readonly SceneParagraph[] {
  const isDate = (paragraph: SceneParagraph | undefined) =>
    paragraph?.runs.some(({ origin }) => origin.kind === 'fact' && origin.form === 'period') ?? false;
  return paragraphs.filter((paragraph, index) => !(isDate(paragraph) && isDate(paragraphs[index - 1])));
}

describe.each(BRIEFS)('the check sheet of %s', (brief) => {
  const own = () => compiled.get(brief)!;

  test('has every figure of every slide exactly once a showing, numbered through', () => {
    const { scene, sheet } = own();
    const slides = scene.slides.filter(({ id }) => !id.startsWith('annex-check-sheet'));
    const runs = slides.flatMap(({ shapes, notes }) =>
      [
        ...shapes.flatMap((shape) => {
          if (shape.kind === 'text') return shape.paragraphs;
          if (shape.kind === 'table') return shape.rows.flat().map(({ paragraph }) => paragraph);
          if (shape.kind === 'group')
            return shape.shapes.flatMap((member) =>
              member.kind === 'text' ? withoutSecondLines(member.paragraphs) : [],
            );
          return [];
        }),
        ...notes,
      ].flatMap((paragraph) => paragraph.runs),
    );
    const figures = runs.filter(
      ({ origin, text }) =>
        origin.kind === 'fact' &&
        text !== '\u00a0months' &&
        (FACT_FORMS[origin.form] === 'figure' || ['quotation', 'items'].includes(origin.form)),
    ).length;
    const points = slides.flatMap(({ shapes }) =>
      shapes.flatMap((shape) =>
        shape.kind === 'chart'
          ? shape.chart.series.flatMap((s) => (s.fill === 'none' ? [] : s.points.filter((p) => p !== null)))
          : [],
      ),
    );
    // The two parts of a bar that is a range are one row.
    const ranges = points.filter(({ low }) => low !== undefined).length;
    expect(sheet.rows.length).toBe(figures + points.length - ranges);
    expect(sheet.rows.map(({ number }) => number)).toEqual(sheet.rows.map((_, index) => index + 1));
  });

  test('names a fact, a source in its words and a state for each figure', () => {
    for (const row of own().sheet.rows) {
      expect(row.facts.length, row.shown).toBeGreaterThan(0);
      expect(row.citations.length, row.shown).toBeGreaterThan(0);
      expect(row.tick, row.shown).not.toBe('unsourced');
    }
  });

  test('shows a point as its label has it, without the unit that all of its chart share', () => {
    const { scene, sheet } = own();
    const units = scene.slides.flatMap(({ shapes }) =>
      shapes.flatMap((shape) => (shape.kind === 'chart' ? [shape.chart.unitLabel] : [])),
    );
    expect(units.length).toBeGreaterThan(0);
    for (const { shown } of sheet.rows)
      expect(
        units.some((unit) => shown.startsWith(`${unit}:`)),
        shown,
      ).toBe(false);
  });

  test('has every claim of every slide with its words, its facts and its verdict', () => {
    const { claims } = own().sheet;
    expect(claims.length).toBeGreaterThan(0);
    for (const { claim, words, facts, compared, verdict } of claims) {
      expect(words, claim).not.toBe('');
      expect(facts.length, claim).toBeGreaterThan(0);
      expect(compared.length, claim).toBeGreaterThan(0);
      expect(['holds', 'ends-only', 'accepted'], claim).toContain(verdict);
    }
  });

  test('shows hedges, and the sentence around each figure in words', () => {
    const { rows } = own().sheet;
    for (const { where, sentence, shown } of rows) {
      if (where !== 'title' && where !== 'text' && where !== 'notes') continue;
      expect(sentence.replace(/\s/g, ' ')).toContain(shown.replace(/\s/g, ' ').trim());
    }
    const big = rows.filter(({ where, value }) => where === 'figure' && /CAD$/.test(value));
    for (const { shown, facts, tick } of big) {
      if (tick !== 'agrees' || !shown.includes('$')) continue;
      expect(shown.startsWith('about'), `${facts[0]}: ${shown}`).toBe(/average|total-20y/.test(facts[0] ?? ''));
    }
  });

  test('lists each sentence that stands without a fact or a claim, and none that has one', () => {
    const { uncovered, rows } = own().sheet;
    expect(uncovered.length).toBeGreaterThan(5);
    const withFigure = new Set(rows.map(({ slide, sentence }) => `${slide} ${sentence}`));
    for (const { slide, sentence } of uncovered) expect(withFigure).not.toContain(`${slide} ${sentence}`);
  });

  test('is printed behind the slides, and its rows lead back', () => {
    const { scene, sheet } = own();
    const annex = scene.slides.filter(({ id }) => id.startsWith('annex-check-sheet'));
    const tables = annex.flatMap(({ shapes }) => shapes.filter((shape) => shape.kind === 'table'));
    const rows = tables.flatMap(({ rows }) => rows.slice(1));
    expect(rows.length).toBe(annexRows(sheet).length);
    const ids = new Set(scene.slides.map(({ id }) => id));
    const numbers = rows.map(([cell]) => cell?.paragraph.runs[0]);
    for (const number of numbers) expect(ids).toContain(number?.jump?.slide);
    const begins = numbers.map((number, index) => number?.text !== numbers[index - 1]?.text);
    expect(numbers.map((number) => number?.bold)).toEqual(begins);
    expect(rows.every((row) => row.every(({ columns }) => columns === 1))).toBe(true);
  });

  test('is set alike on all its slides, and no line of it begins with a mark', () => {
    const annex = own().scene.slides.filter(({ id }) => id.startsWith('annex-check-sheet'));
    const tables = annex.flatMap(({ shapes }) => shapes.filter((shape) => shape.kind === 'table'));
    for (const { columnWidths, padding, rows } of tables) {
      expect(columnWidths).toEqual(tables[0]?.columnWidths);
      expect(padding).toEqual(tables[0]?.padding);
      const lines = rows.flat().flatMap(({ paragraph }) => paragraph.lines.map(({ text }) => text));
      expect(lines.filter((text) => /^[,;.·]/.test(text))).toEqual([]);
      // Behind a link, a program may break a line where it was not measured.
      const links = rows
        .flat()
        .flatMap(({ paragraph: { runs } }) => runs.filter(({ jump }, at) => jump && runs[at + 1]));
      expect(links.filter(({ text }) => !/[\s,\d]$/.test(text))).toEqual([]);
    }
  });

  test('has a figure with its unit as one showing', () => {
    const { rows } = own().sheet;
    expect(rows.filter(({ shown }) => shown !== shown.trim())).toEqual([]);
  });

  test('is reached from every big figure, chart and source line, with the words as printed', () => {
    const { scene } = own();
    const slides = scene.slides.filter(({ id }) => !id.startsWith('annex-') && id !== 'cover');
    const linked = slides.flatMap(({ shapes }) =>
      shapes.filter(
        (shape) =>
          shape.kind === 'chart' ||
          (shape.kind === 'text' && (shape.slot === 'source' || shape.name.startsWith('fact:'))),
      ),
    );
    expect(linked.length).toBeGreaterThan(5);
    for (const shape of linked) {
      const jump = shape.kind === 'chart' || shape.kind === 'text' ? shape.jump : undefined;
      expect(jump?.slide, shape.name).toMatch(/^annex-check-sheet/);
      expect(jump?.tip, shape.name).toMatch(/\S/);
    }
  });
});

test('what was accepted is listed with its reason', () => {
  const { acceptances } = compiled.get('security')!.sheet;
  expect(acceptances).toEqual([
    {
      slide: 7,
      code: 'facts/incomparable-measure',
      facts: ['sec.minusma.troops', 'sec.french-troops.mali', 'sec.wagner.contractors'],
      reason: 'Forces of different kinds, without a total.',
    },
  ]);
});

const SHEET: CheckSheet = {
  deck: 'a',
  title: 'A <b> & "c"',
  language: 'en',
  asOf: '2023-12-31',
  slides: [],
  rows: [
    {
      number: 1,
      slide: 2,
      slideId: 's2',
      where: 'figure',
      shown: '=1+1 "x"',
      sentence: '',
      risks: ['inferred', 'unsigned'],
      facts: ['a.b'],
      label: '<script>alert(1)</script>',
      value: '-5 CAD',
      formula: '',
      citations: ['Office, ¶4: “$16 million”'],
      places: ['Office, ¶4: “$16 million”'],
      tick: 'agrees',
      signedBy: 'A. Tremblay',
    },
  ],
  acceptances: [],
  uncovered: [],
  claims: [],
};

describe('the annex', () => {
  const rowsOf = (...rows: readonly Partial<CheckRow>[]) =>
    annexRows({ ...SHEET, rows: rows.map((each, index) => ({ ...SHEET.rows[0]!, number: index + 1, ...each })) });

  test('has one row for a fact, with each slide that shows it', () => {
    const rows = rowsOf({}, { slide: 3, slideId: 's3' }, { slide: 3, slideId: 's3', shown: '$16M' });
    expect(rows).toHaveLength(1);
    expect(rows[0]?.slides.map(([{ slide }]) => slide)).toEqual([2, 3]);
  });

  test('keeps apart what is tied in another way, and literals', () => {
    expect(rowsOf({}, { tick: 'accepted' })).toHaveLength(2);
    expect(rowsOf({ facts: [] }, { facts: [] })).toHaveLength(2);
  });

  test('leaves the date of a source to the page before where its publisher has no other', () => {
    const rows = compiled.get('at-a-glance')?.sheet.rows ?? [];
    const [dated] = rows.flatMap(({ citations }) => citations).filter((text) => /^Government of Canada, /.test(text));
    expect(dated).toMatch(/^Government of Canada, Nov 2013, ¶/);
    const places = rows.flatMap((row) => row.places).filter((text) => /^Government of Canada, /.test(text));
    expect(places.every((text) => /^Government of Canada, ¶/.test(text))).toBe(true);
  });
});

test('the table is UTF-8 with its mark, quoted, with no cell that a spreadsheet would run', () => {
  const csv = checkSheetCsv(SHEET);
  expect(csv.startsWith('\ufeff"No.","Slide"')).toBe(true);
  expect(csv).toContain(`"'=1+1 ""x"""`);
  expect(csv.endsWith('"A. Tremblay",""\r\n')).toBe(true);
});

test('a comparison with a copy has a column of its own', () => {
  const verified = { on: '2023-12-31', copies: ['sha256:81a2d01c02f7532b'] };
  const [row] = SHEET.rows;
  const sheet = { ...SHEET, rows: [{ ...row!, verified }] };
  expect(checkSheetCsv(sheet)).toContain('"as quoted","on 2023-12-31, against 81a2d01c","A. Tremblay"');
  expect(checkSheetCsv(SHEET)).toContain('"as quoted","","A. Tremblay"');
  expect(checkSheetHtml(sheet)).toContain('<td>on 2023-12-31, against 81a2d01c</td>');
});

test('the page can put the riskiest figures first', () => {
  const [row] = SHEET.rows;
  const risk = (...risks: CheckRow['risks']) =>
    Number(/data-risk="(\d+)"/.exec(checkSheetHtml({ ...SHEET, rows: [{ ...row!, risks }] }))?.[1]);
  const order = [
    risk('unsourced'),
    risk('accepted', 'unsigned'),
    risk('inferred', 'derived'),
    risk('derived'),
    risk('unsigned'),
    risk(),
  ];
  expect(order.toSorted((a, b) => b - a)).toEqual(order);
  expect(new Set(order).size).toBe(order.length);
});

test('the page escapes what sources say, and loads nothing', () => {
  const html = checkSheetHtml(SHEET);
  expect(html).not.toContain('<script>alert');
  expect(html).toContain('&lt;script&gt;alert(1)');
  expect(html).not.toMatch(/https?:|src=|@import|url\(/);
  expect(html).toContain("default-src 'none'");
});

test('only what a citation quotes is said to match a quotation', () => {
  const rows = compiled.get('at-a-glance')?.sheet.rows ?? [];
  const says = (row: CheckRow) => row.citations.some((text) => text.includes('“'));
  const tied = rows.filter(({ tick }) => tick === 'agrees' || tick === 'as-stored');
  expect(new Set(tied.map(({ tick }) => tick))).toEqual(new Set(['agrees', 'as-stored']));
  for (const row of tied) expect(says(row), row.shown).toBe(row.tick === 'agrees');
});

test('a showing of words is no figure', () => {
  const scene = compiled.get('at-a-glance')?.scene;
  const labels = scene ? showingsOf(scene).filter(({ form }) => form === 'label' || form === 'note') : [];
  expect(labels).toEqual([]);
  expect(readFileSync(join(ROOT, 'briefs/canada-mali/at-a-glance.yaml'), 'utf8')).toContain('check-sheet');
});

test('the page has figures by slides, a picture at the head of each group, and stays one bounded file', () => {
  const { scene, sheet } = compiled.get('security')!;
  const html = checkSheetHtml(sheet, undefined, slidePictures(scene, sheet));
  const slides = new Set(sheet.rows.map(({ slideId }) => slideId));
  expect(html.split('<tbody class="group">').length - 1).toBe(slides.size);
  expect(html.split('<div class="picture" aria-hidden="true" inert><article').length - 1).toBe(slides.size);
  for (const slide of sheet.slides.filter(({ id }) => slides.has(id))) expect(html).toContain(`</span>${slide.title}`);
  expect(html.length).toBeLessThan(300_000);
  expect(html).not.toMatch(/(?:src|href)="https?:/);
});

test('amounts stand in threes in the page, and years as they are', () => {
  const [row] = SHEET.rows;
  const html = checkSheetHtml({ ...SHEET, rows: [{ ...row!, value: '1600000000.12345 CAD, 2012' }] });
  expect(html).toContain('<code>1\u202f600\u202f000\u202f000.12345 CAD, 2012</code>');
});
