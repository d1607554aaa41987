import { APOSTROPHE } from '../typography-marks.ts';
import { elides } from './elision.ts';
import { VOCABULARY } from './vocabulary.ts';

/*
 * How an author's words and the figure behind them are joined: words that elide or contract, and
 * prepositions that a date or a range changes.
 */

const DAY = new RegExp(
  `^(?:1er|\\d{1,2})[ \\u00A0](?:${[...VOCABULARY.months, ...VOCABULARY.shortMonths].join('|')})`,
  'iu',
);
const FISCAL_YEAR = /^exercice[ \u00A0]/iu;

/** From one date to another: du 1er au 31 août, d’avril 2010 à mars 2011, de 2002 à 2021. */
const DATES = /^(?:du[ \u00A0].* au |d[’'].* à |de[ \u00A0]\p{L}.* à |de[ \u00A0]\d{4} à \d{4}$)/iu;

/** A period that says by itself how it lies: depuis 2008. */
const OPENED = /^(?:depuis|avant|après)[ \u00A0]/u;

/** The last word, if a space follows it. */
const LAST_WORD = /(?<=^|[\s(\u00A0])(\p{L}+)[ \u00A0]$/u;

const BEFORE_DAY: Readonly<Record<string, string>> = { de: 'du', à: 'au', en: 'le' };
const DROPPED_BEFORE_DATES: ReadonlySet<string> = new Set(['de', 'en', 'pendant', 'durant', 'dans']);
const ELIDED: ReadonlySet<string> = new Set(['de', 'que', 'le', 'la', 'jusque']);

/**
 * Adapts an author's words to the figure that follows: "de " before "environ" becomes "d’", "de "
 * before "15 mai" becomes "du ", and a preposition that the figure repeats is dropped ("une force
 * de " before "de 2 500 à 3 000").
 */
export function beforeFigure(words: string, figure: string): string {
  if (DAY.test(figure) && /jusqu[’']à[ \u00A0]$/iu.test(words)) return `${words.slice(0, -2)}au${words.slice(-1)}`;
  const word = LAST_WORD.exec(words)?.[1];
  if (word === undefined) return words;
  const rest = words.slice(0, -word.length - 1);
  const small = word.toLowerCase();
  if (OPENED.test(figure)) return small === 'en' || small === 'dans' ? rest : words;
  if (DATES.test(figure)) return DROPPED_BEFORE_DATES.has(small) ? rest : words;
  if (small === 'de' && /^d(?:e[ \u00A0]|[’'])/iu.test(figure)) return rest;
  if (DAY.test(figure)) return rest + (sameCase(BEFORE_DAY[small], word) ?? word) + words.slice(-1);
  if (FISCAL_YEAR.test(figure)) return small === 'en' ? `${rest}${sameCase('durant', word)} ` : words;
  return ELIDED.has(small) && elides(figure) ? `${words.slice(0, -2)}${APOSTROPHE}` : words;
}

function sameCase(text: string | undefined, as: string): string | undefined {
  return text !== undefined && /^\p{Lu}/u.test(as) ? text.charAt(0).toUpperCase() + text.slice(1) : text;
}

/** After these prepositions a range needs no `de`: dans 4 à 6 mois, not "dans de 4 à 6 mois". */
const PREPOSITION = /(?:^|[\s(\u00A0])(?:à|après|avant|avec|dans|depuis|en|par|pendant|pour|sous|sur|vers)[ \u00A0]$/iu;

/** After these a day or a fiscal year takes its article: depuis le 15 mai, avant l’exercice. */
const BEFORE_ARTICLE = /(?:^|[\s(\u00A0])(?:après|avant|depuis|dès)[ \u00A0]$/iu;
const BEFORE_FISCAL_YEAR =
  /(?:^|[\s(\u00A0])(?:à|après|avant|de|depuis|dès|durant|en|par|pendant|pour|sur|vers)[ \u00A0]$/iu;

/** Words that a period of its own may begin with: depuis 2008. */
const OPENING = /(?:^|[\s(\u00A0])(depuis|avant|après)[ \u00A0]$/iu;

/**
 * Adapts a figure to the words before it: a range loses its `de` after another preposition, and a
 * day or a fiscal year has its article.
 */
export function afterWords(words: string, figure: string): string {
  const opening = OPENING.exec(words)?.[1]?.toLowerCase();
  if (opening !== undefined && figure.toLowerCase().startsWith(`${opening} `)) return figure.slice(opening.length + 1);
  if (DAY.test(figure)) return BEFORE_ARTICLE.test(words) ? `le ${figure}` : figure;
  if (FISCAL_YEAR.test(figure)) return BEFORE_FISCAL_YEAR.test(words) ? `l${APOSTROPHE}${figure}` : figure;
  return PREPOSITION.test(words) && !DATES.test(figure) ? figure.replace(/^de[ \u00A0](?=[\d\u2212])/u, '') : figure;
}
