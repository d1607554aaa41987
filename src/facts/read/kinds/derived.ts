import * as z from 'zod';
import { diagnostic } from '../../../diagnostics/diagnostic.ts';
import { isWritten, languageKeys, MAIN_LANGUAGE } from '../../../language/languages.ts';
import { type FactReference, OPERATIONS } from '../../../model/fact.ts';
import { Decimal } from '../../../values/decimal.ts';
import { powerOfTen, SCALE_EXPONENT } from '../../../values/scale.ts';
import { parseReference } from '../../../words/reference.ts';
import { spanAt } from '../../../yaml/read-as.ts';
import { baseKeys, currency, optionalText, text } from '../keys.ts';
import { texts } from '../texts.ts';
import { factReader } from './reader.ts';

const schema = z.strictObject({
  ...baseKeys,
  op: z.enum(OPERATIONS),
  of: z.array(text).min(1),
  rate: optionalText,
  to: currency.exactOptional(),
  deflator: optionalText,
  base: z
    .string()
    .regex(/^[12]\d{3}$/, 'a year such as 2023')
    .transform(Number)
    .exactOptional(),
  among: texts.exactOptional(),
  precision: z
    .string()
    .regex(/^(?=.*[1-9])\d{1,12}(\.\d{1,6})?( (thousand|million|billion))?$/, 'a step such as 0.1 million or 1')
    .exactOptional(),
  because: texts.exactOptional(),
});

export const derivedReader = factReader(schema, ({ entry, written, base, found }) => {
  const of = written.of.flatMap((text, index): FactReference[] => {
    const { value, diagnostics } = parseReference(text, spanAt(entry.node, ['of', index]));
    found.push(...diagnostics);
    return value ? [value] : [];
  });
  if (of.length < written.of.length) return undefined;
  const precision = written.precision === undefined ? undefined : stepOf(written.precision);
  if (precision && !(written.because && isWritten(written.because, MAIN_LANGUAGE))) {
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
    ...(precision && { precision }),
    ...(written.because && { because: written.because }),
  };
});

/** "0.1 million" is 100 000. The schema allows nothing but a number and a scale. */
function stepOf(text: string): Decimal {
  const [digits = '1', scale] = text.split(' ');
  const exponent = scale === 'thousand' || scale === 'million' || scale === 'billion' ? SCALE_EXPONENT[scale] : 0;
  return new Decimal(digits).times(powerOfTen(exponent));
}
