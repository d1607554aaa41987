import type { OrdinalGrammar } from '../grammar.ts';

const WORDS = [
  'premier',
  'deuxième',
  'troisième',
  'quatrième',
  'cinquième',
  'sixième',
  'septième',
  'huitième',
  'neuvième',
  'dixième',
];

export const ORDINALS: OrdinalGrammar = {
  inFigures: (rank, gender) => (rank > 1 ? `${rank}e` : gender === 'feminine' ? '1re' : '1er'),
  inWords: (rank, gender) => (rank === 1 && gender === 'feminine' ? 'première' : WORDS[rank - 1]),
  words: { ...Object.fromEntries(WORDS.map((word, index) => [word, index + 1])), première: 1, seconde: 2 },
  endings: ['er', 're', 'e', 'ère', 'ème', 'ième'],
};
