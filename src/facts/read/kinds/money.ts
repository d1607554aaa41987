import * as z from 'zod';
import { money } from '../../../values/unit.ts';
import { amountOf, valueKeys } from '../amount.ts';
import { pricedByWords } from '../inferred.ts';
import { baseKeys, currency } from '../keys.ts';
import { factReader } from './reader.ts';

const schema = z.strictObject({
  ...baseKeys,
  currency: currency.describe('The currency; with a question mark if the source prints only a $'),
  ...valueKeys,
});

export const moneyReader = factReader(schema, ({ entry, written, base, found }) => {
  const amount = amountOf(written, money(written.currency), entry.node, entry.span, found);
  if (!amount) return undefined;
  return { ...pricedByWords({ entry, base, written }, written.currency, found), kind: 'money', ...amount };
});
