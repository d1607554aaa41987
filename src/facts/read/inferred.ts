import { type Diagnostic, diagnostic } from '../../diagnostics/diagnostic.ts';
import { LANGUAGES, packOf } from '../../language/languages.ts';
import type { EventStatus, FactBase } from '../../model/fact.ts';
import type { Period } from '../../model/period.ts';
import type { Currency } from '../../model/unit.ts';
import { datedWords } from '../../reading/dated-words.ts';
import { fold, phraseAt, printedTokens } from '../../reading/printed-tokens.ts';
import { spanAt } from '../../yaml/path.ts';
import type { FactEntry } from './base.ts';

/** What is compared of a fact: its entry, its base so far, and the words it cites. */
interface Stated {
  readonly entry: FactEntry;
  readonly base: FactBase;
  readonly written: { readonly says?: string };
}

/**
 * Compares an event's date with the words it cites. A date that they don't plainly print counts as
 * inferred, with or without its question mark; one that they contradict is an error with or without it.
 */
export function datedByWords(
  { entry, base, written }: Stated,
  date: Period,
  status: EventStatus,
  found: Diagnostic[],
): FactBase {
  const { says } = written;
  if (says === undefined) return base;
  const label = Object.values(base.label).join(' ');
  const vocabularies = LANGUAGES.map((language) => packOf(language).printed);
  const { backing, doubt } = datedWords(date, says, { isToCome: status !== 'occurred', label }, vocabularies);
  if (backing === 'printed') return base;
  const span = spanAt(entry.node, ['date']);
  const typed = entry.node.entries.find(({ key }) => key === 'date')?.value;
  const text = typed?.kind === 'text' ? typed.text : 'what is written';
  if (backing === 'contradicted') {
    const message = `date is ${text}, and the source says “${says}”`;
    const hint =
      doubt === undefined
        ? 'correct one of them; a question mark adds what the source leaves out, and can’t change what it prints'
        : `write the date that “${doubt}” makes of it, such as \`before 2012\` for “until 2012”`;
    found.push(diagnostic('facts/date-differs', { message, span, hint }));
    return base;
  }
  if (base.inferred.includes('date')) return base;
  const message =
    doubt === undefined
      ? `“${says}” doesn’t print the date ${text}`
      : `“${says}” doesn’t plainly print the date ${text}: “${doubt}” stands with it`;
  const hint = `write \`date: ${text}?\`${medium(base)}, or let \`says:\` hold the date`;
  found.push(diagnostic('facts/unmarked-inference', { message, span, hint }));
  return { ...base, inferred: [...base.inferred, 'date'] };
}

/**
 * A dollar sign without letters before or behind it that name the country; a scale's letters may
 * stand before it: 5 M$.
 */
const LONE_DOLLAR = /(?:(?<![\p{L}.])|(?<=[\d\s](?:k|m|mds?|g)))\$(?! ?(?:US|CA)\b)/iu;

/**
 * Compares a currency with the words that a fact cites. A `$` or "dollars" alone is no currency: it
 * counts as inferred, with or without its question mark.
 */
export function pricedByWords({ entry, base, written }: Stated, currency: Currency, found: Diagnostic[]): FactBase {
  const { says = '' } = written;
  const dollars = dollarsIn(says);
  const isLone = dollars.length === 0 ? LONE_DOLLAR.test(fold(says)) : dollars.every((code) => code === '$');
  if (base.inferred.includes('currency') || !isLone) return base;
  const message = `“${says}” doesn’t say which dollar it prints`;
  const hint = `write \`currency: ${currency}?\`${medium(base)}`;
  found.push(diagnostic('facts/unmarked-inference', { message, span: spanAt(entry.node, ['currency']), hint }));
  return { ...base, inferred: [...base.inferred, 'currency'] };
}

/** The dollars that words name, in any language: codes, or `$` where they leave the country open. */
function dollarsIn(says: string): readonly string[] {
  return LANGUAGES.flatMap((language) => {
    const { printed } = packOf(language);
    const tokens = printedTokens(says, printed);
    return tokens.flatMap((_, at) => phraseAt(tokens, at, printed.currencies)?.meaning ?? []);
  }).filter((code) => code === '$' || code.endsWith('D'));
}

function medium({ confidence }: FactBase): string {
  return confidence === 'high' ? ' and `confidence: medium`' : '';
}
