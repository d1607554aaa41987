import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { coarserAxis, croppedAxis, roomyBelow, shownAxis, unseenAxis, valueAxis } from '../../../src/chart/scale.ts';
import { tickText, tickValues } from '../../../src/chart/ticks.ts';
import type { ValueAxis } from '../../../src/model/chart.ts';
import { tickFormat } from '../../../src/render/pptx/chart/tick-format.ts';
import { chart } from './chart-specimens.ts';
import { excelNumber } from './excel-number.ts';

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

describe('what a program writes by the format of an axis', () => {
  /** A viewer whose marks no deck has. */
  const VIEWER = { group: '_', decimal: '~' };

  test.each([
    [1234, '#","##0', '1,234'],
    [1234567, '#"\u00a0"###"\u00a0"##0', '1\u00a0234\u00a0567'],
    [-500, '0;"−"0;0', '−500'],
    [0, '0;"−"0;"nil"', 'nil'],
    [1234.5, '#,##0.00', '1_234~50'],
    [0.25, '0"\u00a0"%', '25\u00a0%'],
    [0.5, '[<0.25]"0,0";[<0.75]"0,5";"1,0"', '0,5'],
  ])('is, of %d by %s, %s', (value, format, text) => {
    expect(excelNumber(value, format, VIEWER)).toBe(text);
  });

  const sizes = fc
    .tuple(fc.integer({ min: -999, max: 999 }), fc.integer({ min: -2, max: 6 }))
    .map(([a, b]) => a * 10 ** b);
  const axes: Readonly<Record<string, (values: readonly number[], most: number) => ValueAxis>> = {
    shown: (values) => valueAxis(values, true),
    cropped: (values) => croppedAxis(values, true),
    'with room below, shown': (values) => shownAxis(roomyBelow(unseenAxis(values, []), values)),
    'beside others': (values) => shownAxis(unseenAxis(values, [values[0] ?? 0])),
    coarser: (values, most) => coarserAxis(valueAxis(values, true), most),
  };

  test.each(Object.entries(axes))('has the deck’s signs wherever the viewer is: an axis %s', (_, axisOf) => {
    fc.assert(
      fc.property(
        fc.array(sizes, { minLength: 1, maxLength: 6 }),
        fc.integer({ min: 1, max: 4 }),
        fc.constantFrom('en' as const, 'fr' as const),
        (values, most, language) => {
          const of = chart({ language, valueAxis: axisOf(values, most) });
          const format = tickFormat(of);
          for (const tick of tickValues(of)) {
            const written = excelNumber(tick, format, VIEWER);
            // Groups of digits on an axis around zero that is too short for longer steps have the viewer's mark, or a space more.
            const isMixed = of.valueAxis.min < 0 && format.includes(',##0') && !format.includes('.');
            const marked = isMixed ? written.replaceAll('_', ',') : written;
            expect(marked.trim().replace('−\u00a0', '−')).toBe(tickText(of, tick));
          }
        },
      ),
      { numRuns: 400 },
    );
  });

  test('is seldom in the viewer’s signs where numbers lie below zero', () => {
    const formatOf = (...values: readonly number[]) =>
      tickFormat(chart({ language: 'en', valueAxis: valueAxis(values, true) }));
    expect(formatOf(-400, 1800)).not.toContain('#,##0');
    expect(formatOf(-900, 2600)).not.toContain('#,##0');
    expect(formatOf(-100, 1100)).toContain('#,##0');
  });
});
