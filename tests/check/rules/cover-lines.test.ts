import { expect, it } from 'vitest';
import { coverLines } from '../../../src/check/rules/cover-lines.ts';

const span = { file: 'briefs/b.yaml', start: { line: 1, column: 1 }, end: { line: 1, column: 2 } };

it.each(['2', '1.2', 'draft 3', 'Version 2 of December', 'v2', '2023-11-05'])('a version may be %s', (value) => {
  expect(coverLines({ version: { value, span } })).toEqual([]);
});

it.each(['GAC-2023-001234', 'File 1200-3/4 (B)', 'BBDR 104.7'])('a file number may be %s', (value) => {
  expect(coverLines({ reference: { value, span } })).toEqual([]);
});

it.each(['$500 million', 'Aid up 40% to $500 million', '3 million people', 'dix pour cent', '12 months'])(
  'neither may be an amount: %s',
  (value) => {
    expect(coverLines({ version: { value, span } })).toMatchObject([{ code: 'words/unsourced-figure' }]);
    expect(coverLines({ reference: { value, span } })).toMatchObject([{ at: { kind: 'outline', part: 'reference' } }]);
  },
);
