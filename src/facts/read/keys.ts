import * as z from 'zod';
import { forEachLanguage } from '../../language/languages.ts';
import { CONFIDENCES } from '../../model/fact.ts';
import { MARKINGS } from '../../model/marking.ts';
import {
  BASES,
  CALENDARS,
  CHANNELS,
  DENOMINATORS,
  FLOWS,
  type Prices,
  STATISTICS,
  VALUATIONS,
} from '../../model/qualifiers.ts';
import { CURRENCIES } from '../../model/unit.ts';
import { VOLATILITIES } from '../../model/volatility.ts';
import { Decimal } from '../../values/decimal.ts';
import { powerOfTen, SCALE_EXPONENT } from '../../values/scale.ts';
import { texts } from './texts.ts';

export const text = z.string();
export const optionalText = text.exactOptional();
const yesOrNo = z.enum(['yes', 'no']).transform((word) => word === 'yes');

const citation = z.strictObject({
  source: text,
  at: optionalText,
  says: optionalText,
  superseded: yesOrNo.exactOptional(),
});

const prices = z
  .string()
  .regex(/^current$|^constant [12]\d{3}$/, 'current, or constant and a year, such as constant 2015')
  .transform(
    (written): Prices =>
      written === 'current'
        ? { kind: 'current' }
        : { kind: 'constant', base: Number(written.slice('constant '.length)) },
  );

/** "0.1 million" is 100 000. */
export const precision = z
  .string()
  .regex(/^(?=.*[1-9])\d{1,12}(\.\d{1,6})?( (thousand|million|billion))?$/, 'a step such as 0.1 million or 1')
  .transform((written): Decimal => {
    const [digits = '1', scale] = written.split(' ');
    const exponent = scale === 'thousand' || scale === 'million' || scale === 'billion' ? SCALE_EXPONENT[scale] : 0;
    return new Decimal(digits).times(powerOfTen(exponent));
  });

/**
 * These decide whether two figures may meet. Each key is stored under the name it is written with.
 */
const qualifierKeys = {
  basis: z.enum(BASES).exactOptional(),
  statistic: z.enum(STATISTICS).exactOptional(),
  calendar: z.enum(CALENDARS).exactOptional(),
  prices: prices.exactOptional(),
  channel: z.enum(CHANNELS).exactOptional(),
  flow: z.enum(FLOWS).exactOptional(),
  valuation: z.enum(VALUATIONS).exactOptional(),
  per: z.enum(DENOMINATORS).exactOptional(),
  reporter: optionalText,
  partner: optionalText,
  subject: optionalText,
  object: optionalText,
  population: optionalText,
  place: optionalText,
};

export const QUALIFIER_KEYS = Object.keys(qualifierKeys) as readonly (keyof typeof qualifierKeys)[];

/** The keys that a fact of any kind takes. */
export const baseKeys = {
  kind: optionalText,
  measure: optionalText,
  says: optionalText,
  at: optionalText,
  source: optionalText,
  citations: z.array(citation).exactOptional(),
  ...forEachLanguage(() => optionalText),
  period: optionalText,
  'as-of': optionalText,
  confidence: z.enum(CONFIDENCES).exactOptional(),
  volatility: z.enum(VOLATILITIES).exactOptional(),
  'review-by': optionalText,
  supersedes: z.strictObject({ was: text, reason: texts }).exactOptional(),
  corrected: z.strictObject({ was: text, when: text, why: texts }).exactOptional(),
  'superseded-by': optionalText,
  retired: z.strictObject({ when: text, why: texts }).exactOptional(),
  conflicts: z.strictObject({ members: z.array(text).min(2), preferred: optionalText, reason: texts }).exactOptional(),
  marking: z.enum(MARKINGS).exactOptional(),
  note: texts.exactOptional(),
  'part-of': optionalText,
  ...qualifierKeys,
};

const baseFact = z.object(baseKeys);

export const currency = z.enum(CURRENCIES);
const signs = z.union([text.transform((sign) => [sign]), z.array(text)]);

/** What a data file prints where there is no number, by why there is none. */
const signsByAbsence = z.strictObject({
  'not-published': signs.exactOptional(),
  'not-applicable': signs.exactOptional(),
  'not-collected': signs.exactOptional(),
  missing: signs.exactOptional(),
});

/** A series has its points in the facts file, or names a data file and its columns. */
export const pointKeys = {
  points: z.record(z.string(), z.unknown()).exactOptional(),
  file: optionalText,
  key: optionalText,
  value: optionalText,
  missing: z.union([text, z.array(text), signsByAbsence]).exactOptional(),
  where: z.record(z.string(), text).exactOptional(),
  fingerprint: z
    .string()
    .regex(/^sha256:[0-9a-f]{64}$/, 'sha256: and 64 hexadecimal digits')
    .exactOptional(),
};

export type WrittenBase = z.infer<typeof baseFact>;
