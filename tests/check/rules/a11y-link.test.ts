import { describe, expect, test } from 'vitest';
import { a11yLink } from '../../../src/check/rules/a11y-link.ts';
import { sceneWords } from '../../../src/check/scene-runs.ts';
import type { Run } from '../../../src/model/deck.ts';
import { whereOf } from '../../diagnostics/where-of.ts';
import { deckOf, run, slide } from './decks.ts';
import { laidOut, sceneWith, text, words } from './laid-out.ts';

const HREF = 'https://example.org/a';
const link = (shown: string, href = HREF): Run => ({ ...run(shown), href });
const found = (...runs: readonly Run[]) =>
  a11yLink(sceneWords(deckOf([slide('s')]), sceneWith([laidOut('s', [text('body', runs)])])));

describe('a link that says where it leads is fine', () => {
  test.each(['the joint declaration', 'World Bank, net ODA', 'contact@example.org', 'Lien vers la déclaration'])(
    '%s',
    (shown) => {
      expect(found(run('See '), link(shown))).toEqual([]);
    },
  );
});

describe('a link that does not is an error', () => {
  test.each([
    ['https://example.org/a', 'a link shows its address'],
    ['see www.example.org', 'a link shows its address'],
    ['here', 'the words “here” don’t say where their link leads'],
    ['Cliquez ici', 'the words “Cliquez ici” don’t say where their link leads'],
    ['…', 'the words “…” don’t say where their link leads'],
  ])('%s', (shown, message) => {
    expect(found(run('See '), link(shown)).map((each) => [each.code, each.message])).toEqual([
      ['a11y/bare-link', message],
    ]);
  });
});

test('runs of one link are read together, those of two apart', () => {
  expect(found(link('click '), { ...link('here'), bold: true })).toHaveLength(1);
  expect(found(link('the '), link('declaration'))).toEqual([]);
  expect(found(link('declaration'), link('here', 'https://example.org/b'))).toHaveLength(1);
});

test('an address among the words of a slide is found, in notes only as a link', () => {
  expect(found(run('See https://example.org/a.'))[0]?.message).toBe('an address stands among the words');
  const notes = [words([run('https://example.org')]), words([link('here')])];
  const scene = sceneWith([laidOut('s', [], { notes })]);
  expect(a11yLink(sceneWords(deckOf([slide('s')]), scene)).map(whereOf)).toEqual(['slide s, notes (en)']);
});

test('the place is the run’s own, or the slide’s', () => {
  const span = { file: 'x.yaml', start: { line: 3, column: 4 }, end: { line: 3, column: 9 } };
  expect(found({ ...link('here'), span })[0]?.span).toEqual(span);
  expect(found(link('here'))[0]?.span).toEqual(slide('s').span);
});
