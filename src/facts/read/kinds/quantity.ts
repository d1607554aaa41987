import * as z from 'zod';
import { amountOf, valueKeys } from '../amount.ts';
import { baseKeys } from '../keys.ts';
import { lacksUnit } from '../observations.ts';
import { unitKeys, unitOf } from '../unit.ts';
import { factReader } from './reader.ts';

const schema = z.strictObject({ ...baseKeys, ...unitKeys, ...valueKeys });

export const quantityReader = factReader(schema, ({ entry, written, base, found }) => {
  const unit = unitOf(written) ?? entry.measure?.unit;
  if (!unit) {
    found.push(lacksUnit(entry, 'add `counts:`, `step:` or `unit:`, or a measure that has them'));
    return undefined;
  }
  const amount = amountOf(written, unit, entry.node, entry.span, found);
  return amount && { ...base, kind: 'quantity', ...amount };
});
