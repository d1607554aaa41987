import { describe, expect, it, test } from 'vitest';
import { readClaim } from '../../../src/outline/claim/read-claim.ts';
import type { YamlText } from '../../../src/yaml/node.ts';
import { parseYaml } from '../../../src/yaml/parse.ts';
import { textOf } from '../../yaml/source.ts';

function read(claim: string) {
  const file = `claims:\n  - ${claim}\n`;
  const root = parseYaml('b.yaml', file).value;
  const list = root?.kind === 'map' ? root.entries[0]?.value : undefined;
  const node = list?.kind === 'list' ? list.items[0] : undefined;
  const outcome = readClaim(node as YamlText);
  return { ...outcome, marked: outcome.diagnostics.map((found) => found.span && textOf(file, found.span)) };
}

describe('a claim', () => {
  it.each([
    ['a.b > c.d', '>'],
    ['a.b>c.d', '>'],
    ['a.b ≥ c.d', '>='],
    ['a.b <= c.d', '<='],
    ['a.b = c.d', '='],
    ['a.b is c.d', '='],
    ['a.b about c.d', 'about'],
  ])('compares two facts: %s', (text, relation) => {
    expect(read(text)).toMatchObject({
      value: { kind: 'comparison', relation, left: { of: { id: 'a.b' } }, right: { of: { id: 'c.d' } } },
      diagnostics: [],
    });
  });

  it.each([
    ['a.b about 2 × c.d', 2],
    ['a.b > 1.5 x c.d', 1.5],
    ['a.b > 3/4 times c.d', 0.75],
    ['a.b = 12 * c.d', 12],
  ])('multiplies by small numbers only: %s', (text, times) => {
    const { value } = read(text);
    expect(value?.kind === 'comparison' && value.right.times.toNumber()).toBe(times);
  });

  test('names points of a series', () => {
    const { value } = read('a.b@2011 > a.b@latest');
    expect(value).toMatchObject({
      left: { of: { at: { kind: 'period' } } },
      right: { of: { at: { kind: 'latest' } } },
    });
  });

  it.each([
    ['a.b = max of c.d', 'max', ['c.d']],
    ['a.b is min of c.d, e.f and g.h', 'min', ['c.d', 'e.f', 'g.h']],
    ['a.b = max of c.d, and e.f', 'max', ['c.d', 'e.f']],
  ])('says what is the largest or smallest: %s', (text, extreme, ids) => {
    const { value } = read(text);
    expect(value).toMatchObject({ kind: 'extreme', extreme, of: { id: 'a.b' } });
    expect(value?.kind === 'extreme' && value.among.map(({ id }) => id)).toEqual(ids);
  });

  test('says that a series rises or falls', () => {
    expect(read('a.b rises from 2002 to FY2010-11').value).toMatchObject({
      kind: 'trend',
      direction: 'rises',
      from: { at: { period: { kind: 'date' } } },
      to: { at: { period: { kind: 'fiscal-year' } } },
    });
    expect(read('a.b falls').value).toMatchObject({
      from: { at: { kind: 'earliest' } },
      to: { at: { kind: 'latest' } },
    });
  });

  test('says that a part is most of a whole', () => {
    expect(read('a.b most of c.d').value).toMatchObject({ kind: 'majority', part: { id: 'a.b' }, of: [{ id: 'c.d' }] });
    expect(read('a.b is most of c.d, e.f').value).toMatchObject({ of: [{ id: 'c.d' }, { id: 'e.f' }] });
  });

  it.each([
    ['a.b', ['a.b']],
    ['a.b >', ['a.b >']],
    ['a.b > 15', ['15']],
    ['a.b > 200 × c.d', ['200']],
    ['a.b > 0 × c.d', ['0']],
    ['a.b > 1/0 × c.d', ['1/0']],
    ['a.b ~ c.d', ['~']],
    ['a.b > c.d e.f', ['e.f']],
    ['a.b > c', ['c']],
    ['a.b = max c.d', ['c.d']],
    ['a.b = max of c.d e.f', ['e.f']],
    ['a.b = max of c.d,', ['a.b = max of c.d,']],
    ['2 × a.b = max of c.d', ['2']],
    ['2 × a.b rises', ['2']],
    ['2 × a.b most of c.d', ['2']],
    ['a.b@2011 rises', ['a.b@2011 rises']],
    ['a.b rises since 2002', ['since']],
    ['a.b rises from 2002 to then', ['then']],
    ['a.b rises from 2002 to 2011 again', ['again']],
  ])('that can’t be read says where: %s', (text, marked) => {
    const outcome = read(text);
    expect(outcome.value).toBeUndefined();
    expect(outcome.marked).toEqual(marked);
  });

  test('is bounded in length', () => {
    expect(read(`a.b = max of ${'c.d, '.repeat(200)}c.d`).diagnostics.map(({ code }) => code)).toEqual([
      'claims/unreadable',
    ]);
  });
});

test.each([
  ['a.b rises every year from 2002 to 2011', { kind: 'trend', steps: 'every', direction: 'rises' }],
  ['a.b falls from 2002 to 2011', { kind: 'trend', steps: 'ends', direction: 'falls' }],
  ['a.b stays within 10% of a.b@2008 from 2008 to latest', { kind: 'steady', of: { id: 'a.b' } }],
  ['a.b stays within 2.5% of c.d', { kind: 'steady', of: { id: 'c.d' } }],
  ['a.b is the first since c.d of e.f, g.h', { kind: 'first', since: { id: 'c.d' } }],
  ['a.b@2013 is the first fall since 2009', { kind: 'first-move', direction: 'falls' }],
  ['a.b all of c.d', { kind: 'all' }],
  ['a.b is all of c.d, e.f', { kind: 'all' }],
  ['all of a.b, c.d and e.f > g.h', { kind: 'each', statements: [{ left: { of: { id: 'a.b' } } }, {}, {}] }],
  ['all of a.b, c.d rise from 2002 to 2011', { kind: 'each', statements: [{ kind: 'trend' }, {}] }],
  ['a.b-1, a.b-2 are all of a.b-*', { kind: 'complete', prefix: 'a.b-' }],
])('reads %s', (text, expected) => {
  expect(read(text)).toMatchObject({ value: expected, diagnostics: [] });
});

test.each([
  'a.b rises every year from 2002',
  'a.b stays within 10 of c.d',
  'a.b@2002 stays within 10% of c.d',
  'a.b stays',
  'a.b is the first',
  'a.b is the first since',
  'a.b is the first since c.d',
  'a.b is the last since c.d of e.f',
  'a.b is the first fall since 2009',
  'a.b are all of a.b',
  'a.b are all',
  'all of a.b',
  'all of',
  '2 × a.b all of c.d',
])('says what is wrong with %s', (text) => {
  expect(read(text)).toMatchObject({ value: undefined, diagnostics: [{ code: 'claims/unreadable' }] });
});
