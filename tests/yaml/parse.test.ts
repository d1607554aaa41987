import fc from 'fast-check';
import { expect, test } from 'vitest';
import { excerpt, linesOf } from '../../src/diagnostics/report/excerpt.ts';
import type { YamlNode, YamlText } from '../../src/yaml/node.ts';
import { parseYaml, spanWithin } from '../../src/yaml/parse.ts';
import { nodeAt } from '../../src/yaml/path.ts';

function read(text: string): YamlNode {
  const { value, diagnostics } = parseYaml('a.yaml', text);
  expect(diagnostics).toEqual([]);
  expect(value).toBeDefined();
  return value!;
}

function textAt(node: YamlNode, ...path: (string | number)[]): YamlText {
  const found = nodeAt(node, path);
  expect(found?.kind).toBe('text');
  return found as YamlText;
}

/** Codes, each with the place and text that it marks. */
function findings(text: string): string[] {
  const lines = text.split('\n');
  return parseYaml('a.yaml', text).diagnostics.map(({ code, span }) => {
    const { start, end } = span!;
    const line = lines[start.line - 1] ?? '';
    return `${code} ${start.line}:${start.column} ${line.slice(start.column - 1, start.line === end.line ? end.column - 1 : undefined)}`.trim();
  });
}

test('text stays as typed', () => {
  const tree = read('a: 16.0\nb: no\nc: 2013-05-15\nd: ~\ne: 0x10\nf: null');
  expect(tree.kind === 'map' && tree.entries.map((e) => e.value.kind === 'text' && e.value.text)).toEqual([
    '16.0',
    'no',
    '2013-05-15',
    '~',
    '0x10',
    'null',
  ]);
});

test('maps keep the order of the file', () => {
  const tree = read('points: {2002: 13.62, 2001: 5, 10: 1}');
  const points = nodeAt(tree, ['points']);
  expect(points?.kind === 'map' && points.entries.map((e) => e.key)).toEqual(['2002', '2001', '10']);
});

test('keys, values, lists and empty values know their places', () => {
  const tree = read('a:\n  b: two words\n  c:\nd:\n  - x\n  - y\n');
  expect(textAt(tree, 'a', 'b').span).toEqual({
    file: 'a.yaml',
    start: { line: 2, column: 6 },
    end: { line: 2, column: 15 },
  });
  expect(nodeAt(tree, ['a', 'c'])).toMatchObject({ kind: 'empty', span: { start: { line: 3 } } });
  expect(textAt(tree, 'd', 1).span.start).toEqual({ line: 6, column: 5 });
  expect(nodeAt(tree, ['d'])?.span.end).toEqual({ line: 6, column: 6 });
  expect(tree.kind === 'map' && tree.entries[1]?.keySpan).toEqual({
    file: 'a.yaml',
    start: { line: 4, column: 1 },
    end: { line: 4, column: 2 },
  });
});

test('an empty file is an empty node', () => {
  expect(read('').kind).toBe('empty');
  expect(read('# only a comment\n').kind).toBe('empty');
});

test('a byte order mark is passed over and moves no column', () => {
  expect(textAt(read('\uFEFFa: b'), 'a').span.start).toEqual({ line: 1, column: 4 });
});

test('lines may end in CR LF', () => {
  const tree = read('a: x\r\nb: |\r\n  one\r\n  two\r\nc: y\r\n');
  expect(textAt(tree, 'b').text).toBe('one\ntwo\n');
  expect(spanWithin(textAt(tree, 'b'), 4, 7).start).toEqual({ line: 4, column: 3 });
  expect(textAt(tree, 'c').span.start.line).toBe(5);
});

test('a stretch of a literal block is found exactly', () => {
  const tree = read('slides:\n  - en: |\n      # Title\n\n      - point one\n        - deeper\n');
  const text = textAt(tree, 'slides', 0, 'en');
  expect(text.origin).toEqual({ line: 3, column: 7 });
  const at = text.text.indexOf('deeper');
  expect(spanWithin(text, at, at + 6)).toEqual({
    file: 'a.yaml',
    start: { line: 6, column: 11 },
    end: { line: 6, column: 17 },
  });
});

test('a literal block that begins with blank lines or deeper text keeps its places', () => {
  const blank = textAt(read('a: |\n\n\n   x\n'), 'a');
  expect(spanWithin(blank, blank.text.indexOf('x'), 3).start).toEqual({ line: 4, column: 4 });
  const deeper = textAt(read('a: |2\n     x\n  y\n'), 'a');
  expect(deeper.text).toBe('   x\ny\n');
  expect(spanWithin(deeper, 3, 4).start).toEqual({ line: 2, column: 6 });
});

test.each([
  ['folded block', 'a: >\n  one two\n  three\n\n  four\n', 'four', 5, 3],
  ['folded block, second line', 'a: >\n  one two\n  three\n', 'three', 3, 3],
  ['plain text over lines', 'a: one two\n  three\n', 'three', 2, 3],
  ['single quotes', "a: 'l''aide au Mali'\n", 'aide', 1, 8],
  ['double quotes with escapes', 'a: "x \\"y\\" \\u00e9 z"\n', 'z', 1, 20],
  ['double quotes over lines', 'a: "one\n  two\\\n  three"\n', 'three', 3, 3],
])('a stretch of %s is found', (_name, source, wanted, line, column) => {
  const text = textAt(read(source), 'a');
  const at = text.text.indexOf(wanted);
  expect(at).toBeGreaterThanOrEqual(0);
  expect(spanWithin(text, at, at + wanted.length)).toEqual({
    file: 'a.yaml',
    start: { line, column },
    end: { line, column: column + wanted.length },
  });
});

test('an offset outside the content stays at its ends', () => {
  const text = textAt(read('a: word'), 'a');
  expect(spanWithin(text, -5, -1).start).toEqual({ line: 1, column: 4 });
  expect(spanWithin(text, 99, 99).start).toEqual({ line: 1, column: 8 });
});

test('every character of a literal block is where its span says', () => {
  const line = fc.stringMatching(/^[a-z#*«é]{0,6}( [a-z:]{1,4}){0,2}$/);
  fc.assert(
    fc.property(fc.array(line, { minLength: 1, maxLength: 6 }), fc.integer({ min: 1, max: 8 }), (content, indent) => {
      const source = `k:\n  - t: |\n${content.map((l) => ' '.repeat(4 + indent) + l).join('\n')}\n`;
      const node = nodeAt(parseYaml('f', source).value!, ['k', 0, 't']);
      if (node?.kind !== 'text') return;
      const rows = source.split('\n');
      for (let at = 0; at < node.text.length; at += 1) {
        if (node.text[at] === '\n') continue;
        const { start } = spanWithin(node, at, at + 1);
        expect(rows[start.line - 1]?.[start.column - 1]).toBe(node.text[at]);
      }
    }),
  );
});

test('a key given twice is refused, and the first is kept', () => {
  expect(findings('a: 1\nb: 2\na: 3\n')).toEqual(['yaml/duplicate-key 3:1 a']);
  const { value, diagnostics } = parseYaml('a.yaml', 'a: 1\na: 3\n');
  expect(diagnostics[0]?.message).toContain('line 1');
  expect(textAt(value!, 'a').text).toBe('1');
});

test.each([
  ['an anchor', 'a: &x 1\n', 'yaml/unsupported 1:4 &x'],
  ['a reference', '- *emphasis* first\n', 'yaml/unsupported 1:3 *emphasis*'],
  ['a tag', 'a: !str x\n', 'yaml/unsupported 1:4 !str'],
  ['a merge key', '<<: {a: b}\n', 'yaml/unsupported 1:1 <<'],
  ['an explicit key', '? a\n: b\n', 'yaml/unsupported 1:1 ?'],
  ['a directive', '%YAML 1.2\n---\na: b\n', 'yaml/unsupported 1:1 %YAML 1.2'],
])('%s is refused', (_name, source, finding) => {
  expect(findings(source)).toContain(finding);
  expect(parseYaml('a.yaml', source).value).toBeUndefined();
});

test('a second document is refused, three dashes inside a block are text', () => {
  expect(findings('a: 1\n---\nb: 2\n')[0]).toMatch(/^yaml\/unsupported/);
  expect(textAt(read('a: |\n  x\n  ---\n  y\n'), 'a').text).toBe('x\n---\ny\n');
});

test('size and depth are bounded', () => {
  expect(parseYaml('a.yaml', `a: ${'x'.repeat(2 * 1024 * 1024)}`).diagnostics[0]?.code).toBe('yaml/too-large');
  expect(parseYaml('a.yaml', '['.repeat(100_000)).diagnostics[0]?.code).toBe('yaml/too-deep');
  expect(parseYaml('a.yaml', '- '.repeat(200)).diagnostics[0]?.code).toBe('yaml/too-deep');
  expect(parseYaml('a.yaml', `${'['.repeat(32)}${']'.repeat(32)}`).diagnostics).toEqual([]);
});

test.each([
  ['a control character', 'a: x\u0007y\n', '1:5'],
  ['a lone surrogate', 'a: x\ud800y\n', '1:5'],
  ['a private-use character', 'a: b\nc: \ue000\n', '2:4'],
  ['a directional override', 'a: \u202ex\n', '1:4'],
  ['a mark that turns Arabic around', 'a: \u061cx\n', '1:4'],
  ['an annotation', 'a: \ufff9x\n', '1:4'],
  ['a tag', 'a: \u{e0041}x\n', '1:4'],
  ['a noncharacter of another plane', 'a: \u{1ffff}x\n', '1:4'],
  ['a filler that is empty', 'a: \u115fx\n', '1:4'],
  ['a joiner that nobody sees', 'a: \u034fx\n', '1:4'],
  ['the mark of a wrong encoding', 'a: f\ufffdvrier\n', '1:5'],
  ['a carriage return by itself', 'a: x\ry\n', '1:5'],
  ['a plane-16 character', 'a: \u{10FFF0}\n', '1:4'],
])('%s is refused with its place', (_name, source, place) => {
  const { value, diagnostics } = parseYaml('a.yaml', source);
  expect(value).toBeUndefined();
  expect(diagnostics.map((d) => `${d.code} ${d.span?.start.line}:${d.span?.start.column}`)).toEqual([
    `yaml/character ${place}`,
  ]);
});

test.each([
  '%PDF-1.4 topsecret',
  '{\\rtf1 topsecret}',
  '<!DOCTYPE html>topsecret',
  '<?xml version="1.0"?><a>topsecret</a>',
])('a file of another kind that is text is named, and nothing of it is shown: %s', (source) => {
  const { value, diagnostics } = parseYaml('a.yaml', source);
  expect(value).toBeUndefined();
  expect(diagnostics.map(({ code }) => code)).toEqual(['yaml/character']);
  expect(diagnostics[0]?.message).toMatch(/^this is .*, whatever its name says$/);
  const { span } = diagnostics[0] ?? {};
  expect(span && excerpt(linesOf(source), span)).toBeUndefined();
});

test('a refused character written as an escape is refused too', () => {
  expect(findings('a: "x\\uE000"\n')).toEqual(['yaml/character 1:4 "x\\uE000"']);
  expect(findings('"\\u0001": x\n')[0]).toMatch(/^yaml\/character 1:1/);
});

test('letters of every script, emoji and no-break spaces pass', () => {
  expect(textAt(read('a: Ségou\u00a0– 17\u202f% ✓ 🌍 ⵣ\n'), 'a').text).toContain('🌍');
});

test('an unquoted figure at the start of a value is told from a map', () => {
  expect(findings('en: {{trade.exports}} rose\n')).toEqual(['yaml/unquoted-figure 1:5 {{trade.exports}}']);
  expect(findings('- {{a.b}}\n- {{c.d}}: x\n')).toEqual([
    'yaml/unquoted-figure 1:3 {{a.b}}',
    'yaml/unquoted-figure 2:3 {{c.d}}',
  ]);
});

test('text lost to a comment is found', () => {
  expect(findings('en: The #1 donor\n')).toEqual(['yaml/comment-in-text 1:9 #1 donor']);
  expect(findings('en: Aid # and trade\n')).toEqual(['yaml/comment-in-text 1:9 # and trade']);
  expect(findings('en: # Title\nfr: x\n')).toEqual(['yaml/comment-in-text 1:5 # Title']);
  expect(findings('en: # Title\n  more\n')).toEqual(['yaml/comment-in-text 1:5 # Title']);
  expect(findings('items:\n  - group #2\n')).toEqual(['yaml/comment-in-text 2:11 #2']);
});

test('a comment in its own right is passed over', () => {
  read('# top\nprofile: minister-deck   # at most 12 slides\nen: |  # the words\n  # Title\nfr: "x" # said\n# end\n');
});

test('a colon in plain text is told from a key', () => {
  expect(findings('fr: Mali : aide\nen: x\n')).toEqual(['yaml/colon-in-text 1:5 Mali :']);
  expect(findings('en: Canada: aid\n')).toEqual(['yaml/colon-in-text 1:5 Canada:']);
  expect(findings('x: {en: a : b, fr: c}\n')).toEqual(['yaml/colon-in-text 1:9 a :']);
});

test('a comma in braces is told from a key, and the rest is read', () => {
  const source = 'x: {en: a, b, fr: c}\n';
  expect(findings(source)).toEqual(['yaml/comma-in-braces 1:12 b']);
  expect(textAt(parseYaml('a.yaml', source).value!, 'x', 'fr').text).toBe('c');
});

test.each([
  ['a tab', 'a:\n\tb: c\n', 'tab'],
  ['an unclosed quote', 'a: "b\nc: d\n', 'quote'],
  ['an unclosed bracket', 'a: [b, c\nd: e\n', ''],
  ['text after a quoted word', "a: 'Azawad' rebels\n", 'quotes'],
  ['a key out of line', 'a:\n  - b\n -c\n', 'line it up'],
  ['a text that runs into a key', 'a: b\n  c: d\n', 'line the key up'],
  ['a list on its key’s line', 'a: - b\n', 'next line'],
  ['a reserved first character', 'a: @x\n', 'quotes'],
  ['an escape that is none', 'a: "\\q"\n', 'single quotes'],
  ['a line without a colon', 'a: b\nc\n', 'key: value'],
  ['an empty item', '{en: a,, fr: b}\n', ''],
  ['a list as key', '[a]: b\n', 'quotes'],
])('%s is one syntax error, with a hint', (_name, source, hint) => {
  const { value, diagnostics } = parseYaml('a.yaml', source);
  expect(value).toBeUndefined();
  expect(diagnostics).toHaveLength(1);
  expect(diagnostics[0]?.code).toBe('yaml/syntax');
  expect(`${diagnostics[0]?.message} ${diagnostics[0]?.hint ?? ''}`).toContain(hint);
});

test('no text makes it throw, and what it gives stands inside the file', () => {
  const piece = fc.constantFrom(
    'a',
    'b: ',
    ': ',
    '- ',
    '\n',
    '  ',
    '{',
    '}',
    '[',
    ']',
    ',',
    '#',
    ' #x',
    '"',
    "'",
    '|',
    '>',
    '&a',
    '*a',
    '!t',
    '{{',
    '}}',
    '?',
    '\t',
    '---\n',
    '%',
    '<<',
    '\\',
    '\r\n',
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 25 }), (pieces) => {
      const source = pieces.join('');
      const { diagnostics } = parseYaml('f', source);
      const count = source.split('\n').length;
      for (const { span } of diagnostics) expect(span!.end.line).toBeLessThanOrEqual(count);
    }),
    { numRuns: 2000 },
  );
});

test.each(['[', '{', '- ', '? ', 'a: '])('%j a million times is refused as too deep, at once', (opening) => {
  const { value, diagnostics } = parseYaml('f.yaml', opening.repeat(600_000));
  expect(value).toBeUndefined();
  expect(diagnostics.map(({ code }) => code)).toEqual(['yaml/too-deep']);
});

test.each([
  ['items of a list', `a: [${'b,'.repeat(400_000)}b]`, 'the file holds more than 800000 words, signs and gaps of YAML'],
  ['lines', '- a\n'.repeat(300_000), 'the file holds more than 800000 words, signs and gaps of YAML'],
  ['items of one list', `a: [${'b,'.repeat(10_000)}b]`, 'this list has 10001 items, and at most 10000 are read'],
])('a file of too many %s is refused in time', (_, text, message) => {
  expect(parseYaml('a.yaml', text).diagnostics.map((each) => each.message)).toEqual([message]);
});
