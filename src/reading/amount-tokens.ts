import { ELIDED } from './amount-words.ts';

/**
 * A piece of a text that may state an amount. Every character of a text is in a token, but for plain
 * spaces.
 */
export interface AmountToken {
  /** `name`: a word with a number behind a hyphen, such as C-17. */
  readonly kind: 'word' | 'number' | 'name' | 'sign';
  /**
   * As it is compared: a word in lower case, with its elided e; hyphens and apostrophes of one kind.
   */
  readonly text: string;
  /** As printed. */
  readonly printed: string;
  readonly start: number;
  readonly end: number;
  /** Whether no space precedes it. */
  readonly attached: boolean;
}

/** The spaces that stand between words and groups of digits. */
const SPACE = '[ \\t\\r\\n\\u00A0\\u2007\\u2009\\u202F]';

const PIECE = new RegExp(
  [
    `(?<space>${SPACE}+)`,
    '(?<name>(?<![\\p{L}\\p{N}])\\p{Lu}{1,4}[-\\u2010\\u2011]\\d{1,4}\\p{Ll}{0,2}(?![\\p{L}\\p{N}]))',
    '(?<area>km[2\\u00B2](?![\\p{L}\\p{N}]))',
    '(?<dotted>(?<![\\p{L}\\p{N}])(?:\\p{Lu}\\.){2,})',
    `(?<number>\\d{1,3}(?:${SPACE}\\d{3})+(?!\\d)(?:[.,]\\d+)?|\\d+(?:[.,'\\u2019]\\d+)*)`,
    '(?<word>[\\p{L}\\p{M}]+(?:\\u00AD[\\p{L}\\p{M}]+)*)',
    '(?<sign>.)',
  ].join('|'),
  'gsu',
);

/** The tokens of a text, whatever it is. */
export function amountTokens(text: string): readonly AmountToken[] {
  const tokens: AmountToken[] = [];
  for (const match of text.matchAll(PIECE)) {
    const [printed] = match;
    const { space, name, area, dotted, number, word } = match.groups ?? {};
    const [start, end] = [match.index, match.index + printed.length];
    if (space !== undefined) continue;
    const last = tokens.at(-1);
    const place = { printed, start, end, attached: last?.end === start };
    if (name !== undefined) tokens.push({ ...place, kind: 'name', text: printed });
    else if (area !== undefined) tokens.push({ ...place, kind: 'word', text: 'km2' });
    else if (dotted !== undefined) tokens.push({ ...place, kind: 'word', text: wordText(printed.replaceAll('.', '')) });
    else if (number !== undefined) tokens.push({ ...place, kind: 'number', text: printed });
    else if (word !== undefined) tokens.push({ ...place, kind: 'word', text: wordText(printed) });
    else if (last && isElision(printed, last, text.slice(end))) {
      tokens[tokens.length - 1] = { ...last, text: `${last.text}e`, printed: `${last.printed}${printed}`, end };
    } else tokens.push({ ...place, kind: 'sign', text: signText(printed) });
  }
  return tokens;
}

/** A soft hyphen only shows where a word may be divided. */
function wordText(printed: string): string {
  return printed.normalize('NFC').replaceAll('\u00AD', '').toLowerCase();
}

function isElision(sign: string, last: AmountToken, after: string): boolean {
  return signText(sign) === "'" && last.kind === 'word' && ELIDED.has(last.text) && /^[\p{L}\d]/u.test(after);
}

function signText(sign: string): string {
  if (sign === '\u2019') return "'";
  return sign === '\u2010' || sign === '\u2011' ? '-' : sign;
}
