import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createMemory } from '../../src/project/memory.ts';
import { Decimal } from '../../src/values/decimal.ts';

/** How often `make` runs for the given calls. */
function made(calls: readonly (readonly [step: string, ...inputs: unknown[]])[]): number {
  const memory = createMemory();
  let count = 0;
  for (const [step, ...inputs] of calls) {
    memory.keep(step, inputs, () => {
      count += 1;
    });
  }
  return count;
}

describe('keep', () => {
  const object = {};

  test.each([
    [
      'the same object',
      [
        ['a', object],
        ['a', object],
      ],
      1,
    ],
    [
      'equal objects that are two',
      [
        ['a', {}],
        ['a', {}],
      ],
      2,
    ],
    [
      'equal texts',
      [
        ['a', 'x'],
        ['a', 'x'],
      ],
      1,
    ],
    [
      'another step',
      [
        ['a', object],
        ['b', object],
      ],
      2,
    ],
    [
      'a number and its text',
      [
        ['a', 1],
        ['a', '1'],
      ],
      2,
    ],
    [
      'nothing and no value',
      [
        ['a', undefined],
        ['a', null],
      ],
      2,
    ],
    [
      'texts that run together alike',
      [
        ['a', 'x\0', 'y'],
        ['a', 'x', '\0y'],
      ],
      2,
    ],
    [
      'texts that look like two',
      [
        ['a', '1 x\0' + '1 y'],
        ['a', 'x', 'y'],
      ],
      2,
    ],
  ] as const)('with %s', (_, calls, expected) => {
    expect(made(calls)).toBe(expected);
  });

  test('tells any two lists of plain inputs apart that differ, and no others', () => {
    const inputs = fc.array(
      fc.oneof(fc.string({ unit: 'binary' }), fc.integer(), fc.boolean(), fc.constant(undefined)),
    );
    fc.assert(
      fc.property(inputs, inputs, (a, b) => {
        const equal = a.length === b.length && a.every((each, index) => Object.is(each, b[index]));
        expect(
          made([
            ['s', ...a],
            ['s', ...b],
          ]),
        ).toBe(equal ? 1 : 2);
      }),
    );
  });

  test('forgets what was asked for longest ago', () => {
    const memory = createMemory(2);
    for (const input of ['a', 'b', 'a', 'c']) memory.keep('s', [input], () => input);
    expect(['a', 'b', 'c'].map((input) => memory.find('s', [input]))).toEqual(['a', undefined, 'c']);
  });

  test('finds a value that is undefined as kept', () => {
    expect(
      made([
        ['s', 1],
        ['s', 1],
      ]),
    ).toBe(1);
  });
});

describe('same', () => {
  const bytes = new Uint8Array([1]);

  test.each([
    ['equal parts', { a: [1, { b: 'x' }] }, { a: [1, { b: 'x' }] }, true],
    ['equal decimals', { a: new Decimal('1.50') }, { a: new Decimal('1.5') }, true],
    ['a decimal and its text', { a: new Decimal('1.5') }, { a: '1.5' }, false],
    ['the same bytes', { a: bytes }, { a: bytes }, true],
    ['equal bytes that are two', { a: bytes }, { a: new Uint8Array([1]) }, false],
    ['another order', { a: [1, 2] }, { a: [2, 1] }, false],
  ])('of %s', (_, a, b, expected) => {
    const memory = createMemory();
    expect(memory.same<object>(a) === memory.same<object>(b)).toBe(expected);
  });

  test('refuses maps, which it can’t compare', () => {
    expect(() => createMemory().same({ a: new Map() })).toThrow('can’t be compared');
  });
});
