import type { Hedge } from '../../src/model/quantity.ts';
import type { Currency, Unit } from '../../src/model/unit.ts';
import { Decimal } from '../../src/values/decimal.ts';

/** The languages that this can read back. */
type Written = 'en' | 'fr';

/*
 * Reads a figure as a deck writes it, strictly in one language: an English reader accepts no French
 * number, nor the reverse. It shares no table with the code that writes.
 */

export interface WrittenFigure {
  readonly hedge: Hedge;
  readonly low: Decimal;
  readonly high: Decimal;
  /** The currency that the text around the number names, if any. */
  readonly currency?: Currency;
  readonly percent: boolean;
  readonly noun: string;
}

const HEDGES: Readonly<Record<Written, readonly (readonly [string, Hedge])[]>> = {
  en: [
    ['an estimated ', 'estimated'],
    ['est. ', 'estimated'],
    ['about ', 'about'],
    ['nearly ', 'nearly'],
    ['over ', 'over'],
    ['at least ', 'at-least'],
    ['at most ', 'at-most'],
    ['up to ', 'up-to'],
    ['less than ', 'less-than'],
    ['fewer than ', 'less-than'],
  ],
  fr: [
    ['estim. ', 'estimated'],
    ['environ ', 'about'],
    ['près de ', 'nearly'],
    ['plus de ', 'over'],
    ['au moins ', 'at-least'],
    ['au plus ', 'at-most'],
    ['jusqu’à ', 'up-to'],
    ['moins de ', 'less-than'],
  ],
};

const NUMBER: Readonly<Record<Written, string>> = {
  en: '−?\\d{1,3}(?:,\\d{3})*(?:\\.\\d+)?',
  fr: '−?\\d{1,3}(?: \\d{3})*(?:,\\d+)?',
};

const SCALES: Readonly<Record<string, number>> = {
  million: 6,
  millions: 6,
  M: 6,
  billion: 9,
  milliard: 9,
  milliards: 9,
  B: 9,
  G: 9,
  k: 3,
  K: 3,
};

/** Currencies by the name or sign that follows a number, with the scale taken out. */
const FRENCH_CURRENCIES: Readonly<Record<string, Currency>> = {
  'dollars américains': 'USD',
  '$ US': 'USD',
  dollars: 'CAD',
  $: 'CAD',
  euros: 'EUR',
  '€': 'EUR',
  'livres sterling': 'GBP',
  '£': 'GBP',
  'francs CFA': 'XOF',
  'F CFA': 'XOF',
};
const ENGLISH_SIGNS: Readonly<Record<string, Currency>> = { US$: 'USD', $: 'CAD', '€': 'EUR', '£': 'GBP' };

interface End {
  readonly value: Decimal;
  readonly exponent: number;
  readonly currency?: Currency;
  readonly percent: boolean;
  readonly noun: string;
}

/** Reads one end of a figure: sign, currency in front, number, scale, and what is left. */
function readEnd(text: string, language: Written): End | undefined {
  const pattern = new RegExp(
    `^(−?)(US\\$|\\$|€|£)?(${NUMBER[language]})(?: ?(millions?|milliards?|billion|[MBGkK](?![\\p{L}\\p{N}])))?(.*)$`,
    'u',
  );
  const [, minus, sign, number, scale, tail = ''] = pattern.exec(text) ?? [];
  if (number === undefined || /^[.,\d]/.test(tail) || (minus === '−' && number.startsWith('−'))) return undefined;
  const digits = language === 'en' ? number.replaceAll(',', '') : number.replaceAll(' ', '').replace(',', '.');
  const exponent = scale === undefined ? 0 : (SCALES[scale] ?? Number.NaN);
  const value = new Decimal(digits.replace('−', '-')).times(minus === '−' ? -1 : 1);
  const rest = tail.trim().replace(/^(?:de |d’)/, '');
  if (language === 'en') {
    const franc = /^CFA francs$/.test(rest);
    const currency = sign === undefined ? (franc ? 'XOF' : undefined) : ENGLISH_SIGNS[sign];
    return end(value, exponent, currency, rest === '%', franc || rest === '%' ? '' : rest);
  }
  if (sign !== undefined) return undefined;
  const currency = Object.entries(FRENCH_CURRENCIES).find(([name]) => rest === name || rest.startsWith(`${name} (`));
  const noun = currency === undefined ? rest : rest.slice(currency[0].length).trim();
  return end(value, exponent, currency?.[1], noun === '%', noun === '%' ? '' : noun);
}

function end(value: Decimal, exponent: number, currency: Currency | undefined, percent: boolean, noun: string): End {
  return { value, exponent, ...(currency && { currency }), percent, noun };
}

/** The figure that a deck wrote in this language; undefined if the text isn’t one. */
export function readWrittenFigure(written: string, language: Written): WrittenFigure | undefined {
  const plain = written.replaceAll('\u00a0', ' ');
  const [prefix = '', before = 'exact'] = HEDGES[language].find(([word]) => plain.startsWith(word)) ?? [];
  const estimated = language === 'fr' && plain.endsWith(' (estimation)');
  const text = plain.slice(prefix.length).replace(/ \(estimation\)$/, '');
  const hedge: Hedge = estimated ? 'estimated' : before;

  const [from, to] = endsOf(text, language);
  const high = from === undefined ? undefined : readEnd(to ?? from, language);
  const low = to === undefined ? high : readEnd(from ?? '', language);
  if (high === undefined || low === undefined) return undefined;
  // A range may give its scale, currency and unit once, after both ends, if it then runs upward.
  const isInFull = low.currency !== undefined || low.value.gt(high.value);
  const exponent = low.exponent === 0 && !isInFull ? high.exponent : low.exponent;
  return {
    hedge,
    low: low.value.times(new Decimal(10).pow(exponent)),
    high: high.value.times(new Decimal(10).pow(high.exponent)),
    ...(high.currency && { currency: high.currency }),
    percent: high.percent,
    noun: high.noun,
  };
}

function endsOf(text: string, language: Written): readonly [string, string?] | readonly [undefined] {
  const dash = /^(\S.*?)–(.+)$/.exec(text);
  if (dash) return [dash[1] ?? '', dash[2] ?? ''];
  const words = (language === 'en' ? /^(.+?) to (.+)$/ : /^(?:de )?(.+?) à (.+)$/).exec(text);
  return words ? [words[1] ?? '', words[2] ?? ''] : [text];
}

/** Whether the text around the number matches the unit. */
export function saysUnit({ currency, percent }: WrittenFigure, unit: Unit): boolean {
  return currency === (unit.kind === 'money' ? unit.currency : undefined) && percent === (unit.kind === 'percent');
}
