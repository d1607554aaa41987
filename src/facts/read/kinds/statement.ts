import * as z from 'zod';
import { STANCES } from '../../../model/fact.ts';
import { baseKeys } from '../keys.ts';
import { texts } from '../texts.ts';
import { factReader } from './reader.ts';

const schema = z.strictObject({
  ...baseKeys,
  speaker: texts.exactOptional().describe('Who holds it'),
  stance: z.enum(STANCES).describe('As what it is said'),
});

export const statementReader = factReader(schema, ({ written, base }) => {
  return { ...base, kind: 'statement', stance: written.stance, ...(written.speaker && { speaker: written.speaker }) };
});
