import * as z from 'zod';
import { diagnostic } from '../../../diagnostics/diagnostic.ts';
import { isWritten, languageKeys, MAIN_LANGUAGE } from '../../../language/languages.ts';
import { type FactReference, OPERATIONS } from '../../../model/fact.ts';
import { parseReference } from '../../../words/reference.ts';
import { spanAt } from '../../../yaml/path.ts';
import { baseKeys, currency, optionalText, precision, text } from '../keys.ts';
import { texts } from '../texts.ts';
import { factReader } from './reader.ts';

const schema = z.strictObject({
  ...baseKeys,
  op: z.enum(OPERATIONS).describe('How it is computed'),
  of: z.array(text).min(1).describe('The facts that it is computed from'),
  rate: optionalText.describe('The exchange rate of a conversion'),
  to: currency.exactOptional().describe('The currency that it is converted to'),
  deflator: optionalText.describe('A series of price indices'),
  base: z
    .string()
    .regex(/^[12]\d{3}$/, 'a year such as 2023')
    .transform(Number)
    .exactOptional()
    .describe('The year whose prices are reached'),
  among: texts.exactOptional().describe('Who is ranked'),
  precision: precision.exactOptional().describe('The step that it is rounded to: 0.1 million'),
  because: texts.exactOptional().describe('Why so fine'),
});

export const derivedReader = factReader(schema, ({ entry, written, base, found }) => {
  const of = written.of.flatMap((text, index): FactReference[] => {
    const { value, diagnostics } = parseReference(text, spanAt(entry.node, ['of', index]));
    found.push(...diagnostics);
    return value ? [value] : [];
  });
  if (of.length < written.of.length) return undefined;
  if (written.precision && !(written.because && isWritten(written.because, MAIN_LANGUAGE))) {
    const span = spanAt(entry.node, ['precision']);
    const message = `${entry.id} sets its precision and does not say why`;
    found.push(
      diagnostic('facts/because-missing', { message, span, hint: `add \`because:\` with ${languageKeys('`')}` }),
    );
  }
  return {
    ...base,
    kind: 'derived',
    op: written.op,
    of,
    ...(written.rate !== undefined && { rate: written.rate }),
    ...(written.to && { to: written.to }),
    ...(written.deflator !== undefined && { deflator: written.deflator }),
    ...(written.base !== undefined && { base: written.base }),
    ...(written.among && { among: written.among }),
    ...(written.precision && { precision: written.precision }),
    ...(written.because && { because: written.because }),
  };
});
