import { APOSTROPHE } from '../typography-marks.ts';

/**
 * Nouns with an aspirated h, before which French neither elides nor links; other words in h are
 * taken as mute.
 */
const ASPIRATED =
  /^(?:hach|haie|hain|hall|halt|handicap|hangar|haricot|haut|havre|hélicon|hér[oi]s\b|hiér|homard|hollandais|hongrois|hors|huit|hutt)/iu;

/**
 * Whether `de` is elided before the word, that is, whether it begins with a vowel sound. Figures
 * and `onze` don't count.
 */
function elides(word: string): boolean {
  if (/^(?:onz|oui|yen|yacht|yaourt|yémén|yougo|ouistiti)/iu.test(word)) return false;
  return /^[aeiouyàâäæéèêëîïôöœùûü]/iu.test(word) || (/^h/iu.test(word) && !ASPIRATED.test(word));
}

/** `de` and the word, joined by a space or an apostrophe: "de dollars", "d’euros". */
export function de(word: string): string {
  return elides(word) ? `d${APOSTROPHE}${word}` : `de ${word}`;
}

/**
 * Adapts an author's words to the figure that follows: "de " before "environ" becomes "d’", and a
 * preposition that the figure repeats is dropped ("une force de " before "de 2 500 à 3 000").
 */
export function beforeFigure(words: string, figure: string): string {
  const ending = /(^|[\s(\u00A0])(de|que|le|la|jusque)[ \u00A0]$/iu.exec(words);
  const word = ending?.[2];
  if (word === undefined) return words;
  if (word.toLowerCase() === 'de' && /^d(?:e[ \u00A0]|[’'])/iu.test(figure)) {
    return words.slice(0, words.length - word.length - 1);
  }
  return elides(figure) ? `${words.slice(0, -2)}${APOSTROPHE}` : words;
}

/** After these prepositions a range needs no `de`: dans 4 à 6 mois, not "dans de 4 à 6 mois". */
const PREPOSITION = /(?:^|[\s(\u00A0])(?:à|après|avant|avec|dans|depuis|en|par|pendant|pour|sous|sur|vers)[ \u00A0]$/iu;

/** Adapts a figure to the words before it: a range loses its `de` after another preposition. */
export function afterWords(words: string, figure: string): string {
  return PREPOSITION.test(words) ? figure.replace(/^de[ \u00A0](?=[\d\u2212])/u, '') : figure;
}
