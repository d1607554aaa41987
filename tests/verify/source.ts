import type { Source } from '../../src/model/source.ts';

/** A source that says nothing special. */
export const SOURCE: Source = {
  id: 'page',
  span: { file: 'f', start: { line: 1, column: 1 }, end: { line: 1, column: 2 } },
  kind: 'official',
  publisher: { en: 'Office' },
  title: { en: 'Page' },
  date: { kind: 'date', date: { year: 2013, month: 11 } },
  dateInferred: false,
};
