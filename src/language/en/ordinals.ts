import type { OrdinalGrammar } from '../grammar.ts';

const WORDS = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth'];

export const ORDINALS: OrdinalGrammar = {
  inFigures: (rank) => `${rank}${ending(rank)}`,
  inWords: (rank) => WORDS[rank - 1],
  words: Object.fromEntries(WORDS.map((word, index) => [word, index + 1])),
  endings: ['st', 'nd', 'rd', 'th'],
  placeSigns: ['no', 'nr', 'number', 'rank', 'ranks', 'ranked', 'place', 'placed'],
  superlatives: ['largest', 'biggest', 'highest', 'greatest', 'top'],
  noPlace: [
    'one of',
    'among the largest',
    'among the biggest',
    'among the highest',
    'among the greatest',
    'among the top',
    'among the leading',
    'some of the',
    'a leading',
    'a major',
    'a top',
    'smallest',
    'lowest',
    'least',
    'last among',
    'last of',
    'last place',
    'the last',
    'ranked last',
    'ranks last',
    'came last',
    'second last',
    'next to last',
    'fewest',
    'bottom',
    'from last',
    'not the',
    'no longer',
    'nearly the',
    'almost the',
    'perhaps the',
  ],
  topOf: ['top', 'first', 'leading'],
};

function ending(rank: number): string {
  if (rank % 100 >= 11 && rank % 100 <= 13) return 'th';
  return { 1: 'st', 2: 'nd', 3: 'rd' }[rank % 10] ?? 'th';
}
