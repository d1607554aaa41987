import * as z from 'zod';
import { forEachLanguage } from '../../language/languages.ts';
import { type FactKind, OPERATIONS, type Prices } from '../../model/fact.ts';
import { MARKINGS } from '../../model/marking.ts';
import { CURRENCIES } from '../../model/unit.ts';
import { VOLATILITIES } from '../../model/volatility.ts';
import { texts } from './texts.ts';
import { unitKeys } from './unit.ts';

const text = z.string();
const optionalText = text.exactOptional();
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

/** Whether two figures may meet hangs on these; the key as written and as stored are the same. */
const qualifierKeys = {
  basis: z
    .enum(['pledge', 'commitment', 'contribution', 'disbursement', 'expenditure', 'trade', 'unspecified'])
    .exactOptional(),
  statistic: z.enum(['total', 'mean', 'cumulative', 'snapshot', 'peak']).exactOptional(),
  calendar: z.enum(['calendar', 'fiscal-ca', 'unknown']).exactOptional(),
  prices: prices.exactOptional(),
  channel: z.enum(['bilateral', 'multilateral', 'mixed', 'unknown']).exactOptional(),
  flow: z.enum(['exports', 'imports', 'both', 'net']).exactOptional(),
  valuation: z.enum(['fob', 'cif', 'unknown']).exactOptional(),
  per: z.literal('year').exactOptional(),
  reporter: optionalText,
  partner: optionalText,
  subject: optionalText,
  object: optionalText,
  population: optionalText,
  place: optionalText,
};

export const QUALIFIER_KEYS = Object.keys(qualifierKeys) as readonly (keyof typeof qualifierKeys)[];

const baseKeys = {
  kind: optionalText,
  measure: optionalText,
  says: optionalText,
  at: optionalText,
  source: optionalText,
  citations: z.array(citation).exactOptional(),
  ...forEachLanguage(() => optionalText),
  period: optionalText,
  'as-of': optionalText,
  confidence: z.enum(['high', 'medium', 'low']).exactOptional(),
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

/** What every fact may have. */
export const baseFact = z.object(baseKeys);

const currency = z.enum(CURRENCIES);
/** A series has its points in the facts file, or names a data file and the columns in which they stand. */
const pointKeys = {
  points: z.record(z.string(), z.unknown()).exactOptional(),
  file: optionalText,
  key: optionalText,
  value: optionalText,
  missing: z.union([text, z.array(text)]).exactOptional(),
  where: z.record(z.string(), text).exactOptional(),
  fingerprint: z
    .string()
    .regex(/^sha256:[0-9a-f]{64}$/, 'sha256: and 64 hexadecimal digits')
    .exactOptional(),
};

/** The keys each kind of fact takes beside those that all take. */
export const factSchemas = {
  money: z.strictObject({ ...baseKeys, currency, value: optionalText }),
  quantity: z.strictObject({ ...baseKeys, ...unitKeys, value: optionalText }),
  event: z.strictObject({
    ...baseKeys,
    date: text,
    status: z.enum(['occurred', 'planned', 'announced']).exactOptional(),
    includes: z.array(texts).exactOptional(),
    excludes: z.array(texts).exactOptional(),
  }),
  relation: z.strictObject({ ...baseKeys, predicate: text, from: text, to: text }),
  ranking: z.strictObject({
    ...baseKeys,
    rank: z
      .string()
      .regex(/^[1-9]\d{0,3}$/, 'a rank such as 2')
      .transform(Number)
      .exactOptional(),
    among: texts,
    metric: optionalText,
  }),
  list: z.strictObject({
    ...baseKeys,
    items: z.array(texts).min(1),
    complete: z.enum(['yes', 'no', 'unknown']).exactOptional(),
  }),
  statement: z.strictObject({
    ...baseKeys,
    speaker: texts.exactOptional(),
    stance: z.enum(['official', 'analyst', 'reporter']),
  }),
  quote: z.strictObject({
    ...baseKeys,
    text,
    language: text,
    speaker: texts,
    translation: texts.exactOptional(),
  }),
  series: z.strictObject({
    ...baseKeys,
    ...unitKeys,
    currency: currency.exactOptional(),
    scale: z.enum(['one', 'thousand', 'million', 'billion']).exactOptional(),
    ...pointKeys,
  }),
  rate: z.strictObject({
    ...baseKeys,
    from: currency,
    to: currency,
    method: z.enum(['annual-mean', 'year-end', 'value-date']),
    ...pointKeys,
  }),
  derived: z.strictObject({
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
  }),
} as const satisfies Record<FactKind, z.ZodObject>;

export type Written<K extends FactKind> = z.infer<(typeof factSchemas)[K]>;
export type WrittenBase = z.infer<typeof baseFact>;

export const FACT_KINDS = Object.keys(factSchemas) as readonly FactKind[];

/** Every key that a fact of some kind takes: what `shared:` may hold. */
export const ANY_FACT_KEY: ReadonlySet<string> = new Set(
  Object.values(factSchemas).flatMap((schema) => Object.keys(schema.shape)),
);
