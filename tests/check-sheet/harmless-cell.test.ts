import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { harmlessCell, plainCell } from '../../src/render/check-sheet/harmless-cell.ts';

describe('what begins like a formula has an apostrophe before it', () => {
  test.each([
    ['=1+1', "'=1+1"],
    ['  =1+1', "'  =1+1"],
    ['"=1+1"', `'"=1+1"`],
    ['@SUM(1)', "'@SUM(1)"],
    ['-cmd|’/c calc’!A0', "'-cmd|’/c calc’!A0"],
    ['＝1+1', "'＝1+1"],
    ['x;=2+3;y', "x;'=2+3;y"],
    ['x; "=2+3', `x;' "=2+3`],
    ['a, -b', "a,' -b"],
    ['a\n=b\t+c|=d', "a\n'=b\t'+c|'=d"],
    ['5;-1+1', "5;'-1+1"],
  ])('%j', (text, harmless) => {
    expect(harmlessCell(text)).toBe(harmless);
    expect(plainCell(harmless)).toBe(text);
  });
});

test.each([
  '16000000 CAD, 2012',
  '-5.2',
  '+3; -4; 5',
  '“$16 million”; ¶4',
  '« 16 millions de dollars »; p. 2',
  'World Bank (2023). “Net ODA”, row MLI; another',
  'trade.exports-2012 - trade.imports-2012 = 3',
  "l'aide; d'autres",
  '',
])('%j stays as it is', (text) => {
  expect(harmlessCell(text)).toBe(text);
});

const text = fc
  .array(fc.constantFrom(...`=+-@;,|\t\r\n "'a1＝“%`), { maxLength: 12 })
  .map((letters) => letters.join(''));

test('wherever a cell is parted, no piece begins a formula, and what was written is found again', () => {
  fc.assert(
    fc.property(text, (written) => {
      const harmless = harmlessCell(written);
      const encoded = `"${harmless.replaceAll('"', '""')}"`;
      for (const piece of encoded.split(/[,;|\t\r\n]/)) {
        const begins = piece.replace(/^[\s"]+/, '').replaceAll('"', '');
        expect(/^[=@%＝]/.test(begins) || /^[-+](?![\d.,]*$)/.test(begins), JSON.stringify(piece)).toBe(false);
      }
      expect(harmlessCell(harmless)).toBe(harmless);
      expect(plainCell(harmless)).toBe(plainCell(written));
    }),
    { numRuns: 2000 },
  );
});
