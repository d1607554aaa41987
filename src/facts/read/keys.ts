import * as z from 'zod';
import { forEachLanguage, packOf } from '../../language/languages.ts';
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
  source: text.describe('A source, by its name'),
  at: optionalText.describe('The place in it: ¶4, p. 12, table 3'),
  says: optionalText.describe('What is printed there'),
  superseded: yesOrNo.exactOptional().describe('Whether a later text of the source says otherwise'),
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
  basis: z.enum(BASES).exactOptional().describe('How firm money is: the word of the source'),
  statistic: z.enum(STATISTICS).exactOptional().describe('What sort of number it is'),
  calendar: z.enum(CALENDARS).exactOptional().describe('Whether years are calendar or fiscal'),
  prices: prices.exactOptional().describe('current, or constant and a year: constant 2015'),
  channel: z.enum(CHANNELS).exactOptional().describe('Through whom money goes'),
  flow: z.enum(FLOWS).exactOptional().describe('Which way goods go'),
  valuation: z.enum(VALUATIONS).exactOptional().describe('How goods are valued'),
  per: z.enum(DENOMINATORS).exactOptional().describe('For each of what'),
  reporter: optionalText.describe('Who counted'),
  partner: optionalText.describe('With whom'),
  subject: optionalText.describe('Whose it is, or who gives'),
  object: optionalText.describe('What it is for'),
  population: optionalText.describe('Who is counted'),
  place: optionalText.describe('Where; a part of a place stands behind a slash: sahel/mali'),
};

export const QUALIFIER_KEYS = Object.keys(qualifierKeys) as readonly (keyof typeof qualifierKeys)[];

/** The keys that a fact of any kind takes. */
export const baseKeys = {
  kind: optionalText.describe('What kind of fact it is; its measure often says it'),
  measure: optionalText.describe('What it measures, by the name of the measure'),
  says: optionalText.describe('What the source prints, letter for letter'),
  at: optionalText.describe('The place in the source: ¶4, p. 12, table 3'),
  source: optionalText.describe('The source, by its name'),
  citations: z.array(citation).exactOptional().describe('Other sources that say the same, and earlier texts'),
  ...forEachLanguage((language) => optionalText.describe(`What it is called on slides, in ${packOf(language).name}`)),
  period: optionalText.describe(
    'The time that it measures: 2012, 2013-05, 2024-Q1, FY2010-11, 2002..2021, since 2008, unknown',
  ),
  'as-of': optionalText.describe('The moment that it was true'),
  confidence: z.enum(CONFIDENCES).exactOptional().describe('How sure it is'),
  volatility: z.enum(VOLATILITIES).exactOptional().describe('How soon it goes out of date'),
  'review-by': optionalText.describe('The day by which it is to be looked at again'),
  supersedes: z
    .strictObject({ was: text.describe('As it was printed'), reason: texts.describe('Why, in each language') })
    .exactOptional()
    .describe('What an earlier text of the source printed'),
  corrected: z
    .strictObject({
      was: text.describe('What it said before'),
      when: text.describe('The day of the correction'),
      why: texts.describe('Why, in each language'),
    })
    .exactOptional()
    .describe('A mistake of ours that was corrected'),
  'superseded-by': optionalText.describe('The newer fact in its place'),
  retired: z
    .strictObject({
      when: text.describe('From that day on no slide shows it'),
      why: texts.describe('Why, in each language'),
    })
    .exactOptional()
    .describe('Since when and why it holds no more'),
  conflicts: z
    .strictObject({
      members: z.array(text).min(2).describe('The facts that disagree'),
      preferred: optionalText.describe('The one that holds'),
      reason: texts.describe('Why, in each language'),
    })
    .exactOptional()
    .describe('Facts that disagree, and which holds'),
  marking: z.enum(MARKINGS).exactOptional().describe('Its security marking'),
  note: texts.exactOptional().describe('A caution, printed on each slide that shows it'),
  'part-of': optionalText.describe('The fact that it is a part of'),
  ...qualifierKeys,
};

const baseFact = z.object(baseKeys);

export const currency = z.enum(CURRENCIES);
const signs = z.union([text.transform((sign) => [sign]), z.array(text)]);

/** What a data file prints where there is no number, by why there is none. */
const signsByAbsence = z.strictObject({
  'not-published': signs.exactOptional().describe('Signs for: the publisher gives none'),
  'not-applicable': signs.exactOptional().describe('Signs for: there can be none'),
  'not-collected': signs.exactOptional().describe('Signs for: it is published, and not in this file'),
  missing: signs.exactOptional().describe('Signs for: nothing says why'),
});

/** A series has its points in the facts file, or names a data file and its columns. */
export const pointKeys = {
  points: z.record(z.string(), z.unknown()).exactOptional().describe('A number for each time, or why there is none'),
  file: optionalText.describe('A CSV file beside the facts, in place of points'),
  key: optionalText.describe('Its column of times'),
  value: optionalText.describe('Its column of numbers'),
  missing: z
    .union([text, z.array(text), signsByAbsence])
    .exactOptional()
    .describe('What it prints where there is no number'),
  where: z.record(z.string(), text).exactOptional().describe('Only rows with these words in these columns'),
  fingerprint: z
    .string()
    .regex(/^sha256:[0-9a-f]{64}$/, 'sha256: and 64 hexadecimal digits')
    .exactOptional()
    .describe('The digest of the file'),
};

export type WrittenBase = z.infer<typeof baseFact>;
