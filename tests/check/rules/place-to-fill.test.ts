import { describe, expect, test } from 'vitest';
import { placeToFill } from '../../../src/check/rules/place-to-fill.ts';
import { outlineIn } from './outline-in.ts';

function told(words: string) {
  const { outline, covered } = outlineIn('en', words);
  const found = placeToFill(outline, ['en']);
  return { messages: found.map(({ message }) => message), covered: covered(found) };
}

describe('places to fill', () => {
  test('are told once for a slide, at the first of them', () => {
    const { messages, covered } = told('# ‹What it says›\n- ‹A point›\n- so\n---\n- ‹What is said›');
    expect(messages).toEqual(['3 places to fill: “What it says”, and 2 more']);
    expect(covered).toEqual(['‹What it says›']);
  });

  test('are told in the notes, and where emphasis is in them', () => {
    expect(told('# T\n---\n- ‹what *we* say›').messages).toEqual(['1 place to fill: “what we say”']);
  });

  test('are nothing else: quotation marks, a comparison, a lone mark', () => {
    expect(told('# T\n- “so” and a < b > c, ‹ or ›\n- ‹›').messages).toEqual([]);
  });
});
