import * as z from 'zod';
import { forEachLanguage, languageKeys, packOf, TRANSLATED_LANGUAGES } from '../language/languages.ts';
import { WRITTEN_KINDS } from '../model/chart-kind.ts';
import { MARKINGS } from '../model/marking.ts';
import { BORDERS, TABLE_COLUMNS } from '../model/outline.ts';
import { CURRENCIES } from '../model/unit.ts';
import { madeOfKey } from './translation.ts';

const text = z.string();

/** Zod's other messages are worded where schemas are read. */
const BY_LANGUAGE = {
  error: ({ code }: { readonly code: string }) =>
    code === 'invalid_type' ? `write ${languageKeys()} below it, each with its words` : undefined,
};

const texts = z.strictObject(
  forEachLanguage((language) => text.optional().describe(`In ${packOf(language).name}`)),
  BY_LANGUAGE,
);

const list = z.array(text).min(1);

/** A single fact may be written for a list of one. */
const references = z.union([text, list]);

const chart = z.union([
  text,
  list,
  z.strictObject({
    facts: references.describe('The facts, by their IDs'),
    kind: z.enum(WRITTEN_KINDS).optional().describe('Another kind of chart than the facts choose'),
    top: z
      .string()
      .regex(/^([2-9]|[12]\d)$/, 'a number from 2 to 29')
      .optional()
      .describe('So many of the largest amounts, and the others as one sum'),
    highlight: references.optional().describe('Facts or points set in the strong colour'),
    events: references.optional().describe('Up to three dated facts along a time axis'),
    annotate: z
      .array(
        z.strictObject({
          at: text.optional().describe('The point that the words are about: `aid.total@2013`'),
          from: text.optional().describe('The point that a change is counted from'),
          to: text.optional().describe('The point that the change leads to, where it stands'),
          ...forEachLanguage((language) => text.optional().describe(`The words, in ${packOf(language).name}`)),
        }),
      )
      .min(1)
      .optional()
      .describe('Up to three remarks at points of the chart'),
    convert: z
      .strictObject({
        rate: text.describe('A fact of the kind rate'),
        to: z.enum(CURRENCIES).describe('The currency that is shown'),
      })
      .optional()
      .describe('Money in another currency, by a rate'),
    prices: z
      .strictObject({
        deflator: text.describe('A series of price indices'),
        base: z
          .string()
          .regex(/^[12]\d{3}$/, 'a year such as 2015')
          .describe('The year whose prices are shown'),
      })
      .optional()
      .describe('Money in the prices of one year'),
    axis: z.literal('cropped').optional().describe('The axis of a line begins near its figures'),
    labels: z.record(text, texts).optional().describe('What a fact is called on this chart, by its ID'),
  }),
]);

const table = z.union([
  text,
  list,
  z.strictObject({
    kind: z.literal('words').describe('A table that the words of the slide hold'),
    widths: z
      .array(z.string().regex(/^[1-9]\d?$/, 'a whole number from 1 to 99'))
      .min(1)
      .optional()
      .describe('How its columns share the width: [3, 4, 5]'),
  }),
  z.strictObject({
    facts: references.describe('The facts, by their IDs'),
    columns: z.array(z.enum(TABLE_COLUMNS)).min(1).optional().describe('The columns after the label'),
    highlight: references.optional().describe('The fact or point whose row is set on a field'),
    total: references.optional().describe('A total of its rows that the facts prove, as the last row'),
    'one-measure': z.enum(['yes', 'no']).optional().describe('Whether its figures are to be read against one another'),
  }),
]);

const stats = z.union([text, list, z.strictObject({ facts: references.describe('The facts, by their IDs') })]);

const timeline = z.union([
  text,
  list,
  z
    .strictObject({
      facts: references.optional().describe('Dated facts, by their IDs'),
      lanes: z
        .array(
          z.strictObject({
            name: texts.describe('Whose facts these are'),
            facts: references.describe('Dated facts, by their IDs'),
          }),
        )
        .min(1)
        .optional()
        .describe('In place of facts: a lane for each who acted, all to scale along one axis'),
      events: references.optional().describe('Facts of the lanes whose day runs through all lanes'),
      spacing: z.enum(['even', 'true']).optional().describe('Evenly spaced, or true to scale'),
      highlight: references.optional().describe('Facts set in the strong colour'),
    })
    .refine(
      ({ facts, lanes }) => (facts === undefined) !== (lanes === undefined),
      'write facts: or lanes:, one of them',
    )
    .refine(
      ({ lanes, spacing }) => lanes === undefined || spacing !== 'even',
      'lanes are to scale: take spacing: even out',
    )
    .refine(
      ({ lanes, events }) => lanes !== undefined || events === undefined,
      'events: run through lanes:, and here are none',
    ),
]);

const image = z.union([
  text,
  z.strictObject({
    path: text.describe('Its path from the outline: images/map.png'),
    decorative: z.enum(['yes', 'no']).optional().describe('Whether the picture says nothing'),
    metadata: z.enum(['keep']).optional().describe('Keeps what the file says of itself: place, date, author'),
  }),
]);

const map = z.union([
  text,
  z.strictObject({
    show: references.describe('The country that it is a map of, by its code (MLI); or several'),
    with: references.optional().describe('`neighbours`, or the codes of countries that are named beside it'),
    places: references.optional().describe('Facts of kind place, by their IDs: towns that are marked'),
    borders: z
      .enum(BORDERS)
      .optional()
      .describe('Areas in dispute: `hatched` and given to no country, or `as-drawn` by the atlas'),
  }),
]);

const panel = z.union([
  z.literal('words'),
  z.strictObject({
    chart: chart.optional().describe('A chart in this panel'),
    table: table.optional().describe('A table in this panel'),
    stats: stats.optional().describe('Large figures in this panel'),
    image: image.optional().describe('A picture in this panel'),
    map: map.optional().describe('A map in this panel'),
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
  brief: identifier.describe('The name of the brief: small letters, digits and dashes'),
  title: texts.describe('The title of the deck'),
  template: templateName.describe('How it looks: a folder in templates/, or a PowerPoint file there'),
  profile: identifier
    .optional()
    .describe(
      'The occasion, whose rules the deck is held to: minister-deck, committee-opening, ambassador-call, read-ahead',
    ),
  marking: marking.describe('The security marking of the deck'),
  'as-of': text.describe('The day the brief is true on, such as 2023-12-31: the only today of a build'),
  version: text.optional().describe('The version; the cover prints it'),
  reference: text.optional().describe('The file number; the cover prints it'),
  distribution: texts.optional().describe('Who receives the deck; the cover prints it'),
  colours: z
    .record(text, text)
    .optional()
    .describe('The role of an entity or a fact in all charts: `CAN: emphasis`; else `context`, `series2` to `series4`'),
  annex: z
    .array(z.enum(['sources', 'check-sheet']))
    .optional()
    .describe('What stands after the last slide'),
  slides: z.unknown().optional().describe('The slides, each beginning with a hyphen'),
});

export const SLIDE_SCHEMA = z.strictObject({
  layout: identifier.optional().describe('A layout of the template; without it, what the slide shows chooses'),
  id: identifier.optional().describe('The name of the slide in messages; without it, made from the title'),
  section: texts.optional().describe('A section of the deck begins here, with this name'),
  marking: marking.optional().describe('The marking of this slide, where it is not that of the deck'),
  chart: chart.optional().describe('A chart of these facts'),
  table: table
    .optional()
    .describe('A table of these facts, a line each; or `words`: a table that the words of the slide hold'),
  stats: stats.optional().describe('Up to four large figures'),
  timeline: timeline.optional().describe('A timeline of dated facts'),
  image: image.optional().describe('A picture: its path from the outline'),
  map: map.optional().describe('A map: the code of a country, or what it shows'),
  panels: z
    .array(panel)
    .min(1)
    .max(12)
    .optional()
    .describe('Several things side by side; the words have one ## for each'),
  accept: z
    .array(
      z.strictObject({
        code: references.describe('The codes of the findings'),
        facts: references.optional().describe('The facts that they are of'),
        reason: texts.describe('Why; it is printed on the slide'),
        by: text.optional().describe('Who accepted it'),
        on: z.iso
          .date({ error: 'write year, month and day: 2023-12-31' })
          .optional()
          .describe('The day on which it was accepted'),
      }),
    )
    .optional()
    .describe('Findings that you let pass, each with your reason'),
  alt: texts.optional().describe('What a picture or chart shows, for those who can’t see it'),
  subtitle: texts.optional().describe('Your words in place of the line made from the facts'),
  source: texts.optional().describe('Your words for the sources'),
  note: texts.optional().describe('A line before the cautions of the facts'),
  claims: z
    .union([text, z.array(text), z.record(identifier, z.union([text, z.array(text)]))])
    .optional()
    .describe('What the words claim of the figures, tested at each build; perhaps by name'),
  ...forEachLanguage((language) => text.optional().describe(`The words of the slide in ${packOf(language).name}`)),
  ...Object.fromEntries(
    TRANSLATED_LANGUAGES.map((language) => [
      madeOfKey(language),
      text.optional().describe('The mark of the words that it was translated from: a warning names it'),
    ]),
  ),
});
