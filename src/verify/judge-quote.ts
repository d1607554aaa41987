import type { QuoteFact } from '../model/fact.ts';
import type { Source } from '../model/source.ts';
import type { Judgement } from '../model/verdict.ts';
import { occurrences } from './occurrences.ts';
import type { Reading } from './reading.ts';

/** Compares a quotation with the passage, letter by letter, and its language with the source's. */
export function judgeQuote(fact: QuoteFact, reading: Reading, { language }: Source): Judgement {
  const at = [...occurrences(fact.text, reading.text)].find(
    (start) => start < reading.end && reading.start < start + fact.text.length,
  );
  const isOther = language !== undefined && language !== fact.language;
  return {
    verdict:
      at === undefined
        ? { kind: 'differs', what: `the document doesn’t print “${fact.text}” there` }
        : { kind: 'agrees' },
    unmarked: [],
    doubts: isOther ? [`the quotation is in ${fact.language}, and the document in ${language}`] : [],
  };
}
