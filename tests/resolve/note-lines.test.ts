import { expect, test } from 'vitest';
import type { CautionKind } from '../../src/model/caution.ts';
import type { Caution } from '../../src/model/deck.ts';
import { textOfRuns, wordsRun } from '../../src/model/run.ts';
import { noteLines } from '../../src/resolve/note-lines.ts';
import { MINISTRY, storeWith } from './resolve-in.ts';

const CONTEXT = { store: storeWith(), template: MINISTRY, language: 'en', draft: false, pictures: new Map() } as const;

function caution(kind: CautionKind, text: string, ...about: readonly string[]): Caution {
  return { kind, runs: [wordsRun(text, 'en')], about };
}

const CAUTIONS = [
  caution('reading', 'Hatched is estimated.'),
  caution('fact', 'Approximate.', 'aid.a'),
  caution('fact', 'Cumulative.', 'aid.b'),
  caution('beneath', 'A running total.', 'aid.b'),
  caution('inferred', 'Inferred date: Aid.'),
  caution('accepted', 'Both were announced.'),
];

const lines = (cautions: readonly Caution[], shown: readonly string[], own?: string) =>
  noteLines(own === undefined ? undefined : [wordsRun(own, 'en')], cautions, shown, CONTEXT as never).value;

test('each way to write it leaves one caution more to the notes, in the stated order, the last of a kind first', () => {
  const left = lines(CAUTIONS, ['aid.a', 'aid.b']).map(({ moved }) => moved.map(({ runs }) => textOfRuns(runs)));
  expect(left).toEqual([
    [],
    ['A running total.'],
    ['Cumulative.', 'A running total.'],
    ['Approximate.', 'Cumulative.', 'A running total.'],
    ['Hatched is estimated.', 'Approximate.', 'Cumulative.', 'A running total.'],
  ]);
});

test('what is accepted, disputed or inferred is in each, and so is the author’s own note', () => {
  for (const { runs } of lines(CAUTIONS, ['aid.a'], 'Mine')) {
    expect(textOfRuns(runs)).toMatch(/^Mine\. .*Inferred date: Aid\. Both were announced\.$/);
  }
});

test('letters tell apart what is about one of several figures; the others need none', () => {
  const [full] = lines(CAUTIONS, ['aid.a', 'aid.b']);
  expect(full && textOfRuns(full.runs)).toContain('a\u00a0Approximate. b\u00a0Cumulative. c\u00a0A running total.');
  expect(full?.keys.map(({ letter, facts }) => [letter.text, facts])).toEqual([
    ['a', ['aid.a']],
    ['b', ['aid.b']],
    ['c', ['aid.b']],
  ]);
  expect(lines([caution('fact', 'Approximate.', 'aid.a')], ['aid.a'])[0]?.keys).toEqual([]);
});

test('letters follow the order of the figures, whatever kind of caution comes first', () => {
  const [full] = lines(
    [caution('fact', 'Approximate.', 'aid.b'), caution('conversion', 'Converted.', 'aid.a')],
    ['aid.a', 'aid.b'],
  );
  expect(full && textOfRuns(full.runs)).toBe('a\u00a0Converted. b\u00a0Approximate.');
});

test('there is none where there is nothing to tell', () => {
  expect(lines([], ['aid.a'])).toEqual([]);
});
