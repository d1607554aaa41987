import type { Typography } from '../grammar.ts';

/** No space goes before any mark. */
export const TYPOGRAPHY: Typography = {
  colon: ': ',
  quotes: ['\u201C', '\u201D'],
  unspacedMarks: ',.;:!?',
  spaced: (text) => text.replace(/(?<=[\p{L}\p{N}\uFFFC)\u201D])[ \u00A0\u202F]+(?=[;:!?](?:\s|$))/gu, ''),
};
