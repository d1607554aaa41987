import { describe, expect, test } from 'vitest';
import { tickText, tickValues } from '../../../src/chart/ticks.ts';
import { tickFormat } from '../../../src/render/pptx/chart/tick-format.ts';
import { chart } from './chart-specimens.ts';

function axis(language: 'en' | 'fr', min: number, max: number, step: number, format = '#,##0') {
  return chart({ language, valueAxis: { min, max, step, visible: true, format } });
}

describe('the ticks of a chart', () => {
  test.each([
    ['fr', [0, 100, 25], '0'],
    ['fr', [0, 2000, 500], '[>=1000]#"\u00a0"##0;0'],
    ['en', [0, 2000, 500], '[>=1000]#","##0;0'],
    ['fr', [0, 1e6, 250_000], '[>=1000000]#"\u00a0"###"\u00a0"##0;[>=1000]#"\u00a0"##0;0'],
    ['fr', [0, 2e9, 5e8], '[>=1000000000]#"\u00a0"###"\u00a0"###"\u00a0"##0;[>=1000000]#"\u00a0"###"\u00a0"##0;0'],
  ] as const)('have the signs of the deck: %s, %j', (language, [min, max, step], format) => {
    expect(tickFormat(axis(language, min, max, step))).toBe(format);
  });

  test.each([
    ['en', [-100, 50, 50], '0;"−"0;0'],
    ['fr', [-2000, 1000, 1000], '#"\u00a0"##0;"−"#"\u00a0"##0;0'],
    ['en', [-500, 2000, 500], '#,##0;"−"0;0'],
  ] as const)('below zero have a minus sign: %s, %j', (language, [min, max, step], format) => {
    expect(tickFormat(axis(language, min, max, step))).toBe(format);
  });

  test('with decimals are spelled out, as the page has them', () => {
    const french = axis('fr', 0, 1, 0.5, '#,##0.0');
    expect(tickFormat(french)).toBe('[<0.25]"0,0";[<0.75]"0,5";"1,0"');
    expect(tickValues(french).map((value) => tickText(french, value))).toEqual(['0,0', '0,5', '1,0']);
    expect(tickFormat(axis('fr', -0.5, 0.5, 0.5, '#,##0.0'))).toBe('"0,5";"−0,5";"0,0"');
    expect(tickFormat(axis('fr', 0, 1, 0.25, '#,##0.00'))).toBe('#,##0.00;"−"#,##0.00');
  });

  test('that are shares have the deck’s space before the sign', () => {
    const shares = (language: 'en' | 'fr') =>
      chart({ language, grouping: 'percent', valueAxis: { min: 0, max: 100, step: 25, visible: true, format: '0%' } });
    expect([shares('en'), shares('fr')].map((each) => tickFormat(each))).toEqual(['0%', '0"\u00a0"%']);
    expect(tickText(shares('fr'), 25)).toBe('25\u00a0%');
  });
});
