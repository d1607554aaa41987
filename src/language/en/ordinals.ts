import type { OrdinalGrammar } from '../grammar.ts';

const WORDS = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth'];

export const ORDINALS: OrdinalGrammar = {
  inFigures: (rank) => `${rank}${ending(rank)}`,
  inWords: (rank) => WORDS[rank - 1],
  words: Object.fromEntries(WORDS.map((word, index) => [word, index + 1])),
  endings: ['st', 'nd', 'rd', 'th'],
};

function ending(rank: number): string {
  if (rank % 100 >= 11 && rank % 100 <= 13) return 'th';
  return { 1: 'st', 2: 'nd', 3: 'rd' }[rank % 10] ?? 'th';
}
