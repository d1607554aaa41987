import type { Language, Texts } from '../model/language.ts';
import type { Judgement } from '../model/verdict.ts';
import type { Reading } from './reading.ts';

/** Letters by which two forms of one word are the same. */
const STEM = 5;

/** Each item of a list, or of what an event includes, has at least one word that the passage prints. */
export function judgeItems(items: readonly Texts[], { tokens }: Reading, language: Language): Judgement {
  const printed = tokens.map(({ text }) => text);
  const isPrinted = (word: string) => printed.some((text) => text.startsWith(word.slice(0, STEM)));
  const doubts = items.flatMap((item) => {
    const text = item[language];
    const words = text?.toLowerCase().match(/\p{L}{3,}/gu) ?? [];
    return words.length === 0 || words.some(isPrinted) ? [] : [`the passage has no word of “${text}”`];
  });
  return { verdict: { kind: 'agrees' }, unmarked: [], doubts };
}
