import fc from 'fast-check';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { describe, expect, test } from 'vitest';
import { readPlainMarkdown } from '../../src/words/plain-markdown.ts';

/** Parses as slides are parsed. */
const parse = (text: string) =>
  fromMarkdown(text, {
    extensions: [{ disable: { null: ['setextUnderline', 'codeIndented', 'characterReference'] } }],
  }).children;

/** Pieces that begin, end or break Markdown, among plain ones. */
const piece = fc.constantFrom(
  ...['# ', '## ', '### ', '#', '- ', '-', '+ ', '* ', '1. ', '12) ', '> ', '===', '---', '***', '```', '~~~', '    '],
  ...[
    'word',
    'Two words',
    'é',
    '“so”',
    '\u00a0',
    '\ue000',
    '12',
    '.',
    ':',
    '|',
    '!',
    '&amp;',
    '@',
    'http://a.b',
    '[x]',
    '(y)',
  ],
  ...['*', '_', '`', '<b>', '<', '\\', '\t', ' ', '  ', '\n', '\n', '\n', '\n\n', '\r\n', '\ufeff', '😀', '\ud800'],
);

describe('plain words', () => {
  test.each([
    ['nothing', ''],
    ['a title', '# Canada sold more'],
    ['a title and points', '# Canada sold more\n- One point\n- Another\n'],
    ['paragraphs of several lines', '\nFirst line\nsecond line\n\nAnother\n'],
    ['panels', '# Title\n## Goods\nText\n## Services\n- One\n\nAfter the list'],
    ['figures', '# {{ratio a b}} of $16 million: “so” – é, 50 %, (a) & b | c ~ d!'],
  ])('are read as the parser reads them: %s', (_, text) => {
    expect(readPlainMarkdown(text)).toEqual(parse(text));
  });

  test.each([
    ['emphasis', 'so *much*'],
    ['a link', '[a](https://example.org)'],
    ['a numbered list', '1. One\n2. Two'],
    ['a list with space between its points', '- One\n\n- Two'],
    ['a list in a list', '- One\n  - Two'],
    ['a list right below a paragraph', 'Text\n- One'],
    ['a line that may run on from a point', '- One\ntwo'],
    ['a quotation', '> so'],
    ['a line break', 'one\\\ntwo'],
    ['spaces at a line’s end', 'one  \ntwo'],
    ['HTML', 'a <b>c</b>'],
    ['a smaller heading', '### Small'],
    ['code', '`a`'],
  ])('leave to the parser: %s', (_, text) => {
    expect(readPlainMarkdown(text)).toBeUndefined();
  });

  test('are never read otherwise than the parser does', () => {
    let read = 0;
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const text = pieces.join('');
        const plain = readPlainMarkdown(text);
        if (plain === undefined) return;
        read += 1;
        expect(plain).toEqual(parse(text));
      }),
      { numRuns: 3000 },
    );
    expect(read).toBeGreaterThan(100);
  });
});
