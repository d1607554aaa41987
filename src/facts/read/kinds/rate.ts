import * as z from 'zod';
import { RATE_METHODS } from '../../../model/qualifiers.ts';
import { baseKeys, currency, pointKeys } from '../keys.ts';
import { observations } from '../observations.ts';
import { factReader } from './reader.ts';

const schema = z.strictObject({
  ...baseKeys,
  from: currency.describe('The currency of one unit'),
  to: currency.describe('The currency of so many'),
  method: z.enum(RATE_METHODS).describe('How the rate was taken'),
  ...pointKeys,
});

export const rateReader = factReader(schema, ({ entry, written, base, found }) => {
  const { from, to, method } = written;
  const points = observations(entry, written, { kind: 'rate', from, to }, 'one', found);
  return { ...base, kind: 'rate', from, to, method, points };
});
