import { describe, expect, test } from 'vitest';
import { factsShown } from '../../../src/model/chart.ts';
import { writeWorkbook } from '../../../src/render/pptx/workbook.ts';
import { Decimal } from '../../../src/values/decimal.ts';
import { runsText } from '../../deck-text.ts';
import { contentOf, resolvedSlide } from '../resolve-in.ts';

const AMOUNTS = [8.25, 40, 0.75, 12.5, 3, 1];

/** Aid to six places, which its measure may add up. */
const FACTS = AMOUNTS.map(
  (amount, index) =>
    `aid.p${index}: {measure: trade, says: CA$${amount} million, currency: CAD, period: 2012, flow: exports, reporter: CAN, partner: P${index}, en: Place ${index}, fr: Lieu ${index}}`,
);
const ALL = AMOUNTS.map((_, index) => `aid.p${index}`).join(', ');

function chart(keys: string, language: 'en' | 'fr' = 'en') {
  return contentOf('chart', `chart: {facts: [${ALL}], ${keys}}\n${language}: |\n  # T`, { language, facts: FACTS })
    .chart;
}

function found(keys: string, facts = ALL) {
  const slide = `chart: {facts: [${facts}], ${keys}}\nen: |\n  # T`;
  return resolvedSlide(slide, { facts: FACTS }).found.filter(({ severity }) => severity === 'error');
}

describe('the largest, and all others', () => {
  test('are bars in order of size, and the exact sum of the others last', () => {
    const { categories, series, direction } = chart('top: 3');
    expect(direction).toBe('horizontal');
    expect(categories.map(({ label }) => label)).toEqual(['Place 1', 'Place 3', 'Place 0', '3 others']);
    const others = series[0]?.points.at(-1);
    expect(others?.value.eq(new Decimal('4.75'))).toBe(true);
    expect(others && factsShown(others)).toEqual(['aid.p2', 'aid.p4', 'aid.p5']);
    expect(others).toMatchObject({ fill: 'outlined', colour: 'context' });
  });

  test('have their names and sums in the deck’s language', () => {
    expect(chart('top: 3', 'fr').categories.at(-1)?.label).toBe('3 autres');
  });

  test('keep what the title speaks of, however small', () => {
    const { categories, series } = chart('top: 2, highlight: [aid.p2]');
    expect(categories.map(({ label }) => label)).toEqual(['Place 1', 'Place 3', 'Place 2', '3 others']);
    expect(series[0]?.points.map((point) => point?.emphasis === true)).toEqual([false, false, true, false]);
  });

  test('are all drawn where one alone would be left', () => {
    expect(chart('top: 5').categories).toHaveLength(6);
  });

  test('cite each fact that was added, on the slide and in the workbook', () => {
    const drawn = chart('top: 3');
    expect(drawn.facts.toSorted()).toEqual(AMOUNTS.map((_, index) => `aid.p${index}`));
    expect(drawn.sourceRows.map(({ row, fact }) => `${row} = ${fact}`)).toContain('3 others: Place 4 = aid.p4');
    expect(drawn.table.rows.at(-1)?.cells[0]).toMatchObject({ sumOfFacts: ['aid.p2', 'aid.p4', 'aid.p5'] });
    const workbook = new TextDecoder().decode(writeWorkbook(drawn));
    expect(workbook).toContain('<v>4.75</v>');
    expect(workbook).toContain('3 others: Place 5');
  });

  test('are rows of the table that stands for the chart', () => {
    const slide = `chart: {facts: [${ALL}], top: 3, kind: table}\nen: |\n  # T`;
    const { rows } = contentOf('table', slide, { facts: FACTS });
    expect(rows.map(({ cells }) => cells.map(runsText).join(' ')).at(-1)).toContain('3 others');
    expect(rows).toHaveLength(4);
  });
});

describe('others that may not be added', () => {
  test('are refused by the gate, with the way out', () => {
    const [refusal] = found('top: 2', 'aid.p0, aid.p1, aid.p2, trade.imports, aid.rank');
    expect(refusal).toBeDefined();
    const mixed = found('top: 2', 'aid.p0, aid.p1, aid.p2, aid.pledge');
    expect(mixed.length).toBeGreaterThan(0);
    for (const { hint } of mixed) expect(hint).toContain('leave `top` out');
  });

  test.each([
    ['kind: column, top: 2', 'aid.p0, aid.p1, aid.p2, aid.p3'],
    ['top: 2', 'aid.net, aid.net-us'],
  ])('%s of %s is refused with the way out', (keys, facts) => {
    expect(found(keys, facts)).toMatchObject([
      { code: 'chart/unsuitable', hint: expect.stringContaining('leave `top` out') },
    ]);
  });
});
