import * as z from 'zod';
import { baseKeys, text } from '../keys.ts';
import { factReader } from './reader.ts';

const schema = z.strictObject({ ...baseKeys, predicate: text, from: text, to: text });

export const relationReader = factReader(schema, ({ written, base }) => {
  return { ...base, kind: 'relation', predicate: written.predicate, from: written.from, to: written.to };
});
