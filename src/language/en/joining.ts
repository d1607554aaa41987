import { VOCABULARY } from './vocabulary.ts';

/* How an author's words and the date or period behind them are joined. */

const MONTH = `(?:${VOCABULARY.months.join('|')})`;
const DAY = new RegExp(`^(?:${MONTH}[ \\u00A0]\\d{1,2}, \\d{4}$|\\d{1,2}[ \\u00A0]${MONTH})`, 'u');
const DATES = new RegExp(`^(?:${MONTH}[ \\u00A0])?(?:\\d{1,2}, )?\\d{4} to (?:${MONTH}|\\d{4}$)`, 'u');
const FISCAL_YEAR = /^\d{4}–\d{2} fiscal year/u;

const IN = /(?<=^|[\s(\u00A0])([Ii])n([ \u00A0])$/u;
const PREPOSITION = /(?:^|[\s(\u00A0])(?:after|before|by|during|for|from|in|of|over|since|to|until)[ \u00A0]$/iu;

/** Words that a period of its own may begin with: since 2008. */
const OPENING = /(?:^|[\s(\u00A0])(since|before|after)[ \u00A0]$/iu;

/** A period that says by itself how it lies: since 2008. */
const OPENED = /^(?:since|before|after) /u;

/**
 * "in " before a day becomes "on ", and before two years or months "from "; before "since 2008" it is
 * dropped.
 */
export function beforeFigure(words: string, figure: string): string {
  if (OPENED.test(figure)) return words.replace(IN, '');
  if (DATES.test(figure))
    return words.replace(IN, (_in, i: string, space: string) => `${i === 'I' ? 'F' : 'f'}rom${space}`);
  return DAY.test(figure)
    ? words.replace(IN, (_in, i: string, space: string) => `${i === 'I' ? 'O' : 'o'}n${space}`)
    : words;
}

/** A fiscal year has its article after a preposition, and "since" isn't written twice. */
export function afterWords(words: string, figure: string): string {
  const opening = OPENING.exec(words)?.[1]?.toLowerCase();
  if (opening !== undefined && figure.toLowerCase().startsWith(`${opening} `)) return figure.slice(opening.length + 1);
  return FISCAL_YEAR.test(figure) && PREPOSITION.test(words) ? `the ${figure}` : figure;
}
