import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Decimal } from '../../src/values/decimal.ts';
import { parseExact, stringifyExact } from '../../src/values/exact-json.ts';

const roundTrip = (value: unknown) => parseExact(stringifyExact(value));

/** Everything that the program's models are made of, with texts and keys that look like marks. */
const anyText = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.constantFrom('\u0001d1.5', '\u0001m', '\u0001', '__proto__'),
);
const { value: anyValue } = fc.letrec<{ value: unknown }>((tie) => ({
  value: fc.oneof(
    { depthSize: 'small' },
    anyText,
    fc.double({ noNaN: true, noDefaultInfinity: true }),
    fc.boolean(),
    fc.constantFrom(null, undefined, -0),
    fc
      .tuple(fc.bigInt(), fc.integer({ min: -50, max: 50 }))
      .map(([digits, power]) => new Decimal(`${digits}e${power}`)),
    fc.array(tie('value')),
    fc.array(fc.tuple(anyText, tie('value'))).map((entries) => Object.fromEntries(entries)),
    fc.array(fc.tuple(anyText, tie('value'))).map((entries) => new Map(entries)),
  ),
}));

describe('what is kept as JSON comes back as it was', () => {
  test.each([
    ['a Decimal with more digits than a double holds', new Decimal('0.1234567890123456789012345678901234567')],
    ['a Decimal that is minus zero', new Decimal('-0')],
    ['minus zero', -0],
    ['undefined, which is not the same as absent', { a: undefined }],
    [
      'a Map in its order',
      new Map([
        ['b', 1],
        ['a', 2],
      ]),
    ],
    ['text that looks like a mark', ['\u0001d1.5', '\u0001t', '\u0001u']],
    ['a key that looks like a mark', { '\u0001m': [['a', 1]] }],
    ['a key of an object’s prototype', JSON.parse('{"__proto__": {"a": "\\u0001u"}}')],
  ])('%s', (_, value) => {
    expect(roundTrip(value)).toStrictEqual(value);
  });

  test('any value of the models', () => {
    fc.assert(
      fc.property(anyValue, (value) => {
        expect(roundTrip(value)).toStrictEqual(value);
      }),
    );
  });

  test('a Decimal keeps its 40 digits and the program’s own way of rounding', () => {
    const back = roundTrip(new Decimal('1').div(3)) as Decimal;
    expect(back.toString()).toBe(`0.${'3'.repeat(40)}`);
    expect(back).toBeInstanceOf(Decimal);
  });
});

describe('what JSON can’t hold exactly is refused, not changed', () => {
  test.each([
    ['infinity', Number.POSITIVE_INFINITY],
    ['no number', Number.NaN],
    ['a date', new Date(0)],
    ['a set', new Set()],
    ['a function', () => 1],
    ['a big integer', 1n],
  ])('%s', (_, value) => {
    expect(() => stringifyExact({ value })).toThrow(/can/);
  });

  test.each(['', '{', '"\u0001x"', '["\\u0001x"]'])('%j is not what was written', (text) => {
    expect(() => parseExact(text)).toThrow();
  });
});
