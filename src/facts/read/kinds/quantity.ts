import * as z from 'zod';
import { amountOf } from '../amount.ts';
import { baseKeys, optionalText } from '../keys.ts';
import { lacksUnit } from '../observations.ts';
import { unitKeys, unitOf } from '../unit.ts';
import { factReader } from './reader.ts';

const schema = z.strictObject({ ...baseKeys, ...unitKeys, value: optionalText });

export const quantityReader = factReader(schema, ({ entry, written, base, found }) => {
  const unit = unitOf(written) ?? entry.measure?.unit;
  if (!unit) {
    found.push(lacksUnit(entry, 'add `counts:`, `step:` or `unit:`, or a measure that has them'));
    return undefined;
  }
  const quantity = amountOf(written, unit, entry.node, entry.span, found);
  return quantity && { ...base, kind: 'quantity', quantity };
});
