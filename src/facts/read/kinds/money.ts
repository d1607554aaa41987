import * as z from 'zod';
import { money } from '../../../values/unit.ts';
import { amountOf } from '../amount.ts';
import { pricedByWords } from '../inferred.ts';
import { baseKeys, currency, optionalText } from '../keys.ts';
import { factReader } from './reader.ts';

const schema = z.strictObject({ ...baseKeys, currency, value: optionalText });

export const moneyReader = factReader(schema, ({ entry, written, base, found }) => {
  const quantity = amountOf(written, money(written.currency), entry.node, entry.span, found);
  if (!quantity) return undefined;
  return { ...pricedByWords({ entry, base, written }, written.currency, found), kind: 'money', quantity };
});
