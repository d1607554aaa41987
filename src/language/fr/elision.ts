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
export function elides(word: string): boolean {
  if (/^(?:onz|oui|yen|yacht|yaourt|yémén|yougo|ouistiti)/iu.test(word)) return false;
  return /^[aeiouyàâäæéèêëîïôöœùûü]/iu.test(word) || (/^h/iu.test(word) && !ASPIRATED.test(word));
}

/** `de` and the word, joined by a space or an apostrophe: "de dollars", "d’euros". */
export function de(word: string): string {
  return elides(word) ? `d${APOSTROPHE}${word}` : `de ${word}`;
}
