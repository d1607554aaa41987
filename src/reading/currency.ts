import { ISO_CURRENCIES } from '../language/iso-currencies.ts';
import { REGISTERED } from '../language/registered.ts';
import type { AmountToken } from './amount-tokens.ts';
import { phraseFinder } from './phrase.ts';

/** A mark beside a number that says what currency it is in. */
export interface CurrencyMark {
  /** Every ISO 4217 code that it may mean. A mark that is none of ours means its own text. */
  readonly codes: readonly string[];
  readonly next: number;
  readonly kind: 'sign' | 'code' | 'name';
}

const NAMES = phraseFinder(REGISTERED.flatMap(({ amounts }) => Object.entries(amounts.currencyNames)));

/** Letters before a dollar sign. They are attached to it ("A $5 grant" isn't Australian), but for US. */
const DOLLARS: ReadonlyMap<string, string> = new Map([
  ['US', 'USD'],
  ['USD', 'USD'],
  ['C', 'CAD'],
  ['CA', 'CAD'],
  ['CAN', 'CAD'],
  ['Can', 'CAD'],
  ['CAD', 'CAD'],
  ['CDN', 'CAD'],
  ['Cdn', 'CAD'],
  ['A', 'AUD'],
  ['AU', 'AUD'],
  ['NZ', 'NZD'],
  ['HK', 'HKD'],
  ['S', 'SGD'],
  ['MX', 'MXN'],
  ['R', 'BRL'],
]);

/** Countries behind a dollar sign, or behind the number that follows one: 5 $ US, $5 million Cdn. */
const BEHIND_DOLLAR: ReadonlyMap<string, string> = new Map([
  ['US', 'USD'],
  ['CA', 'CAD'],
  ['CAN', 'CAD'],
  ['CDN', 'CAD'],
  ['Cdn', 'CAD'],
  ['Canadian', 'CAD'],
]);

/** « É.-U. », in tokens. */
const ETATS_UNIS = ['É', '.', '-', 'U', '.'];

const PLAIN_DOLLAR = ['CAD', 'USD'];

const SIGNS: ReadonlyMap<string, readonly string[]> = new Map([
  ['€', ['EUR']],
  ['£', ['GBP']],
  ['¥', ['JPY', 'CNY']],
  ['₹', ['INR']],
  ['₦', ['NGN']],
  ['₺', ['TRY']],
  ['₽', ['RUB']],
  ['₩', ['KRW']],
  ['₪', ['ILS']],
  ['₫', ['VND']],
  ['₱', ['PHP']],
  ['₴', ['UAH']],
  ['₵', ['GHS']],
]);

const CFA = ['XOF', 'XAF'];

/** The currency mark that begins at a token, if one does. */
export function currencyAt(tokens: readonly AmountToken[], at: number): CurrencyMark | undefined {
  const token = tokens[at];
  if (token === undefined) return undefined;
  const name = NAMES(tokens, at);
  const named = name && { kind: 'name' as const, codes: name.means, next: name.next };
  return signAt(tokens, at, token) ?? named ?? codeAt(tokens, at, token);
}

function signAt(tokens: readonly AmountToken[], at: number, token: AmountToken): CurrencyMark | undefined {
  const next = tokens[at + 1];
  const written = token.printed.replaceAll('.', '');
  if (token.kind === 'word' && next?.text === '$' && (next.attached || written === 'US')) {
    return { kind: 'sign', codes: [DOLLARS.get(written) ?? `${written}$`], next: at + 2 };
  }
  if (token.text === '$') {
    return dollarCountryAt(tokens, at + 1) ?? { kind: 'sign', codes: PLAIN_DOLLAR, next: at + 1 };
  }
  const codes = SIGNS.get(token.text);
  if (codes !== undefined) return { kind: 'sign', codes, next: at + 1 };
  return /^\p{Sc}$/u.test(token.text) ? { kind: 'sign', codes: [token.text], next: at + 1 } : undefined;
}

/** The country of a dollar whose sign was read. */
export function dollarCountryAt(tokens: readonly AmountToken[], at: number): CurrencyMark | undefined {
  if (ETATS_UNIS.every((printed, index) => tokens[at + index]?.printed === printed))
    return { kind: 'sign', codes: ['USD'], next: at + ETATS_UNIS.length };
  const printed = tokens[at]?.printed.replaceAll('.', '') ?? '';
  const code = BEHIND_DOLLAR.get(printed) ?? (PLAIN_DOLLAR.includes(printed) ? printed : undefined);
  return code === undefined ? undefined : { kind: 'sign', codes: [code], next: at + 1 };
}

/** Whether a mark is a dollar without a country. */
export function isPlainDollar({ codes }: CurrencyMark): boolean {
  return codes.length > 1 && codes.every((code) => PLAIN_DOLLAR.includes(code));
}

function codeAt(tokens: readonly AmountToken[], at: number, token: AmountToken): CurrencyMark | undefined {
  const { printed } = token;
  if (ISO_CURRENCIES.has(printed)) return { kind: 'code', codes: [printed], next: at + 1 };
  if (['CFA', 'FCFA', 'CFAF'].includes(printed)) return { kind: 'code', codes: CFA, next: at + 1 };
  const next = tokens[at + 1];
  return printed === 'F' && next?.printed === 'CFA' ? { kind: 'code', codes: CFA, next: at + 2 } : undefined;
}
