import * as z from 'zod';
import { baseKeys, text } from '../keys.ts';
import { factReader } from './reader.ts';

const schema = z.strictObject({
  ...baseKeys,
  predicate: text.describe('What holds between the two: has an embassy in'),
  from: text.describe('The one party: CAN'),
  to: text.describe('The other: MLI'),
});

export const relationReader = factReader(schema, ({ written, base }) => {
  return { ...base, kind: 'relation', predicate: written.predicate, from: written.from, to: written.to };
});
