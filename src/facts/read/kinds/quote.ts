import * as z from 'zod';
import { baseKeys, text } from '../keys.ts';
import { texts } from '../texts.ts';
import { factReader } from './reader.ts';

const schema = z.strictObject({
  ...baseKeys,
  text: text.describe('The words, exactly as printed'),
  language: text.describe('The language of the words'),
  speaker: texts.describe('Who said them'),
  translation: texts.exactOptional().describe('Our translation of them'),
});

export const quoteReader = factReader(schema, ({ written, base }) => {
  const { text, language, speaker, translation } = written;
  return { ...base, kind: 'quote', text, language, speaker, ...(translation && { translation }) };
});
