import { expect, test } from 'vitest';
import { reportGithub } from '../../../src/diagnostics/report/github.ts';
import { DRAFT, HOSTILE, reportOf, UNKNOWN_ID } from './sample.ts';

test('a finding is one workflow command with its place', () => {
  expect(reportGithub(reportOf([UNKNOWN_ID]))).toBe(
    '::error file=briefs/a.yaml,line=2,endLine=2,col=14,endColumn=35,title=facts/unknown-id::no fact is called trade.export-2012%0Aslide trade-balance, title (en)%0Adid you mean trade.exports-2012?\n',
  );
});

test('a warning is a warning, advice a notice, and a place is not made up', () => {
  expect(reportGithub(reportOf([DRAFT]))).toBe('::warning title=output/draft::these decks are drafts\n');
  expect(reportGithub(reportOf([{ ...DRAFT, severity: 'advice' }]))).toMatch(/^::notice /);
});

test('after a hundred findings of one kind in a file it says how many more there are', () => {
  const commands = reportGithub(reportOf(Array(300).fill(UNKNOWN_ID)))
    .trimEnd()
    .split('\n');
  expect(commands).toHaveLength(101);
  expect(commands[100]).toBe('::error file=briefs/a.yaml,title=facts/unknown-id::200 more in briefs/a.yaml');
});

test('input cannot end the command, add a property or start another command', () => {
  const text = reportGithub(reportOf([HOSTILE]));
  expect(text.split('\n')).toHaveLength(2);
  expect(text).toContain('file=briefs/␛[2J%2Ca%3A%25b.yaml,line=1');
  expect(text).toContain('␊next');
  expect(reportGithub(reportOf([{ ...DRAFT, message: '50%0A::error::x' }]))).toContain('::50%250A::error::x');
});
