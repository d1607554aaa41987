import { expect, test } from 'vitest';
import type { Source } from '../../src/model/source.ts';
import { publisherRuns } from '../../src/resolve/citations.ts';
import { MINISTRY, storeWith } from './resolve-in.ts';

const SPAN = { file: 'f.yaml', start: { line: 1, column: 1 }, end: { line: 1, column: 2 } };

test('data sets of two publishers named in French only stay two sources', () => {
  const cited = [
    ['Banque A', 'X.1'],
    ['Institut B', 'Y.1'],
  ].map(([publisher, code]) => {
    const source: Source = {
      id: `${publisher}`,
      kind: 'dataset',
      publisher: { fr: `${publisher}` },
      title: {},
      date: { kind: 'unknown' },
      dateInferred: false,
      code: `${code}`,
      span: SPAN,
    };
    return { source, places: [] };
  });
  const context = {
    store: storeWith(),
    template: MINISTRY,
    language: 'fr',
    draft: false,
    pictures: new Map(),
  } as const;
  const texts = publisherRuns(cited, false, context).map((runs) => runs.map(({ text }) => text).join(''));
  expect(texts).toEqual(['Banque A', 'Institut B']);
});
