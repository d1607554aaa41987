import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isSameCell } from '../../src/render/check-sheet/same-cell.ts';

test.each([
  ['1,235.84', '1235.84'],
  ['1,235.84', '1 235,84'],
  ['1\u202f235,84', '1235,84'],
  ['1.5', '1,5'],
  ['16000000', '16,000,000'],
  ['106535130000', '1.06535E+11'],
  ['$5.2', '$5.20'],
  ['45%', '45.00%'],
  ['0.123456789012345', '0.123456789'],
  ['2013-11-05', '05/11/2013'],
  ['2013-11-05', '11/5/13'],
  ['2013-11-05', '5-Nov-13'],
  ['22 March 2012', '22-Mar-12'],
  ['22 mars 2012', '22/03/2012'],
  ['March 22, 2012', '2012-03-22'],
  ['March 2012', 'Mar-12'],
  ['juillet 2012', 'juil-12'],
  ['1er mars 2012', '01/03/2012'],
  ['2012-03', 'mars-12'],
  ['24/7', '24-Jul'],
  ['a  b\r\nc', 'a b\nc'],
])('%s written again as %s is the same', (written, found) => {
  expect(isSameCell(written, found)).toBe(true);
});

test.each([
  ['1,235.84', '1,235.85'],
  ['1,235.84', '-1235.84'],
  ['16000000', '1600000'],
  ['106535130000', '1.07E+11'],
  ['106535130000', '1.06535E+10'],
  ['$5.2', '€5.2'],
  ['45%', '45'],
  ['45%', '0.45'],
  ['1.2', '2.1'],
  ['2012', '2013'],
  ['2013-11-05', '2013-11-06'],
  ['2013-11-05', '05/11/2014'],
  ['March 2012', 'May-12'],
  ['June 2012', 'Jul-12'],
  ['24/7', '23-Jul'],
  ['16000000 CAD', '16000000 USD'],
  ['at least $5', '$5'],
  ['2', ''],
])('%s changed to %s is another', (written, found) => {
  expect(isSameCell(written, found)).toBe(false);
});

test('another number is never the same, whatever its marks', () => {
  const number = fc.tuple(fc.integer({ min: 0, max: 999_999 }), fc.integer({ min: 0, max: 99 }));
  const text = ([whole, cents]: readonly [number, number], group: string, mark: string) =>
    `${String(whole).replace(/\B(?=(\d{3})+$)/g, group)}${mark}${String(cents).padStart(2, '0')}`;
  fc.assert(
    fc.property(number, number, (one, other) => {
      const found = text(other, ' ', ',');
      expect(isSameCell(text(one, ',', '.'), found)).toBe(one[0] === other[0] && one[1] === other[1]);
    }),
  );
});
