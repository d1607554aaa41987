import { describe, expect, test } from 'vitest';
import { factColours } from '../../src/check/rules/fact-colours.ts';
import { parseOutline } from '../../src/outline/parse-outline.ts';
import { contentOf, storeWith } from './resolve-in.ts';

const flow = (id: string, partner: string, amount: number, more = '') =>
  `aid.to-${id}: {measure: aid, says: CA$${amount} million, currency: CAD, period: 2012, basis: disbursement, reporter: CAN, partner: ${partner}, en: To ${id}, fr: Vers ${id}${more}}`;
const series = (id: string, reporter: string, first: number) =>
  `aid.by-${id}: {measure: net-aid, source: aid-data, at: row ${id}, currency: USD, scale: million, reporter: ${reporter}, partner: MLI, en: By ${id}, fr: Par ${id}, points: {2018: ${first}, 2019: 6, 2020: 9, 2021: 10}}`;
const FACTS = [
  flow('mali', 'MLI', 50),
  flow('niger', 'NER', 30),
  flow('chad', 'TCD', 20),
  series('can', 'CAN', 5),
  series('fra', 'FRA', 7),
  series('usa', 'USA', 8),
];

function coloursIn(keys: string, colours: string) {
  const slide = `chart: ${keys}\nen: |\n  # T`;
  const { series } = contentOf('chart', slide, { facts: FACTS, head: `colours: ${colours}\n` }).chart;
  const [first] = series;
  return series.length === 1
    ? first?.points.map((point) => point?.colour ?? first.colour)
    : series.map((each) => each.colour);
}

describe('a brief’s colours', () => {
  test('emphasise an entity in every chart, and all else is context', () => {
    expect(coloursIn('[aid.by-usa, aid.by-can, aid.by-fra]', '{CAN: emphasis}')).toEqual([
      'context',
      'series1',
      'context',
    ]);
    expect(coloursIn('[aid.to-mali, aid.to-niger, aid.to-chad]', '{MLI: emphasis}')).toEqual([
      'series1',
      'context',
      'context',
    ]);
  });

  test('keep each entity the same, beside an emphasis or without', () => {
    const colours = '{CAN: emphasis, FRA: series2}';
    expect(coloursIn('[aid.by-usa, aid.by-can, aid.by-fra]', colours)).toEqual(['context', 'series1', 'series2']);
    expect(coloursIn('[aid.by-usa, aid.by-fra]', colours)).toEqual(['series3', 'series2']);
  });

  test('go by what tells facts apart: of three donors to Mali, not by Mali', () => {
    expect(coloursIn('[aid.by-usa, aid.by-can]', '{MLI: series3}')).toEqual(['series1', 'series2']);
  });

  test('name a fact before its entity', () => {
    expect(coloursIn('[aid.by-usa, aid.by-can]', '{USA: series2, aid.by-usa: series4}')).toEqual([
      'series4',
      'series1',
    ]);
  });

  test('give way to what a slide highlights', () => {
    expect(coloursIn('{facts: [aid.by-usa, aid.by-can], highlight: [aid.by-usa]}', '{CAN: emphasis}')).toEqual([
      'series1',
      'context',
    ]);
  });
});

describe('what colours name', () => {
  const found = (colours: string) => {
    const text = `brief: b\ntitle: {en: T}\ntemplate: ministry\nmarking: unclassified\nas-of: 2023-12-31\ncolours: ${colours}\nslides:\n  - chart: [aid.by-usa, aid.by-can]\n    en: |\n      # T\n`;
    const { value, diagnostics } = parseOutline('briefs/b.yaml', text);
    const rule = value === undefined ? [] : factColours(value, storeWith(...FACTS));
    return [...diagnostics, ...rule].map(({ code, hint }) => [code, hint]);
  };

  test('is told where no role is so called', () => {
    expect(found('{CAN: emphasise}')).toEqual([['outline/unknown-role', 'did you mean emphasis?']]);
    expect(found('{CAN: 12436D}')[0]?.[1]).toContain('emphasis, context, series2');
  });

  test('is told where no fact has it, or no chart shows it', () => {
    expect(found('{CNA: emphasis}')).toEqual([
      ['outline/unknown-entity', 'name a fact, or an entity of one, such as USA, MLI, CAN'],
    ]);
    expect(found('{can: emphasis}')).toEqual([['outline/unknown-entity', 'did you mean CAN?']]);
    expect(found('{aid.by-usaa: series2}')).toEqual([['outline/unknown-entity', 'did you mean aid.by-usa?']]);
    expect(found('{FRA: series2}').map(([code]) => code)).toEqual(['outline/unused-colour']);
    expect(found('{CAN: emphasis, aid.by-usa: series2}')).toEqual([]);
  });
});
