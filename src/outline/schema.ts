import * as z from 'zod';
import { forEachLanguage, languageKeys, TRANSLATED_LANGUAGES } from '../language/languages.ts';
import { CHART_KINDS } from '../model/chart-kind.ts';
import { MARKINGS } from '../model/marking.ts';
import { TABLE_COLUMNS } from '../model/outline.ts';
import { CURRENCIES } from '../model/unit.ts';
import { madeOfKey } from './translation.ts';

const text = z.string();

/** Zod's other messages are worded where schemas are read. */
const BY_LANGUAGE = {
  error: ({ code }: { readonly code: string }) =>
    code === 'invalid_type' ? `write ${languageKeys()} below it, each with its words` : undefined,
};

const texts = z.strictObject(
  forEachLanguage(() => text.optional()),
  BY_LANGUAGE,
);

const list = z.array(text).min(1);

/** A single fact may be written for a list of one. */
const references = z.union([text, list]);

const chart = z.union([
  text,
  list,
  z.strictObject({
    facts: references,
    kind: z.enum(CHART_KINDS).optional(),
    highlight: references.optional(),
    events: references.optional(),
    convert: z.strictObject({ rate: text, to: z.enum(CURRENCIES) }).optional(),
    prices: z.strictObject({ deflator: text, base: z.string().regex(/^[12]\d{3}$/, 'a year such as 2015') }).optional(),
    axis: z.literal('cropped').optional(),
    labels: z.record(text, texts).optional(),
  }),
]);

const table = z.union([
  text,
  list,
  z.strictObject({
    facts: references,
    columns: z.array(z.enum(TABLE_COLUMNS)).min(1).optional(),
    'one-measure': z.enum(['yes', 'no']).optional(),
  }),
]);

const stats = z.union([text, list, z.strictObject({ facts: references })]);

const timeline = z.union([
  text,
  list,
  z.strictObject({
    facts: references,
    spacing: z.enum(['even', 'true']).optional(),
    highlight: references.optional(),
  }),
]);

const image = z.union([
  text,
  z.strictObject({ path: text, decorative: z.enum(['yes', 'no']).optional(), metadata: z.enum(['keep']).optional() }),
]);

const panel = z.union([
  z.literal('words'),
  z.strictObject({
    chart: chart.optional(),
    table: table.optional(),
    stats: stats.optional(),
    image: image.optional(),
  }),
]);

const identifier = z
  .string()
  .regex(
    /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/,
    'write small letters, digits and dashes, beginning with a letter, such as aid-and-trade',
  );

/** A folder in `templates/`, or the path of a PowerPoint file. */
const templateName = z.union(
  [identifier, z.string().regex(/^[^\\:]{1,200}\.(?:pp[ts][xm]?|pot[xm]?|od[pg]|otp|key)$/i)],
  {
    error: 'write the name of a folder in templates/, or of a PowerPoint file, such as ministry or ours.pptx',
  },
);

const marking = z.enum(MARKINGS);

/**
 * The part of an outline above its slides. The slides have a schema of their own, so that all of
 * them are read.
 */
export const OUTLINE_SCHEMA = z.strictObject({
  brief: identifier,
  title: texts,
  template: templateName,
  profile: identifier.optional(),
  marking,
  'as-of': text,
  version: text.optional(),
  reference: text.optional(),
  distribution: texts.optional(),
  annex: z.array(z.enum(['sources', 'check-sheet'])).optional(),
  slides: z.unknown().optional(),
});

export const SLIDE_SCHEMA = z.strictObject({
  layout: identifier.optional(),
  id: identifier.optional(),
  section: texts.optional(),
  marking: marking.optional(),
  chart: chart.optional(),
  table: table.optional(),
  stats: stats.optional(),
  timeline: timeline.optional(),
  image: image.optional(),
  panels: z.array(panel).min(1).max(12).optional(),
  accept: z
    .array(
      z.strictObject({
        code: references,
        facts: references.optional(),
        reason: texts,
        by: text.optional(),
        on: z.iso.date({ error: 'write year, month and day: 2023-12-31' }).optional(),
      }),
    )
    .optional(),
  alt: texts.optional(),
  subtitle: texts.optional(),
  source: texts.optional(),
  note: texts.optional(),
  claims: z.union([text, z.array(text), z.record(identifier, z.union([text, z.array(text)]))]).optional(),
  ...forEachLanguage(() => text.optional()),
  ...Object.fromEntries(TRANSLATED_LANGUAGES.map((language) => [madeOfKey(language), text.optional()])),
});
