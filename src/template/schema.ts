import * as z from 'zod';
import { GIVEN_COLOURS } from '../model/colour.ts';
import { SLOT_ACCEPTS } from '../model/template.ts';
import { labelKeys } from './texts.ts';

const points = z
  .string()
  .regex(/^\d{1,4}(?:\.\d{1,3})?$/, 'a number of points, such as 24 or 0.75')
  .transform(Number);

const positivePoints = points.refine((value) => value > 0, 'more than 0 points');

const yesOrNo = z.enum(['yes', 'no']).transform((value) => value === 'yes');

const colour = z.enum(GIVEN_COLOURS);

const hexadecimal = z
  .string()
  .regex(/^[0-9a-fA-F]{6}$/, 'six hexadecimal digits without a number sign, such as 1F4E79')
  .transform((value) => value.toUpperCase());

const columns = z
  .string()
  .regex(/^[1-9]\d?(?:-[1-9]\d?)?$/, 'columns of the grid, the first and the last, such as 1-10')
  .transform((value) => {
    const [first = 1, last = first] = value.split('-').map(Number);
    return { first, last };
  });

/** A list that may be written as a single text if it has one item. */
const list = <T extends z.ZodType<string, string>>(item: T) => {
  const text = z.string().pipe(item);
  return z.union([text.transform((value: z.output<T>) => [value]), z.array(text).min(1)]);
};

/** A place: grid columns, or a left edge and a width; then its `top` and `height`. */
const place = {
  columns: columns.optional().describe('Columns of the grid, the first and the last: 1-10'),
  x: points.optional().describe('Its left edge'),
  width: points.optional().describe('Its width'),
  top: points.describe('Its upper edge'),
  height: points.describe('Its height'),
};

const style = z.strictObject({
  font: z.enum(['heading', 'body']).describe('Which of the two fonts'),
  size: positivePoints.describe('In points'),
  line: positivePoints.describe('From line to line, in points'),
  bold: yesOrNo.default(false).describe('Whether it is bold'),
  colour: colour.default('ink').describe('One of the colours'),
  gap: points.default(0).describe('Between paragraphs, in points'),
});

const slot = z.strictObject({
  ...place,
  accepts: list(z.enum(SLOT_ACCEPTS)).describe('What it takes'),
  style: z.string().describe('Its text style'),
  steps: list(z.string()).default([]).describe('Smaller styles, for text that doesn’t fit'),
  grow: list(z.string()).default([]).describe('Larger styles, for little text'),
  anchor: z.enum(['top', 'middle', 'bottom']).default('top').describe('Where text stands in it'),
  align: z.enum(['left', 'right']).default('left').describe('Which edge text stands at'),
  required: yesOrNo.default(false).describe('Whether a slide must fill it'),
  numbered: yesOrNo.default(false).describe('Whether its list is numbered'),
});

const slots = {
  slots: z.record(z.string(), slot).default({}).describe('The boxes of a slide, by name'),
  decorations: z
    .array(z.strictObject({ ...place, colour: colour.describe('One of the colours') }))
    .default([])
    .describe('Bars of colour'),
};

export const TEMPLATE_SCHEMA = z.strictObject({
  template: z.string().describe('Its name: that of its folder'),
  /** The template that supplies whatever this one leaves out. */
  extends: z.string().optional().describe('The template that supplies what this one leaves out'),
  ...labelKeys,
  fonts: z
    .strictObject({
      heading: z.string().min(1).describe('The font of titles'),
      body: z.string().min(1).describe('The font of text'),
    })
    .describe('The font of titles and that of text'),
  colours: z
    .strictObject({
      ink: hexadecimal.describe('Text'),
      paper: hexadecimal.describe('The background'),
      primary: hexadecimal.describe('Titles and covers'),
      mist: hexadecimal.describe('Quiet areas'),
      series1: hexadecimal.describe(
        'What the title speaks of; the first of several equals; earlier periods are its shades',
      ),
      series2: hexadecimal.describe('The second of several equals'),
      series3: hexadecimal.describe('The third'),
      series4: hexadecimal.describe('The fourth; what is below zero'),
      context: hexadecimal.optional().describe('What is not spoken of, where something is; totals'),
      here: hexadecimal.optional().describe('“You are here”: never data'),
      muted: hexadecimal.describe('Lesser text; events'),
      hairline: hexadecimal.describe('Thin lines'),
    })
    .describe('Six hexadecimal digits each'),
  styles: z.record(z.string(), style).describe('Text styles, by name'),
  grid: z
    .strictObject({
      width: positivePoints.describe('The width of a slide, in points'),
      height: positivePoints.describe('Its height'),
      margin: points.describe('Left and right'),
      columns: z
        .string()
        .regex(/^(?:[1-9]|1\d|2[0-4])$/, 'a whole number from 1 to 24')
        .transform(Number)
        .describe('How many columns'),
      gutter: points.describe('Between columns'),
      baseline: positivePoints.describe('The size of a slide, and its columns'),
    })
    .describe('The size of a slide, and its columns'),
  frame: z.strictObject(slots).optional().describe('What all layouts share'),
});

export const LAYOUT_SCHEMA = z.strictObject({
  ...labelKeys,
  frame: z.literal('none').optional().describe('none: without what all layouts share'),
  background: colour.default('paper').describe('The colour behind it'),
  ...slots,
});

export type LayoutFile = z.output<typeof LAYOUT_SCHEMA>;

/** The keys that layouts and the frame share. */
export type SlotsFile = Pick<LayoutFile, 'slots' | 'decorations'>;
export type SlotFile = LayoutFile['slots'][string];

/** The place of a slot or decoration, as written. */
export type SlotBox = Pick<SlotFile, 'columns' | 'x' | 'width' | 'top' | 'height'>;
