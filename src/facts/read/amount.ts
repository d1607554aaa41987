import * as z from 'zod';
import { type Diagnostic, diagnostic } from '../../diagnostics/diagnostic.ts';
import { isWritten, languageKeys, MAIN_LANGUAGE } from '../../language/languages.ts';
import type { AmountFact } from '../../model/fact.ts';
import type { Interval } from '../../model/quantity.ts';
import type { Span } from '../../model/span.ts';
import type { Unit } from '../../model/unit.ts';
import { mentionsNumber } from '../../reading/mentions-number.ts';
import { amountIn } from '../../reading/read-amount.ts';
import { equals } from '../../values/interval.ts';
import type { YamlNode } from '../../yaml/node.ts';
import { nodeAt, spanAt } from '../../yaml/path.ts';
import { optionalText } from './keys.ts';
import { texts } from './texts.ts';
import { unreadAmount } from './unread-amount.ts';

/** The keys by which an officer states how the words are to be read. */
export const valueKeys = {
  value: optionalText.describe('The number as a person reads it, where the words can’t be read'),
  'value-because': texts.exactOptional().describe('Why the words mean that number'),
};

const valueObject = z.strictObject(valueKeys);

type Stated = z.infer<typeof valueObject> & { readonly says?: string };

/** The parts of a fact that its amount makes. */
type StatedAmount = Pick<AmountFact, 'quantity' | 'readByPerson'>;

/**
 * The quantity that a fact states: what `says` prints. `value` holds instead where no amount is read from
 * the words and `value-because` gives a person's reason for it, or where they hold no number at all. Where both are read,
 * they must be the same number; the printed one is used, with its hedge and precision.
 */
export function amountOf(
  stated: Stated,
  unit: Unit,
  node: YamlNode,
  place: Span,
  found: Diagnostic[],
): StatedAmount | undefined {
  const { says, value, 'value-because': because } = stated;
  const said = says === undefined ? undefined : amountIn(says, unit);
  if (value === undefined) {
    if (because) found.push(lacksValue(node));
    if (says === undefined || !said) found.push(noNumber(place));
    else if (said.kind === 'read') return { quantity: said.quantity };
    else found.push(unreadAmount('says', says, said, unit, nodeAt(node, ['says'])));
    return undefined;
  }
  const typed = amountIn(value, unit);
  if (typed.kind === 'unread') {
    found.push(unreadAmount('value', value, typed, unit, nodeAt(node, ['value'])));
    return said?.kind === 'read' ? { quantity: said.quantity } : undefined;
  }
  if (because) {
    if (!isWritten(because, MAIN_LANGUAGE) || !Object.values(because).every(isReason)) found.push(lacksReason(node));
    if (says !== undefined && said?.kind === 'read' && !isScaled(said.quantity.stated, typed.quantity.stated)) {
      found.push(differs(says, value, node));
      return { quantity: said.quantity };
    }
    return { quantity: typed.quantity, readByPerson: { because } };
  }
  if (says === undefined || !said) return { quantity: typed.quantity };
  if (said.kind === 'read') {
    if (!equals(said.quantity.stated, typed.quantity.stated)) found.push(differs(says, value, node));
    return { quantity: said.quantity };
  }
  if (!mentionsNumber(says)) return { quantity: typed.quantity, readByPerson: {} };
  found.push(unreadAmount('says', says, said, unit, nodeAt(node, ['says'])));
  return undefined;
}

/** Whether two amounts are the same but for their sign, and for a scale that stands elsewhere: in a table's heading. */
function isScaled(said: Interval, typed: Interval): boolean {
  const ends = ({ low, high }: Interval) => [low.abs(), high.abs()].sort((a, b) => a.cmp(b));
  const [from, to] = [ends(said), ends(typed)];
  return [0, 3, 6, 9].some((scale) => from.every((end, index) => to[index]?.eq(end.times(`1e${scale}`))));
}

/** "ok" is no reason. */
function isReason(text: string): boolean {
  return (text.match(/[\p{L}\p{N}]+/gu) ?? []).length >= 3;
}

function noNumber(span: Span): Diagnostic {
  const message = 'this fact states no number';
  return diagnostic('facts/no-value', { message, span, hint: 'add `says:` with the number as printed' });
}

function differs(says: string, value: string, node: YamlNode): Diagnostic {
  const message = `value is ${value}, and the source says ${says}`;
  const hint =
    'delete value, or correct one; a reason holds only for words that no program reads, a sign or a scale that stands elsewhere';
  return diagnostic('facts/value-differs', { message, span: spanAt(node, ['value']), hint });
}

function lacksValue(node: YamlNode): Diagnostic {
  const message = '`value-because` gives a reason for a value, and none is there';
  const span = spanAt(node, ['value-because']);
  return diagnostic('facts/no-value', { message, span, hint: 'add `value:` with the number that you read' });
}

function lacksReason(node: YamlNode): Diagnostic {
  const message = 'how the value was read is not said';
  const hint = `write ${languageKeys('`')} under \`value-because:\`, each in three words or more`;
  return diagnostic('facts/because-missing', { message, span: spanAt(node, ['value-because']), hint });
}
