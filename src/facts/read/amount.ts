import { type Diagnostic, diagnostic } from '../../diagnostics/diagnostic.ts';
import { readAmount } from '../../language/read-amount.ts';
import type { Quantity } from '../../model/quantity.ts';
import type { Span } from '../../model/span.ts';
import { CURRENCIES, type Currency, type Unit } from '../../model/unit.ts';
import { equals } from '../../values/interval.ts';
import type { YamlNode } from '../../yaml/node.ts';
import { spanAt } from '../../yaml/read-as.ts';

interface Stated {
  readonly says?: string;
  readonly value?: string;
}

/**
 * The quantity that a fact states: what `says` prints, or `value` if the words give no number. If
 * both give one, they must be the same number; the printed one is used, with its hedge and
 * precision.
 */
export function amountOf(
  stated: Stated,
  unit: Unit,
  node: YamlNode,
  place: Span,
  found: Diagnostic[],
): Quantity | undefined {
  const said = stated.says === undefined ? undefined : readAmount(stated.says, unit);
  if (stated.value === undefined) {
    if (!said) found.push(noValue(stated.says, unit, node, place));
    return said;
  }
  const typed = readAmount(stated.value, unit);
  if (!typed) {
    const message = `value gives no single number that can be read: ${stated.value}`;
    found.push(diagnostic('facts/no-value', { message, span: spanAt(node, ['value']) }));
    return said;
  }
  if (said && !equals(said.stated, typed.stated)) {
    const message = `value is ${stated.value}, and the source says ${stated.says}`;
    found.push(
      diagnostic('facts/value-differs', {
        message,
        span: spanAt(node, ['value']),
        hint: 'delete value, or correct one',
      }),
    );
  }
  return said ?? typed;
}

function noValue(says: string | undefined, unit: Unit, node: YamlNode, place: Span): Diagnostic {
  if (says === undefined) {
    const message = 'this fact states no number';
    return diagnostic('facts/no-value', { message, span: place, hint: 'add `says:` with the number as printed' });
  }
  const other = currencyOf(says, unit);
  if (other !== undefined && unit.kind === 'money') {
    const message = `“${says}” is in ${other}, and the fact’s currency is ${unit.currency}`;
    const hint = `write \`currency: ${other}\`, or correct the words`;
    return diagnostic('facts/no-value', { message, span: spanAt(node, ['says']), hint });
  }
  const message = `no single number can be read from “${says}”`;
  const hint = 'add `value:` with the number, as in `value: nearly 10 years`';
  return diagnostic('facts/no-value', { message, span: spanAt(node, ['says']), hint });
}

/** The currency in which the words state an amount, if they don't in the fact's own. */
function currencyOf(says: string, unit: Unit): Currency | undefined {
  if (unit.kind !== 'money') return undefined;
  return CURRENCIES.find((currency) => readAmount(says, { ...unit, currency }) !== undefined);
}
