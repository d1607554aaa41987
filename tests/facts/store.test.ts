import fc from 'fast-check';
import { expect, test } from 'vitest';
import { buildStore } from '../../src/facts/build-store.ts';
import { findFact, meantAmong } from '../../src/facts/find-fact.ts';
import { parseFactsFile } from '../../src/facts/read/parse-facts.ts';
import { FACTS, HERE, storeOf } from './facts-text.ts';

/** Codes and messages of the store’s findings with these facts added. */
function findings(...facts: readonly string[]): string[] {
  return storeOf(...facts).diagnostics.map((d) => `${d.code} ${d.message}${d.hint ? ` (${d.hint})` : ''}`);
}

test('facts, sources, measures and names are found by their IDs, in the order of these', () => {
  const { store, diagnostics } = storeOf();
  expect(diagnostics).toEqual([]);
  expect(store.facts.get('trade.exports')?.label.en).toBe('Exports');
  expect(store.sources.get('gac')?.kind).toBe('official');
  expect(store.measures.get('trade')?.basis).toBe('trade');
  expect([...store.facts.keys()]).toEqual([...store.facts.keys()].sort());
});

test('an ID defined twice names the other place, and the first is kept', () => {
  const parsed = ['b.yaml', 'a.yaml'].map(
    (file) =>
      parseFactsFile(file, `source: s\nfacts:\n  x.y: {kind: event, date: 2012, en: ${file}, fr: f}\n`, new Map())
        .value,
  );
  const source = parseFactsFile(
    's.yaml',
    'sources:\n  s: {kind: news, publisher: {}, title: {}, date: 2012}',
    new Map(),
  );
  const { value, diagnostics } = buildStore([...parsed, source.value]);
  expect(value.facts.get('x.y')?.label.en).toBe('a.yaml');
  expect(diagnostics.map((d) => [d.code, d.span?.file, d.message])).toEqual([
    ['facts/duplicate-id', 'b.yaml', 'the fact x.y is defined twice, first in a.yaml:3'],
  ]);
});

test('an unknown ID suggests the nearest, or the one whose topic was left out', () => {
  const { store } = storeOf();
  expect(findFact(store, { id: 'trade.export', span: HERE }).diagnostics[0]).toMatchObject({
    code: 'facts/unknown-id',
    message: 'no fact is called trade.export',
    span: HERE,
    hint: 'did you mean trade.exports?',
  });
  expect(meantAmong(['trade.c.exports-2012', 'trade.b'])('c.exports-2012')).toBe('trade.c.exports-2012');
  expect(meantAmong([...store.facts.keys()])('nothing.like-it')).toBeUndefined();
});

test('every reference among facts must lead somewhere', () => {
  expect(findings('a.b: {kind: event, date: 2012, part-of: trade.totl, en: a, fr: b}')).toEqual([
    'facts/unknown-id no fact is called trade.totl (did you mean trade.total?)',
  ]);
  expect(findings('a.b: {kind: derived, op: convert, of: [x.y], rate: fx.none, en: a, fr: b}')).toHaveLength(2);
  expect(
    findings(
      'a.b: {kind: event, date: 2012, conflicts: {members: [a.b, z.z, y.y], preferred: y.y, reason: {en: r}}, en: a, fr: b}',
    ),
  ).toHaveLength(2);
  expect(findings('a.b: {kind: event, date: 2012, superseded-by: z.z, en: a, fr: b}')).toHaveLength(1);
  expect(
    findings('a.b: {kind: derived, op: constant, of: [aid.usd], deflator: z.z, base: 2011, en: a, fr: b}'),
  ).toHaveLength(1);
});

test('an unknown source is told once a file', () => {
  expect(
    findings(
      'a.b: {kind: event, date: 2012, source: gax, en: a, fr: b}',
      'a.c: {kind: event, date: 2012, source: gax, en: a, fr: b}',
    ),
  ).toEqual(['facts/unknown-source no source is called gax (did you mean gac?)']);
});

test('a circle of derivations is told once, from its first member on', () => {
  expect(
    findings(
      'c.c: {kind: derived, op: sum, of: [c.a, trade.total], en: a, fr: b}',
      'c.a: {kind: derived, op: sum, of: [c.b, trade.total], en: a, fr: b}',
      'c.b: {kind: derived, op: sum, of: [c.c, trade.total], en: a, fr: b}',
      'c.d: {kind: derived, op: sum, of: [c.a, trade.total], en: a, fr: b}',
    ),
  ).toEqual(['facts/cycle c.a is computed from itself: c.a → c.b → c.c → c.a (take one of them out)']);
});

test.each([9, 50, 100])(
  'of %i facts that are all computed from each other, a hundred circles are told at most',
  (count) => {
    const ids = Array.from({ length: count }, (_, index) => `c.f${index}`);
    const facts = ids.map(
      (id) => `${id}: {kind: derived, op: sum, of: [${ids.filter((each) => each !== id).join(', ')}], en: a, fr: b}`,
    );
    const told = findings(...facts);
    expect(told.length).toBeGreaterThan(0);
    expect(told.length).toBeLessThanOrEqual(100);
    expect(Math.max(...told.map(({ length }) => length))).toBeLessThan(300);
  },
);

test('a chain of a thousand computed facts that ends in its beginning is one circle', () => {
  const facts = Array.from(
    { length: 1000 },
    (_, index) => `c.f${index}: {kind: derived, op: sum, of: [c.f${(index + 1) % 1000}, trade.exports], en: a, fr: b}`,
  );
  expect(findings(...facts)).toEqual([
    'facts/cycle c.f0 is computed from itself: c.f0 → c.f1 → c.f2 → c.f3 → c.f4 → c.f5 → c.f6 → c.f7 → c.f8 → c.f9 → c.f10 → c.f11 → 988 more → c.f0 (take one of them out)',
  ]);
});

test('a part of itself is a circle too', () => {
  expect(findings('a.b: {kind: event, date: 2012, part-of: a.b, en: a, fr: b}')[0]).toMatch(
    /^facts\/cycle a.b is a part of itself/,
  );
});

test('the order of files and of facts in them changes nothing', () => {
  const lines = FACTS.slice(FACTS.indexOf('facts:\n') + 7)
    .trim()
    .split(/\n(?= {2}\S)/);
  const broken = [
    'trade.exports: {kind: event, date: 2012, en: x, fr: y}',
    'z.y: {kind: event, date: 2012, source: nope, en: x, fr: y}',
    'z.z: {kind: derived, op: sum, of: [z.z], en: x, fr: y}',
  ];
  const entries = [...lines.map((line) => line.trim()), ...broken];
  const head = FACTS.slice(0, FACTS.indexOf('facts:\n'));
  const measures = parseFactsFile('m.yaml', head, new Map()).value;
  const known = new Map(measures.measures.map((measure) => [measure.id, measure]));
  const files = entries.map(
    (entry, index) =>
      parseFactsFile(`${String(index).padStart(2, '0')}.yaml`, `source: gac\nfacts:\n  ${entry}\n`, known).value,
  );
  const expected = buildStore([measures, ...files]);
  expect(expected.diagnostics.map((d) => d.code).sort()).toEqual(
    ['facts/cycle', 'facts/duplicate-id', 'facts/unknown-source'].sort(),
  );
  fc.assert(
    fc.property(fc.shuffledSubarray([measures, ...files], { minLength: files.length + 1 }), (shuffled) => {
      const { value, diagnostics } = buildStore(shuffled);
      expect([...value.facts.keys()]).toEqual([...expected.value.facts.keys()]);
      expect(value.facts.get('trade.exports')?.span).toEqual(expected.value.facts.get('trade.exports')?.span);
      expect(diagnostics).toEqual(expected.diagnostics);
    }),
    { numRuns: 30 },
  );
});
