import { type Diagnostic, diagnostic } from '../../diagnostics/diagnostic.ts';
import { CURRENCIES, type Unit } from '../../model/unit.ts';
import { isLikeAScale } from '../../reading/counted-words.ts';
import { mentionsNumber } from '../../reading/mentions-number.ts';
import type { AmountReading } from '../../reading/read-amount.ts';
import { isCurrency } from '../../values/unit.ts';
import type { YamlNode } from '../../yaml/node.ts';
import { spanWithin } from '../../yaml/parse.ts';

type Unread = Extract<AmountReading, { kind: 'unread' }>;

const PERSON = 'write `value:` with the number and, under `value-because:`, how you read it';
const SHORTEN = 'shorten `says` to the amount alone, with its hedge, scale and currency';

/**
 * The finding for words that can't be read as an amount, at the part that stands in the way.
 *
 * @param key - the key that the text stands under
 */
export function unreadAmount(
  key: 'says' | 'value',
  text: string,
  reading: Unread,
  unit: Unit,
  node: YamlNode | undefined,
): Diagnostic {
  const span = node?.kind === 'text' ? spanWithin(node, reading.start, reading.end) : node?.span;
  const code = key === 'says' ? 'facts/unreadable-amount' : 'facts/no-value';
  const [message, hint] = wordsFor(text, reading, unit);
  return diagnostic(code, {
    message,
    span,
    hint: key === 'says' ? hint : 'write the number alone, such as nearly 10 years',
  });
}

function wordsFor(text: string, { why, start, end }: Unread, unit: Unit): readonly [string, string] {
  const part = text.slice(start, end);
  switch (why.kind) {
    case 'part':
      return partWords(text, part);
    case 'currency':
      return currencyWords(text, why.codes, unit);
    case 'unit':
      return [`“${part}” is not what the fact counts or measures`, `correct the fact’s unit, or ${PERSON}`];
    case 'marks':
      return [
        `the marks in “${part}” leave open what number it is`,
        `add what tells the language (“$1,234 million”, “1,234 million de dollars”), or ${PERSON}`,
      ];
    case 'not-whole':
      return [`“${part}” is not a whole number, and the fact counts things`, `correct \`says\`, or ${PERSON}`];
    case 'year':
      return [`“${part}” is a year`, `quote the amount, or ${PERSON}`];
    case 'downward':
      return [`the range in “${part}” runs downward`, `correct \`says\`, or ${PERSON}`];
  }
}

function partWords(text: string, part: string): readonly [string, string] {
  const message =
    part === text.trim() || !mentionsNumber(text)
      ? `no amount can be read from “${text}”`
      : `“${text}” can’t be read whole: “${part}” is no part of an amount`;
  const word = /^\p{L}+/u.exec(part.toLowerCase())?.[0] ?? '';
  if (isLikeAScale(word)) return [message, `copy the scale as it is printed, or ${PERSON}`];
  if (part.startsWith('(') && /\d/.test(part)) return [message, `brackets may stand for a minus: ${PERSON}`];
  return [message, `${SHORTEN}; or ${PERSON}`];
}

function currencyWords(text: string, codes: readonly string[], unit: Unit): readonly [string, string] {
  const own = unit.kind === 'money' ? unit.currency : '';
  const message = `“${text}” is in ${codes.join(' or ')}, and the fact’s currency is ${own}`;
  const known = codes.filter(isCurrency);
  const [only] = known;
  if (only === undefined) return [message, `briefdeck knows no other currencies than ${CURRENCIES.join(', ')}`];
  return [message, `write \`currency: ${only}\`, or correct the words`];
}
