import { expect, test } from 'vitest';
import { parseYaml } from '../../src/yaml/parse.ts';

/** The message and hint of the only finding, and the text that it marks. */
function mistakeIn(source: string): { readonly said: string; readonly at: string } {
  const { diagnostics } = parseYaml('a.yaml', source);
  expect(diagnostics).toHaveLength(1);
  const { message = '', hint = '', span } = diagnostics[0] ?? {};
  const line = source.split('\n')[(span?.start.line ?? 1) - 1] ?? '';
  const marked = line.slice((span?.start.column ?? 1) - 1, (span?.end.column ?? 1) - 1);
  return { said: `${message}; ${hint}`, at: `${span?.start.line}: ${marked}` };
}

test('a tab among the words of a slide is called a tab', () => {
  const { said, at } = mistakeIn('en: |\n\t# Title\n\ttext\n');
  expect(said).toBe('a tab indents this line; indent with spaces');
  expect(at).toBe('2: \t');
});

test('a tab before a later line is called a tab', () => {
  expect(mistakeIn('a:\n  b: c\n\td: e\n').said).toContain('a tab indents this line');
});

test.each([['"'], ["'"]])('a quote %s that is never closed is marked where it opens', (quote) => {
  const { said, at } = mistakeIn(`a:\n  b: ${quote}one\nc: two\nd: three\n`);
  expect(said).toContain('opened here and not closed');
  expect(at).toBe(`2: ${quote}`);
});

test('a bracket that is never closed is marked where it opens', () => {
  const { said, at } = mistakeIn('slides:\n  - chart: [a.b, c.d\n    en: x\n');
  expect(said).toContain('a brace or bracket is opened here and not closed');
  expect(at).toBe('2: [a.b, c.d');
});

test('of nested brackets the one that is open is marked', () => {
  expect(mistakeIn('- x: {facts: [a.b, c.d], kind: bar\n  en: x\n').at).toBe('1: {facts: [a.b, c.d], kind: bar');
});

test('a hyphen without its space is marked, not the blank line before it', () => {
  const { said, at } = mistakeIn('slides:\n  - layout: cover\n    id: a\n\n  -chart: x\n    id: b\n');
  expect(said).toContain('a space is missing after the hyphen');
  expect(at).toBe('5: -c');
});

test('words that are no deeper than their key are told to be indented', () => {
  const { said, at } = mistakeIn('slides:\n  - id: a\n    en: |\n    Words\n    id: b\n');
  expect(said).toContain('indent each line of them by two spaces more than the key');
  expect(at).toBe('4:     Words');
});

test.each([
  ['     - two', 'a point'],
  ['     two', 'a text'],
  ['     when: two', 'what looks like a key'],
  ['     ---', 'a line of dashes'],
])('%j among words that begin deeper is told how deep they begin (%s)', (line) => {
  const { said, at } = mistakeIn(
    `slides:\n  - id: a\n    en: |\n      # One\n\n      - one\n${line}\n      - three\n    fr: |\n      x\n`,
  );
  expect(said).toBe(
    'this line of the words is indented less than the first; begin it with 6 spaces, as the first does',
  );
  expect(at).toBe(`7: ${line}`);
});

test('a key that stands one space too far left is out of line', () => {
  const { said, at } = mistakeIn('slides:\n  - chart: x\n   id: a\n');
  expect(said).toContain('this line is indented otherwise than its neighbours');
  expect(at).toBe('3:    id: a');
});

test('a key without its colon is told from a text that runs on', () => {
  expect(mistakeIn('brief: x\ntemplate ministry\nmarking: y\n')).toEqual({
    said: 'this line has no colon after its key; write `key: value`, or indent the line to belong to the text above',
    at: '2: template ministry',
  });
  expect(mistakeIn('brief: x\ntemplate:ministry\nmarking: y\n')).toEqual({
    said: 'a space is missing after “template:”; write `key: value`, with a space after the colon',
    at: '2: template:ministry',
  });
});

test('spaces on a blank line above the words are found', () => {
  const { said, at } = mistakeIn('en: |\n        \n  # Title\n');
  expect(said).toContain('delete the spaces on that line');
  expect(at.trimEnd()).toBe('3:   # Title');
});

test('a title lost because the bar is missing is said to be lost', () => {
  const { said, at } = mistakeIn('- id: a\n  en:\n    # The point\n    Some words\n- id: b\n');
  expect(said).toContain('write `en: |` and the words below it');
  expect(at).toBe('3: # The point');
});

test('a title alone, lost because the bar is missing, is said to be lost', () => {
  expect(mistakeIn('- id: a\n  fr:\n    # Le point\n- id: b\n').said).toContain('write `fr: |`');
});

test('a comment between other keys and their values may stand', () => {
  expect(parseYaml('a.yaml', 'facts:\n  # what we know\n  a.b:\n    en: x\n').diagnostics).toEqual([]);
  expect(parseYaml('a.yaml', 'en:\n\n# next\nfr: x\n').diagnostics).toEqual([]);
});

test('a key twice in one item is told of the hyphen that begins another', () => {
  expect(mistakeIn('- en: a\n  en: b\n').said).toContain('a new item of a list begins with a hyphen');
});

test.each([
  ['PK\u0003\u0004\u0014', 'this is a ZIP archive'],
  ['%PDF-1.7\n%\u0001', 'this is a PDF'],
  ['\u0000\u0001', 'this is no text file'],
  ['a: b\rc: d\r', 'save the file with the line ends of Windows or Unix'],
])('a file of another sort is known as such: %j', (source, said) => {
  expect(mistakeIn(source).said).toContain(said);
});
