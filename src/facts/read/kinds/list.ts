import * as z from 'zod';
import { COMPLETENESS } from '../../../model/fact.ts';
import { baseKeys } from '../keys.ts';
import { texts } from '../texts.ts';
import { factReader } from './reader.ts';

const schema = z.strictObject({
  ...baseKeys,
  items: z.array(texts).min(1).describe('The items, in each language'),
  complete: z.enum(COMPLETENESS).exactOptional().describe('Whether these are all'),
});

export const listReader = factReader(schema, ({ written, base }) => {
  return { ...base, kind: 'list', items: written.items, complete: written.complete ?? 'unknown' };
});
