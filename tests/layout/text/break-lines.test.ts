import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type BrokenParagraph, breakLines, USED_WIDTH } from '../../../src/layout/text/break-lines.ts';
import { measureText, type TextLook, type TextPiece } from '../../../src/layout/text/measure.ts';

const LOOK: TextLook = { font: 'Arial', size: 18, bold: false, italic: false };
/** Each character 10 points wide. */
const TYPED: TextLook = { font: 'Courier New', size: (10 * 2048) / 1229, bold: false, italic: false };

function piece(text: string, look: TextLook = LOOK): TextPiece {
  return { text, ...look };
}

/** The lines of a text in a box that holds this many typed characters. */
function typed(text: string, characters: number): readonly string[] {
  return texts(breakLines([piece(text, TYPED)], (characters * 10 + 1) / USED_WIDTH));
}

function texts(paragraph: BrokenParagraph): readonly string[] {
  return paragraph.lines.map((line) => line.text);
}

describe('breakLines', () => {
  test('fills each line with as many words as fit', () => {
    expect(typed('one two three four', 9)).toEqual(['one two', 'three', 'four']);
    expect(typed('one two three four', 10)).toEqual(['one two', 'three four']);
  });

  test('a word of a hundred thousand letters is cut as a short one is, with and without marks', () => {
    expect(typed('a'.repeat(100_000), 10)).toHaveLength(10_000);
    expect(typed('e\u0301'.repeat(50_000), 10).every((line) => line.normalize('NFC').length <= 10)).toBe(true);
    expect(typed('a-/'.repeat(30_000), 10)).toHaveLength(9000);
  });

  test('an empty paragraph has one empty line', () => {
    expect(breakLines([], 100)).toEqual({ lines: [{ text: '', width: 0, pieces: [] }], widest: 0, broken: false });
    expect(typed('', 5)).toEqual(['']);
  });

  test('fills 98 % of the width, not more', () => {
    const width = measureText('Exports to Mali', LOOK);
    expect(breakLines([piece('Exports to Mali')], width).lines).toHaveLength(2);
    expect(breakLines([piece('Exports to Mali')], width / 0.98).lines).toHaveLength(1);
  });

  test('spaces at a line’s end hang over it', () => {
    const { lines } = breakLines([piece('abc   def', TYPED)], 31 / USED_WIDTH);
    expect(lines.map((line) => line.text)).toEqual(['abc', 'def']);
    expect(lines[0]?.width).toBeCloseTo(30, 6);
    expect(typed('abc   ', 3)).toEqual(['abc']);
  });

  test('never breaks at a no-break space, narrow or not, or at a figure space', () => {
    expect(typed('de 16\u00a0M$', 6)).toEqual(['de', '16\u00a0M$']);
    expect(typed('de 13\u202f%', 5)).toEqual(['de', '13\u202f%']);
    expect(typed('de 1\u2007000', 6)).toEqual(['de', '1\u2007000']);
  });

  test('never breaks at a non-breaking hyphen or a word joiner', () => {
    expect(typed('the C\u201117', 6)).toEqual(['the', 'C\u201117']);
    expect(typed('ab cd\u2060ef', 6)).toEqual(['ab', 'cd\u2060ef']);
  });

  test('keeps French marks with their word', () => {
    expect(typed('dit «\u00a0oui\u00a0»', 8)).toEqual(['dit', '«\u00a0oui\u00a0»']);
    expect(typed('le reste ?', 8)).toEqual(['le', 'reste ?']);
  });

  test('breaks after a hyphen and a dash', () => {
    expect(typed('peace-keepers', 8)).toEqual(['peace-', 'keepers']);
    expect(typed('2002–2021', 6)).toEqual(['2002–', '2021']);
  });

  test('doesn’t break after a hyphen in an address, as LibreOffice doesn’t, and does in a word', () => {
    expect(typed('a state-of-the-art desk', 9)).toEqual(['a state-', 'of-the-', 'art desk']);
    expect(typed('a of-the/art desk', 11)).toEqual(['a', 'of-the/art', 'desk']);
    expect(typed('a desk-to@art desk', 12)).toEqual(['a', 'desk-to@art', 'desk']);
  });

  test('doesn’t break after a slash, as LibreOffice doesn’t', () => {
    expect(typed('one and/or', 8)).toEqual(['one', 'and/or']);
  });

  test('doesn’t break between a letter and a pictograph, and does between two', () => {
    expect(typed('aa b😀', 5)).toEqual(['aa', 'b😀']);
    expect(breakLines([piece('😀😀', TYPED)], 30).lines).toHaveLength(2);
  });

  test('shows a soft hyphen only where a line ends at it', () => {
    expect(typed('consti\u00adtution', 12)).toEqual(['constitution']);
    expect(typed('consti\u00adtution', 8)).toEqual(['consti-', 'tution']);
  });

  test('leaves room for the hyphen that a soft hyphen shows', () => {
    expect(typed('ab consti\u00adtution', 10)).toEqual(['ab consti-', 'tution']);
    expect(typed('ab consti\u00adtution', 9)).toEqual(['ab', 'consti-', 'tution']);
    const { lines } = breakLines([piece('consti\u00adtution', TYPED)], 80);
    expect(lines[0]?.width).toBeCloseTo(70, 6);
  });

  test('takes the rest of a word that is narrower than its hyphen', () => {
    const look = { ...LOOK, size: 100 };
    const width = measureText('consti', look) / USED_WIDTH;
    expect(texts(breakLines([piece('const\u00adi', look)], width))).toEqual(['consti']);
  });

  test('breaks where it must', () => {
    expect(typed('one\ntwo', 20)).toEqual(['one', 'two']);
    expect(typed('one\r\ntwo\u2028three\u000bfour', 20)).toEqual(['one', 'two', 'three', 'four']);
    expect(typed('one\n\ntwo\n', 20)).toEqual(['one', '', 'two', '']);
    expect(typed('\n', 20)).toEqual(['', '']);
  });

  test('a word wider than the box begins a line, is cut and says so', () => {
    const result = breakLines([piece('ab incomprehensible cd', TYPED)], 61 / USED_WIDTH);
    expect(texts(result)).toEqual(['ab', 'incomp', 'rehens', 'ible', 'cd']);
    expect(result.broken).toBe(true);
    expect(breakLines([piece('ab cd', TYPED)], 61).broken).toBe(false);
  });

  test('a word is cut between graphemes, never inside one', () => {
    expect(typed('e\u0301e\u0301e\u0301e\u0301', 2)).toEqual(['e\u0301e\u0301', 'e\u0301e\u0301']);
    expect(breakLines([piece('👩‍🌾', TYPED)], 1).lines).toHaveLength(1);
  });

  test('a box narrower than a character gets one character a line', () => {
    expect(typed('abc', 0)).toEqual(['a', 'b', 'c']);
    expect(breakLines([piece('abc', TYPED)], -5).broken).toBe(true);
  });

  test('a word in two looks is one word', () => {
    const bold = { ...TYPED, bold: true };
    const result = breakLines([piece('ab 13', TYPED), piece('.8', bold), piece('\u00a0M$ x', TYPED)], 91 / USED_WIDTH);
    expect(texts(result)).toEqual(['ab', '13.8\u00a0M$ x']);
    expect(result.lines[1]?.pieces).toEqual([
      { index: 0, start: 3, end: 5 },
      { index: 1, start: 0, end: 2 },
      { index: 2, start: 0, end: 5 },
    ]);
  });

  test('each piece is measured in its own look', () => {
    const { lines } = breakLines([piece('small '), piece('BIG', { ...LOOK, size: 36, bold: true })], 1000);
    expect(lines[0]?.width).toBeCloseTo(
      measureText('small ', LOOK) + measureText('BIG', { ...LOOK, size: 36, bold: true }),
      6,
    );
  });

  test('indents take room, on the first line and on the others', () => {
    const width = 61 / USED_WIDTH;
    expect(texts(breakLines([piece('ab cd ef gh', TYPED)], width))).toEqual(['ab cd', 'ef gh']);
    expect(texts(breakLines([piece('ab cd ef gh', TYPED)], width, { firstIndent: 20 }))).toEqual(['ab', 'cd ef', 'gh']);
    expect(texts(breakLines([piece('ab cd ef gh', TYPED)], width, { hangingIndent: 20 }))).toEqual([
      'ab cd',
      'ef',
      'gh',
    ]);
  });
});

describe('breakLines, of any text', () => {
  const word = fc.stringMatching(/^[a-zA-Zéàç0-9«»'’.,;:!?()/%$–-]{1,14}$/);
  const joint = fc.constantFrom(' ', ' ', ' ', '  ', '\u00a0', '\u202f', '-', '\u00ad', '\n', '/');
  const text = fc.array(fc.tuple(word, joint), { maxLength: 25 }).map((parts) => parts.flat().join(''));
  const look = fc.record({
    font: fc.constantFrom('Arial', 'Calibri', 'Georgia', 'Times New Roman', 'Cambria', 'Courier New', 'Verdana'),
    size: fc.integer({ min: 8, max: 44 }),
    bold: fc.boolean(),
    italic: fc.boolean(),
  });
  const pieces = fc.array(
    fc.tuple(text, look).map(([words, chosen]) => piece(words, chosen)),
    { maxLength: 4 },
  );
  const width = fc.double({ min: 10, max: 700, noNaN: true });

  function withoutBreaks(shown: string): string {
    return shown.replace(/[\s\u00ad-]/g, '');
  }

  test('a narrower box never has fewer lines', () => {
    fc.assert(
      fc.property(pieces, width, width, (paragraph, one, other) => {
        const narrow = breakLines(paragraph, Math.min(one, other)).lines.length;
        expect(narrow).toBeGreaterThanOrEqual(breakLines(paragraph, Math.max(one, other)).lines.length);
      }),
      { numRuns: 300 },
    );
  });

  test('the lines show all of the text and nothing else', () => {
    fc.assert(
      fc.property(pieces, width, (paragraph, box) => {
        const shown = texts(breakLines(paragraph, box)).join('');
        expect(withoutBreaks(shown)).toBe(withoutBreaks(paragraph.map((each) => each.text).join('')));
      }),
      { numRuns: 300 },
    );
  });

  test('no line is wider than 98 % of the box, unless a word was cut', () => {
    fc.assert(
      fc.property(pieces, width, (paragraph, box) => {
        const { widest, broken } = breakLines(paragraph, box);
        expect(broken || widest <= box * USED_WIDTH + 1e-6).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  test('the stretches of its lines cover the pieces in order, less what hangs', () => {
    fc.assert(
      fc.property(pieces, width, (paragraph, box) => {
        const covered = breakLines(paragraph, box).lines.flatMap((line) =>
          line.pieces.map(({ index, start, end }) => paragraph[index]?.text.slice(start, end) ?? ''),
        );
        expect(withoutBreaks(covered.join(''))).toBe(withoutBreaks(paragraph.map((each) => each.text).join('')));
      }),
      { numRuns: 200 },
    );
  });

  test('cutting a text into pieces of one look changes no line', () => {
    fc.assert(
      fc.property(text, fc.nat(40), width, (words, at, box) => {
        const whole = breakLines([piece(words, TYPED)], box);
        const cut = breakLines([piece(words.slice(0, at), TYPED), piece(words.slice(at), TYPED)], box);
        expect(texts(cut)).toEqual(texts(whole));
      }),
    );
  });
});
