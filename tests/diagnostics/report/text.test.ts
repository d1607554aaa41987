import { describe, expect, test } from 'vitest';
import { diagnostic } from '../../../src/diagnostics/diagnostic.ts';
import { reportText } from '../../../src/diagnostics/report/text.ts';
import { DRAFT, HOSTILE, reportOf, span, UNKNOWN_ID } from './sample.ts';

const plain = { colour: false, advice: false };
const texts = (text: string) => ({ texts: [{ path: 'briefs/a.yaml', text }] });

test('a finding shows its code, place, line, carets and hint, and the counts come last', () => {
  const report = reportOf([UNKNOWN_ID, DRAFT], texts('en: |\n  # Exported {{trade.export-2012}} …\nfr: |\n'));
  expect(reportText(report, plain)).toBe(
    [
      'error[facts/unknown-id]: no fact is called trade.export-2012',
      '  briefs/a.yaml:2:14   slide trade-balance, title (en)',
      '> 2 |   # Exported {{trade.export-2012}} …',
      '    |              ^^^^^^^^^^^^^^^^^^^^^',
      '  did you mean trade.exports-2012?',
      '',
      'warning[output/draft]: these decks are drafts',
      '',
      '1 error, 1 warning',
      '',
    ].join('\n'),
  );
});

test('advice is counted, and told only where it is asked for', () => {
  const advice = diagnostic('words/unclaimed-comparison', { message: '“fell” compares' });
  const report = reportOf([DRAFT, advice, { ...advice, message: '“rose” compares' }]);
  expect(reportText(report, plain)).toBe(
    'warning[output/draft]: these decks are drafts\n\n1 warning, 2 pieces of advice (shown with --advice)\n',
  );
  expect(reportText(reportOf([advice]), plain)).toBe('1 piece of advice (shown with --advice)\n');
  expect(reportText(report, { ...plain, advice: true })).toContain(
    'advice[words/unclaimed-comparison]: “rose” compares\n\n1 warning, 2 pieces of advice\n',
  );
});

describe('of a hundred and more findings of one kind in a file', () => {
  const lines = (count: number, code: 'facts/unknown-id' | 'facts/no-value', file = 'briefs/a.yaml') =>
    Array.from({ length: count }, (_, index) => diagnostic(code, { message: 'm', span: span(index + 1, 1, 2, file) }));
  const headings = (diagnostics: Parameters<typeof reportOf>[0]) =>
    reportText(reportOf(diagnostics), plain)
      .split('\n')
      .filter((line) => line.startsWith('error'));

  test('a hundred are told, and then how many more there are', () => {
    const told = headings([...lines(250, 'facts/unknown-id'), ...lines(2, 'facts/no-value', 'briefs/b.yaml')]);
    expect(told).toHaveLength(103);
    expect(told[99]).toBe('error[facts/unknown-id]: m');
    expect(told[100]).toBe('error[facts/unknown-id]: 150 more in briefs/a.yaml');
    expect(told.slice(101)).toEqual(['error[facts/no-value]: m', 'error[facts/no-value]: m']);
  });

  test('the report says where the others are, and counts them', () => {
    expect(reportText(reportOf(lines(101, 'facts/unknown-id')), plain)).toContain(
      'error[facts/unknown-id]: 1 more in briefs/a.yaml\n  --format json has them all\n\n101 errors\n',
    );
  });

  test('those of another kind or in another file are all told', () => {
    const found = [
      ...lines(100, 'facts/unknown-id'),
      ...lines(100, 'facts/no-value'),
      ...lines(100, 'facts/unknown-id', 'briefs/b.yaml'),
    ];
    expect(headings(found)).toEqual(found.map(({ code }) => `error[${code}]: m`));
  });

  test('those without a place are of no file', () => {
    expect(headings(Array(101).fill({ ...UNKNOWN_ID, span: undefined }))[100]).toBe('error[facts/unknown-id]: 1 more');
  });
});

test('fifty thousand findings on the one line of a megabyte are told as fast as they are read', () => {
  const text = 'fact: {}, '.repeat(100_000);
  const found = Array.from({ length: 50_000 }, (_, index) =>
    diagnostic(index % 2 === 0 ? 'facts/unknown-id' : 'facts/no-value', {
      message: 'm',
      span: span(1, 10 * index + 1, 10 * index + 5),
    }),
  );
  expect(reportText(reportOf(found, texts(text)), plain)).toContain('50000 errors');
});

test('nothing found is nothing said', () => {
  expect(reportText(reportOf([]), plain)).toBe('');
});

test('a file that is not at hand leaves the place and no excerpt', () => {
  expect(reportText(reportOf([UNKNOWN_ID]), plain)).toContain('  briefs/a.yaml:2:14   slide trade-balance');
  expect(reportText(reportOf([UNKNOWN_ID]), plain)).not.toContain('>');
});

test('a place below the last line of the file shows no excerpt', () => {
  expect(reportText(reportOf([UNKNOWN_ID], texts('one line')), plain)).not.toContain('>');
});

test('colour is used only where it is asked for', () => {
  const report = reportOf([UNKNOWN_ID], texts('a\n0123456789012{{trade.export-2012}}\n'));
  expect(reportText(report, plain)).not.toContain('\u001b');
  expect(reportText(report, { colour: true, advice: false })).toContain(
    '\u001b[31;1merror[facts/unknown-id]\u001b[0m: no fact',
  );
  expect(reportText(report, { colour: true, advice: false })).toContain('\u001b[31;1m^^^^^^^^^^^^^^^^^^^^^\u001b[0m\n');
});

describe('the carets stand below the marked words', () => {
  /** The part of the shown line that the carets underline. */
  function marked(text: string, at: ReturnType<typeof span>): string {
    const found = diagnostic('facts/unknown-id', { message: 'm', span: at });
    const lines = reportText(reportOf([found], texts(text)), plain).split('\n');
    const [line, carets] = [lines[2] ?? '', lines[3] ?? ''];
    return line.slice(carets.indexOf('^'), carets.lastIndexOf('^') + 1);
  }

  test('in the first column', () => expect(marked('key: value', span(1, 1, 4))).toBe('key'));
  test('at the end of a line', () => expect(marked('key: value', span(1, 6, 11))).toBe('value'));
  test('in a file with CRLF', () => expect(marked('a: b\r\nkey: value\r\n', span(2, 6, 11))).toBe('value'));
  test('after tabs', () => expect(marked('\t\tkey:\tvalue', span(1, 8, 13))).toBe('value'));
  test('on a tab', () => expect(marked('key:\tvalue', span(1, 5, 6))).toBe('    '));
  test('after accents typed as two characters', () =>
    expect(marked('e\u0301te\u0301: ici', span(1, 8, 11))).toBe('ici'));
  test('after control characters', () => expect(marked('\u001b[31m: ici', span(1, 8, 11))).toBe('ici'));
  test('after an emoji', () => expect(marked('🇨🇦: ici', span(1, 7, 10))).toBe('ici'));
  test('where a span is empty', () => expect(marked('key: value', span(1, 6, 6))).toBe('v'));
  test('in a line above 999', () => expect(marked(`${'\n'.repeat(1200)}key: value`, span(1201, 6, 11))).toBe('value'));
  test('deep in a very long line', () => {
    expect(marked(`${'x'.repeat(50_000)}value${'y'.repeat(50_000)}`, span(1, 50_001, 50_006))).toBe('value');
  });
  test('at the end of a very long line', () => {
    expect(marked(`${'x'.repeat(50_000)}value`, span(1, 50_001, 50_006))).toBe('value');
  });
  test('to the end of the first line of several', () => {
    expect(
      marked('key: |\n  a\n  b\n', {
        file: 'briefs/a.yaml',
        start: { line: 1, column: 6 },
        end: { line: 3, column: 4 },
      }),
    ).toBe('|');
  });
});

test('a very long line is cut on both sides', () => {
  const found = diagnostic('facts/unknown-id', { message: 'm', span: span(1, 5_000, 9_000) });
  const shown = reportText(reportOf([found], texts('x'.repeat(10_000))), plain).split('\n');
  expect(shown[2]).toMatch(/^> 1 \| …x{100}…$/);
  expect(shown[3]?.length).toBeLessThanOrEqual(shown[2]?.length ?? 0);
});

test('no control character of the input reaches the terminal', () => {
  const hostile = `\u001b]0;x\u0007 \u009b2J \u202e \u2028 \u007f \ud800 \u0000`;
  const found = diagnostic('facts/unknown-id', { message: 'm', span: span(1, 1, 3) });
  const report = reportOf([HOSTILE, found], texts(hostile));
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not be there
  expect(reportText(report, plain)).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u2028-\u202e\ud800-\udfff]/);
  expect(reportText(report, plain)).toContain('no fact is called ␛[31mred␛]0;title␇�␊next');
});
