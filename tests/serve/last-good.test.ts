import { expect, test } from 'vitest';
import type { ShownBrief, ShownFinding } from '../../src/project/shown-brief.ts';
import { type SeenBrief, withLastGood } from '../../src/serve/preview/last-good.ts';

const ERROR: ShownFinding = { code: 'yaml/syntax', severity: 'error', message: 'x' };

function brief(ids: readonly string[], findings: readonly ShownFinding[] = []): ShownBrief {
  const slides = ids.map((id) => ({
    id,
    of: id.split('/')[0] ?? id,
    html: `<article>${id}</article>`,
    notes: '',
    writing: id,
    isPlate: id.startsWith('number-'),
    findings: id.startsWith('number-') ? [ERROR] : [],
  }));
  return {
    styles: 'a{}',
    otherwise: [],
    decks: ids.length === 0 ? [] : [{ language: 'en', title: 'T', slides }],
    findings,
  };
}

function rows(seen: SeenBrief): readonly string[] {
  return seen.decks.flatMap(({ slides }) =>
    slides.map(({ id, isLastGood, findings }) => `${id}${isLastGood ? ' last' : ''}${findings.length > 0 ? ' !' : ''}`),
  );
}

const first = withLastGood(brief(['a', 'b', 'b/2', 'c']), undefined);

test('a slide that can’t be read keeps its place and its last picture, all its parts, below its findings', () => {
  const seen = withLastGood(brief(['a', 'number-2', 'c']), first);
  expect(rows(seen)).toEqual(['a', 'b last !', 'b/2 last', 'c']);
  expect(rows(withLastGood(brief(['number-1', 'b', 'b/2', 'c']), first))).toEqual(['a last !', 'b', 'b/2', 'c']);
});

test('it stays until it can be read again, and is then as it is', () => {
  const broken = withLastGood(brief(['a', 'number-2', 'c']), first);
  expect(rows(withLastGood(brief(['a', 'number-2', 'c']), broken))).toEqual(['a', 'b last !', 'b/2 last', 'c']);
  expect(rows(withLastGood(brief(['a', 'b', 'c']), broken))).toEqual(['a', 'b', 'c']);
});

test('a file that can’t be read at all leaves all slides as they were, and says why', () => {
  const seen = withLastGood(brief([], [ERROR]), first);
  expect(rows(seen)).toEqual(['a last', 'b last', 'b/2 last', 'c last']);
  expect([seen.styles, seen.findings]).toEqual(['a{}', [ERROR]]);
});

test('a slide that was taken out is gone', () => {
  expect(rows(withLastGood(brief(['a', 'c']), first))).toEqual(['a', 'c']);
});

test('what was never seen can’t be kept: its plate stands there', () => {
  expect(rows(withLastGood(brief(['a', 'number-2']), undefined))).toEqual(['a', 'number-2 !']);
  const added = withLastGood(brief(['a', 'number-2', 'b', 'c']), first);
  expect(rows(added)).toEqual(['a', 'number-2 !', 'b', 'c']);
  expect(rows(withLastGood(brief(['a', 'b', 'number-3', 'c']), added))).toEqual(['a', 'b', 'number-3 !', 'c']);
});
