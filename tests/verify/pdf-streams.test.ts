import { deflateSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { budgetOf, overBudget } from '../../src/limits/budget.ts';
import { drawStreams } from '../../src/verify/pdf-streams.ts';

const CONTENT = deflateSync('q Q '.repeat(50_000));

function stream(dictionary: string, data: Uint8Array, number = 5): Buffer {
  const open = Buffer.from(`${number} 0 obj ${dictionary}\nstream\n`);
  return Buffer.concat([open, data, Buffer.from('\nendstream\nendobj\n')]);
}

function refusal(most: number, ...objects: readonly Uint8Array[]): string | undefined {
  try {
    return drawStreams(Buffer.concat(objects), budgetOf({ bytes: most }));
  } catch (error) {
    return overBudget(error);
  }
}

describe('what the streams of a PDF unpack to is counted before they are parsed', () => {
  test.each([
    ['a plain filter', '<</Filter/FlateDecode>>'],
    ['a short name', '<</F/Fl>>'],
    ['a name with codes of its letters', '<</Filter/Fl#61teDecode>>'],
    ['a string before it that looks like a dictionary', '<</X (<<) /Filter/FlateDecode>>'],
    ['a string that looks like an object', '<</Filter/FlateDecode/X (6 0 obj <<)>>'],
    ['a comment', '% <<\n<</Filter/FlateDecode>>'],
  ])('%s', (_, dictionary) => {
    expect(refusal(100_000, stream(dictionary, CONTENT))).toContain('bytes when unpacked');
    expect(refusal(300_000, stream(dictionary, CONTENT))).toBeUndefined();
  });

  test('contents count as often as pages name them, in lists too', () => {
    const pages = Buffer.from(
      '1 0 obj <</Contents 5 0 R>> 2 0 obj <</Contents [5 0 R 5 0 R]>> 3 0 obj <</Contents 4 0 R>> 4 0 obj [5 0 R]',
    );
    const whole = stream('<</Filter/FlateDecode>>', CONTENT);
    expect(refusal(799_000, pages, whole)).toContain('800,');
    expect(refusal(801_000, pages, whole)).toBeUndefined();
  });

  test('pictures aren’t unpacked, unless a page names one as its contents', () => {
    const picture = stream('<</Subtype/Image/Filter/FlateDecode>>', CONTENT);
    expect(refusal(1_000, picture)).toBeUndefined();
    expect(refusal(100_000, picture, Buffer.from('1 0 obj <</Contents 5 0 R>>'))).toContain('bytes when unpacked');
  });

  test('a stream packed twice, or whose packing is said elsewhere, is refused', () => {
    const twice = stream('<</Filter[/FlateDecode/FlateDecode]>>', deflateSync(CONTENT));
    expect(refusal(10_000_000, twice)).toBe('a stream in it is packed more than once');
    expect(refusal(10_000_000, stream('<</Filter 9 0 R>>', CONTENT))).toContain('says elsewhere');
  });

  test('fonts that are called F are no filters', () => {
    const form = stream('<</Resources<</Font<</F 4 0 R>>>>/Filter/FlateDecode>>', CONTENT);
    expect(refusal(300_000, form)).toBeUndefined();
  });
});
