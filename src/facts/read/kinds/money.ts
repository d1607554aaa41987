import * as z from 'zod';
import { money } from '../../../values/unit.ts';
import { amountOf } from '../amount.ts';
import { baseKeys, currency, optionalText } from '../keys.ts';
import { factReader } from './reader.ts';

const schema = z.strictObject({ ...baseKeys, currency, value: optionalText });

export const moneyReader = factReader(schema, ({ entry, written, base, found }) => {
  const quantity = amountOf(written, money(written.currency), entry.node, entry.span, found);
  return quantity && { ...base, kind: 'money', quantity };
});
