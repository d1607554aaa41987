import { describe, expect, test } from 'vitest';
import type { Chart } from '../../src/model/chart.ts';
import { contentOf, resolvedSlide } from './resolve-in.ts';

const FACTS: readonly string[] = [
  'aid.run: {measure: net-aid, source: aid-data, at: row A, subject: CAN, object: MLI, currency: USD, scale: million, en: Aid, fr: Aide, points: {2010: 50.0, 2011: 100.0, 2012: 80.0, 2013: 58.0, 2014: 75.0}}',
  'aid.other: {measure: net-aid, source: aid-data, at: row B, subject: USA, object: MLI, currency: USD, scale: million, en: Aid of B, fr: Aide de B, points: {2010: 30, 2011: 60, 2012: 65, 2013: 70, 2014: 75}}',
];

const slide = (keys: string) => `chart: ${keys}\nen: |\n  # T`;

function chart(keys: string, language: 'en' | 'fr' = 'en'): Chart {
  return contentOf('chart', `chart: ${keys}\n${language}: |\n  # T`, { language, facts: FACTS }).chart;
}

function refusals(keys: string): readonly string[] {
  return resolvedSlide(slide(keys), { facts: FACTS }).found.map(({ code }) => code);
}

describe('an annotation', () => {
  const change = '{facts: [aid.run], kind: line, annotate: [{from: aid.run@2011, to: aid.run@2013}]}';

  test('from one point to another is their change, in the deck’s language, at the second', () => {
    const [data, helper] = chart(change).series;
    expect(helper).toMatchObject({ helper: 'annotation', fill: 'none', name: 'Annotation (helper)' });
    expect(helper?.points[3]).toMatchObject({
      label: '−42% in two years',
      value: data?.points[3]?.value,
      sumOf: [{ series: 0, point: 3 }],
    });
    expect(data?.points[3]?.marked).toBe(true);
    expect(chart(change, 'fr').series.at(-1)?.points[3]?.label).toBe('−42\u00a0% en deux ans');
    const rise = '{facts: [aid.run], kind: line, annotate: [{from: aid.run@2010, to: aid.run@2011}]}';
    expect(chart(rise).series.at(-1)?.points[1]?.label).toBe('+100% in one year');
  });

  test('stands in the alt text, and its figure is known with its facts', () => {
    expect(chart(change).alt).toContain('2011–2013: −42% in two years.');
    expect(chart(change).annotations?.[0]?.figures).toEqual([
      { text: '−42%', facts: ['aid.run'], form: 'change', value: expect.any(String) },
    ]);
  });

  test('of words has its figures from facts', () => {
    const words =
      '{facts: [aid.run], kind: line, annotate: [{at: aid.run@max, en: "Twice {{aid.run@2010}}", fr: "Le double de {{aid.run@2010}}"}]}';
    expect(chart(words).series.at(-1)?.points[1]?.label).toMatch(/^Twice US\$50\.0\smillion$/);
    expect(chart(words).annotations?.[0]?.figures[0]?.facts).toEqual(['aid.run']);
  });

  test('may stand at a column of one fact', () => {
    const columns = '{facts: [aid.run@2010..2012], kind: column, annotate: [{at: aid.run@2011, en: Peak, fr: Sommet}]}';
    expect(chart(columns).series.at(-1)).toMatchObject({ helper: 'annotation', drawnAs: 'line' });
  });

  test.each([
    [
      'chart/annotation-off-chart',
      '{facts: [aid.run@2010..2012], kind: line, annotate: [{at: aid.run@2014, en: Late, fr: Tard}]}',
    ],
    ['chart/annotation-off-chart', '{facts: [aid.run], kind: line, annotate: [{at: aid.run, en: All, fr: Tout}]}'],
    [
      'chart/annotation-off-chart',
      '{facts: [aid.run], kind: line, annotate: [{at: aid.other@2011, en: Other, fr: Autre}]}',
    ],
    [
      'chart/no-points',
      '{facts: [aid.run, aid.other], kind: stacked, annotate: [{at: aid.run@2011, en: Peak, fr: Sommet}]}',
    ],
    ['chart/no-points', '{facts: [aid.run], kind: table, annotate: [{at: aid.run@2011, en: Peak, fr: Sommet}]}'],
    ['chart/no-points', '{facts: [trade.exports, trade.imports], annotate: [{at: trade.exports, en: More, fr: Plus}]}'],
    [
      'chart/too-many-annotations',
      `{facts: [aid.run], kind: line, annotate: [${[2010, 2011, 2012, 2013].map((year) => `{at: aid.run@${year}, en: One, fr: Un}`).join(', ')}]}`,
    ],
    ['outline/annotation-unclear', '{facts: [aid.run], kind: line, annotate: [{at: aid.run@2011, fr: Sommet}]}'],
    [
      'outline/annotation-unclear',
      '{facts: [aid.run], kind: line, annotate: [{from: aid.run@2013, to: aid.run@2011}]}',
    ],
    ['facts/unknown-point', '{facts: [aid.run], kind: line, annotate: [{at: aid.run@1999, en: Never, fr: Jamais}]}'],
  ])('is refused with %s: %s', (code, keys) => {
    expect(refusals(keys)).toContain(code);
  });
});
