import type { Style } from '../style.ts';

/**
 * French verbs look too much like nouns to be told apart, so a title this short is taken for a
 * topic.
 */
const SHORT_TITLE = 3;

/** French needs a third more words than English. */
export const STYLE: Style = {
  titleWords: 20,
  sentenceWords: 27,
  altLength: 170,
  bareNoun: /^(?:une? |le |la )?(?:carte|chronologie|diagramme|graphique|image|photo|photographie|tableau)\.?$/i,
  isTopic: (_title, words) => words <= SHORT_TITLE,
  // Adjectives of places are small in French, and people who live there seldom begin a measure.
  commonWord: /./u,
  ifPressed: 'Au besoin',
  mistypings: [
    {
      pattern: /(?<!«[^»]*)[“”„]/g,
      message: (typed) => `“${typed}” is an English quotation mark`,
      hint: 'write « ainsi », with its spaces; within guillemets “ainsi” is right',
    },
    {
      pattern: /(?<=[\p{L}\uFFFC)»]):(?=\s|$)/gu,
      message: () => 'no space stands before the colon',
      hint: 'type one: it is set as a no-break space',
    },
    {
      pattern: /«(?=\S)(?!\u00A0)|(?<=\S)(?<![\u00A0])»/gu,
      message: (typed) => `no space stands ${typed === '«' ? 'after «' : 'before »'}`,
      hint: 'type one: it is set as a no-break space',
    },
    {
      pattern:
        /(?<!\p{L})(?:c|s|ch|ranc)oeurs?(?!\p{L})|(?<!\p{L})(?:man)?oeuvr\p{L}*|(?<!\p{L})(?:voeux?|noeuds?|oeil|boeufs?|moeurs)(?!\p{L})/giu,
      message: (typed) => `“${typed}” lacks its ligature`,
      hint: 'write œ: œuvre, cœur, vœu',
    },
  ],
  mistypedNumber: {
    pattern: /\d\.\d|\d,\d{3}(?!\d)|\d%/g,
    message: (typed) => `“${typed}” is written as English writes a number`,
    hint: 'in French: 2,4, 2 400 and 93 %',
  },
};
