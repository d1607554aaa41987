import type { Face } from '../../fonts/face.ts';

const ZERO_WIDTH = /^[\p{Mn}\p{Me}\p{Cf}]$/u;
const SPACE = /^\p{Zs}$/u;
const EMOJI = /^[\p{Extended_Pictographic}\p{Emoji_Modifier}\p{Regional_Indicator}]$/u;
const FULL_WIDTH =
  /^[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Bopomofo}\p{Script=Yi}\u3000-\u303f\ufe30-\ufe4f\uff01-\uff60\uffe0-\uffe6]$/u;
const MARK_OR_SIGN = /^[\p{S}\p{Pd}\p{Po}\p{No}]$/u;

/** Widths of spaces in ems, as defined in the Unicode Standard, chapter 6.2; U+202F is the widest found in any font. */
const SPACES: ReadonlyMap<number, number> = new Map([
  [0x2000, 1 / 2],
  [0x2001, 1],
  [0x2002, 1 / 2],
  [0x2003, 1],
  [0x2004, 1 / 3],
  [0x2005, 1 / 4],
  [0x2006, 1 / 6],
  [0x2009, 1 / 4],
  [0x200a, 1 / 6],
  [0x202f, 3 / 10],
  [0x205f, 4 / 18],
  [0x3000, 1],
]);

const EMOJI_EM = 1.4;
const FULL_EM = 1;
const OTHER_SCRIPT_EM = 0.7;

/** Characters whose width stands in for another's that the tables lack. */
const STAND_INS: ReadonlyMap<number, number> = new Map([
  [0x2007, 0x30],
  [0x2008, 0x2e],
  [0x2010, 0x2d],
  [0x2011, 0x2d],
  [0x2012, 0x30],
  [0x2015, 0x2014],
]);

/**
 * The advance of a character that a face's table lacks, as a fraction of an em. Some other font will draw it, and which
 * one can't be known, so the rule errs on the wide side. In this order:
 *
 * 1. combining marks and format characters (zero-width, joiners, directions, a soft hyphen inside a line): nothing;
 * 2. figure space and dash: a digit; punctuation space: a full stop; hyphens: "-"; horizontal bar: an em dash;
 * 3. a space: its defined width; a narrow no-break space (U+202F), which is a thin space: 0.3 em;
 * 4. an emoji or pictograph: 1.4 em, counting each part of a joined one, in case the parts are drawn separately;
 * 5. Chinese, Japanese, Korean, full-width forms, and signs (arrows, mathematics, dingbats): 1 em;
 * 6. a letter with accents: its base letter;
 * 7. any other script: 0.7 em.
 */
export function unlistedAdvance(code: number, face: Face): number {
  const character = String.fromCodePoint(code);
  if (ZERO_WIDTH.test(character)) return 0;
  const standIn = STAND_INS.get(code);
  if (standIn !== undefined) return face.advance(standIn) ?? OTHER_SCRIPT_EM;
  if (SPACE.test(character)) return SPACES.get(code) ?? 1;
  if (EMOJI.test(character)) return EMOJI_EM;
  if (FULL_WIDTH.test(character) || MARK_OR_SIGN.test(character)) return FULL_EM;
  const base = character.normalize('NFD').codePointAt(0) ?? code;
  if (base !== code) return face.advance(base) ?? OTHER_SCRIPT_EM;
  return OTHER_SCRIPT_EM;
}
