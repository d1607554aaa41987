import * as z from 'zod';
import { baseKeys, text } from '../keys.ts';
import { texts } from '../texts.ts';
import { factReader } from './reader.ts';

const schema = z.strictObject({
  ...baseKeys,
  text,
  language: text,
  speaker: texts,
  translation: texts.exactOptional(),
});

export const quoteReader = factReader(schema, ({ written, base }) => {
  const { text, language, speaker, translation } = written;
  return { ...base, kind: 'quote', text, language, speaker, ...(translation && { translation }) };
});
