import type { RankingFact } from '../model/fact.ts';
import type { Judgement, Verdict } from '../model/verdict.ts';
import { asPhrases, phraseAt, phraseBefore } from '../reading/printed-tokens.ts';
import { type Reading, within } from './reading.ts';

/** How many words before a superlative may say that it is one of several. */
const REACH = 4;

/** Compares a rank with the ordinal and the superlative that the cited words print. */
export function judgeRank(fact: RankingFact, reading: Reading): Judgement {
  const { tokens, vocabulary } = reading;
  const superlatives = asPhrases(vocabulary.superlatives);
  const isInWords = (index: number) => tokens[index] !== undefined && within(tokens[index], reading);
  const at = tokens.findIndex((_, index) => isInWords(index) && phraseAt(tokens, index, superlatives));
  if (at < 0) {
    const alone = tokens.flatMap((_, index) =>
      isInWords(index) ? [phraseAt(tokens, index, vocabulary.ordinals)] : [],
    );
    const rank = alone.find((found) => found !== undefined)?.meaning;
    if (rank === fact.rank) return judged({ kind: 'agrees' });
    return judged(rank === undefined ? { kind: 'by-person' } : other(rank, fact));
  }
  const ordinal = phraseBefore(tokens, at, vocabulary.ordinals);
  const first = tokens[at - (ordinal?.length ?? 0)];
  if (ordinal !== undefined && first !== undefined && first.start < reading.start) {
    return judged({ kind: 'cut', printed: reading.text.slice(first.start, reading.end) });
  }
  const among = asPhrases(vocabulary.amongOthers);
  const isOneOf = tokens
    .slice(Math.max(0, at - REACH - 1), at)
    .some((_, index, before) => phraseAt(before, index, among));
  const printed = ordinal?.meaning ?? (isOneOf ? undefined : 1);
  return judged(printed === fact.rank ? { kind: 'agrees' } : other(printed, fact));
}

function other(printed: number | undefined, { rank }: RankingFact): Verdict {
  const says = printed === undefined ? 'no rank' : `rank ${printed}`;
  return { kind: 'differs', what: `the document gives ${says}, the fact ${rank ?? 'none'}` };
}

function judged(verdict: Verdict): Judgement {
  return { verdict, unmarked: [], doubts: [] };
}
