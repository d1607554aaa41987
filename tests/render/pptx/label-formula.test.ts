import { describe, expect, test } from 'vitest';
import { labelFormula } from '../../../src/render/pptx/workbook/label-formula.ts';
import { Decimal } from '../../../src/values/decimal.ts';

function formula(text: string, ...values: readonly string[]): string | undefined {
  const numbers = values.map((value, index) => ({ value: new Decimal(value), expression: `B${index + 2}` }));
  return labelFormula(text, numbers, 'en');
}

describe('the formula of a label', () => {
  test('writes its number with its decimals, and keeps the words around it', () => {
    expect(formula('about US$7.5M', '7.5')).toMatch(/^"about "&IF\(ROUND\(B2,1\)<0,"−",""\)&"US\$"&IF\(.*\)&"M"$/);
    expect(formula('7%', '7')).toContain('FIXED(ABS(B2),0,TRUE)');
    expect(formula('16.00', '16')).toContain('FIXED(ABS(B2),2,TRUE)');
  });

  test('writes no sign of the viewer’s own', () => {
    expect(formula('1,234.5', '1234.5')).toMatch(/,0,","\)/);
    expect(formula('1,234.5', '1234.5')).toMatch(/,1,"\."\)/);
    expect(formula('1,234.5', '1234.5')).not.toMatch(/TEXT|FALSE/);
  });

  test('rounds as the figure was rounded before it was labelled', () => {
    expect(formula('$21.5M', '21.449')).toContain('ROUND(B2,2)');
    expect(formula('$21.4M', '21.389')).not.toContain('ROUND(B2,2)');
  });

  test('has the minus sign where the label has it, or where it would have it', () => {
    expect(formula('−US$5M', '-5')).toMatch(/^IF\(ROUND\(B2,0\)<0,"−",""\)&"US\$"&/);
    expect(formula('US$5M', '5')).toMatch(/^IF\(ROUND\(B2,0\)<0,"−",""\)&"US\$"&/);
    expect(formula('−$5M', '5'), 'the cell holds the size alone').toMatch(/^"−\$"&IF\(LEN/);
  });

  test('writes both ends of a range', () => {
    const both = formula('about 2,500–3,000', '2500', '3000');
    expect(both).toMatch(/^"about "&IF\(ROUND\(B2,.*&"–"&IF\(ROUND\(B3,/);
  });

  test('doubles quotation marks, so that words stay words', () => {
    expect(formula('"=1&2" 7', '7')).toMatch(/^"""=1&2"" "&/);
  });

  test.each([
    ['about $5M', '6'],
    ['$1,005M', '5'],
    ['2015', '15'],
    ['5M', '-5'],
    ['none', '0'],
  ])('is none where the label %j does not state the number %s', (text, value) => {
    expect(formula(text, value)).toBeUndefined();
  });
});
