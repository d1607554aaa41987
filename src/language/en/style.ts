import type { Style } from '../style.ts';

const VERB =
  /\b(?:is|are|was|were|has|have|had|will|can|could|may|might|must|do|does|did|need|needs|[a-z]+(?:ed|es|s)|grew|fell|rose|sold|bought|gave|led|made|kept|took|left|went|came|held|met|said|stand|carry|join|keep|frame|call|blame|expect|leave|date|plan|name|describe)\b/i;

export const STYLE: Style = {
  // The Office for National Statistics keeps titles to about fifteen words, the Canada.ca Content
  // Style Guide sentences to twenty.
  titleWords: 15,
  sentenceWords: 20,
  altLength: 140,
  bareNoun: /^(?:an? |the )?(?:alt|chart|diagram|graph|graphic|image|map|photo|photograph|picture|table|timeline)\.?$/i,
  isTopic: (title) => !VERB.test(title),
  ifPressed: 'If pressed',
  mistypings: [
    {
      pattern: /[«»]/g,
      message: (typed) => `“${typed}” is a French quotation mark`,
      hint: 'write “so”; French words are marked: [Opération Serval]{lang=fr}',
    },
  ],
  mistypedNumber: {
    pattern: /\d,\d{1,2}(?!\d)|\d[ \u00A0\u202F](?:\d{3}(?!\d)|%)/g,
    message: (typed) => `“${typed}” is written as French writes a number`,
    hint: 'in English: 2.4, 2,400 and 93%',
  },
};
