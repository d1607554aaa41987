import { expect, test } from 'vitest';
import { z } from 'zod';
import { parseYaml } from '../../src/yaml/parse.ts';
import { nodeAt, spanAt } from '../../src/yaml/path.ts';
import { readAs } from '../../src/yaml/read-as.ts';

const texts = z.strictObject({ en: z.string(), fr: z.string().optional() });
const schema = z.strictObject({
  says: z.string(),
  kind: z.enum(['money', 'event']).optional(),
  label: z.union([z.string(), texts]).optional(),
  items: z.array(z.string()).min(1).optional(),
  points: z.record(z.string(), z.string()).optional(),
  id: z
    .string()
    .regex(/^[a-z]+$/, 'an ID is made of small letters')
    .optional(),
  code: z
    .string()
    .regex(/^[a-z]+$/)
    .optional(),
  shape: z
    .discriminatedUnion('kind', [
      z.strictObject({ kind: z.literal('bar'), width: z.string() }),
      z.strictObject({ kind: z.literal('line') }),
    ])
    .optional(),
});

function check(text: string): string[] {
  const { value, diagnostics } = parseYaml('a.yaml', text);
  expect(diagnostics).toEqual([]);
  return readAs(schema, value!, 'a fact').diagnostics.map(({ code, message, span, hint }) => {
    return `${code} ${span?.start.line}:${span?.start.column} ${message}${hint ? ` (${hint})` : ''}`;
  });
}

test('what fits is read', () => {
  const { value } = parseYaml(
    'a.yaml',
    'says: $16 million\nkind: money\nlabel: {en: x}\nitems: [a]\npoints: {2002: 1}\n',
  );
  expect(readAs(schema, value!, 'a fact')).toEqual({
    value: { says: '$16 million', kind: 'money', label: { en: 'x' }, items: ['a'], points: { 2002: '1' } },
    diagnostics: [],
  });
});

test('a missing key is told at the first key of its map, one inside a key at that key', () => {
  expect(check('kind: money\n')).toEqual(['input/missing-key 1:1 a fact lacks `says` (add `says:`)']);
  expect(check('says: x\nlabel: {fr: y}\n')).toEqual(['input/missing-key 2:1 `label` lacks `en` (add `en:`)']);
});

test('an unknown key stands at the key and guesses what was meant', () => {
  expect(check('says: x\nkidn: money\n')).toEqual([
    'input/unknown-key 2:1 a fact has no key `kidn` (did you mean `kind`?)',
  ]);
});

test('an unknown key like none lists those that may stand there and don’t yet', () => {
  expect(check('says: x\nxxxxxxxx: money\n')[0]).toContain(
    '(what may stand here: code, id, items, kind, label, points, shape)',
  );
});

test('a missing key and a misspelt one are one finding', () => {
  expect(check('syas: x\n')).toEqual(['input/unknown-key 1:1 a fact has no key `syas` (did you mean `says`?)']);
});

test('a value outside the list names the list', () => {
  expect(check('says: x\nkind: mony\n')).toEqual([
    'input/wrong-value 2:7 `kind` can’t be mony; it is one of money, event (did you mean money?)',
  ]);
});

test('a text where a list or keys belong, and the other way about', () => {
  expect(check('says: x\nitems: a\npoints: b\n').map((d) => d.split(' ')[0])).toEqual([
    'input/expected-list',
    'input/expected-keys',
  ]);
  expect(check('says: [x]\n')).toEqual(['input/expected-text 1:7 `says` is a text']);
  expect(check('says: {a: b}\n')).toEqual(['input/expected-text 1:7 `says` is a text']);
  expect(check('says: x\nkind: [a]\n')).toEqual(['input/expected-text 2:7 `kind` is a text']);
});

test('a list item that became a map is told from its colon', () => {
  expect(check('says: x\nitems:\n  - Canada: aid\n')[0]).toMatch(
    /^yaml\/colon-in-text 3:5 item 1 of `items` is a text, and the colon after “Canada”/,
  );
});

test('a key without a value', () => {
  expect(check('says:\n')).toEqual(['input/empty-value 1:1 `says` has no value (write one, or delete the key)']);
});

test('of a union the alternative that fits is told', () => {
  expect(check('says: x\nlabel: {en: [a]}\n')).toEqual(['input/expected-text 2:13 `en` is a text']);
  expect(check('says: x\nlabel: [a]\n')).toEqual(['input/expected-text 2:8 `label` is a text']);
});

test('a discriminated union names its kinds', () => {
  expect(check('says: x\nshape: {kind: pie}\n')).toEqual([
    'input/wrong-value 2:15 `kind` can’t be pie; it is one of bar, line',
  ]);
  expect(check('says: x\nshape: {kind: bar}\n')).toEqual([
    'input/missing-key 2:1 `shape` lacks `width` (add `width:`)',
  ]);
  expect(check('says: x\nshape: {}\n')).toEqual(['input/missing-key 2:1 `shape` lacks `kind` (add `kind:`)']);
});

test('a schema’s own message is used', () => {
  expect(check('says: x\nid: A1\n')).toEqual(['input/wrong-value 2:5 `id`: an ID is made of small letters']);
  expect(check('says: x\ncode: A1\n')).toEqual(['input/wrong-value 2:7 `code` can’t be read']);
});

test('an empty list where one item is needed', () => {
  expect(check('says: x\nitems: []\n')).toEqual(['input/wrong-value 2:8 `items` needs 1 item or more']);
});

test('all findings come in one run, in the order of the file', () => {
  expect(check('kind: x\nnope: y\nitems: z\n').map((d) => d.split(' ').slice(0, 2).join(' '))).toEqual([
    'input/missing-key 1:1',
    'input/wrong-value 1:7',
    'input/unknown-key 2:1',
    'input/expected-list 3:8',
  ]);
});

test('a key named like a property of objects is an unknown key', () => {
  expect(check('says: x\n__proto__: y\nconstructor: z\n').map((d) => d.split(' ').slice(0, 2).join(' '))).toEqual([
    'input/unknown-key 2:1',
    'input/unknown-key 3:1',
  ]);
});

test('a place that is not there falls back to what is', () => {
  const { value } = parseYaml('a.yaml', 'a:\n  b: [x]\n');
  expect(nodeAt(value!, ['a', 'b', 0])?.kind).toBe('text');
  expect(nodeAt(value!, ['a', 'b', 0, 'c'])).toBeUndefined();
  expect(spanAt(value!, ['a', 'z']).start).toEqual({ line: 2, column: 3 });
  expect(spanAt(value!, ['z']).start).toEqual({ line: 1, column: 1 });
});
