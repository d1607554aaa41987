import * as z from 'zod';
import { type ColourToken, THEME_SLOTS } from '../model/colour.ts';
import { SLOT_ACCEPTS } from '../model/template.ts';
import { labelKeys } from './texts.ts';

const COLOUR_TOKENS = Object.keys(THEME_SLOTS) as ColourToken[];

const points = z
  .string()
  .regex(/^\d{1,4}(?:\.\d{1,3})?$/, 'a number of points, such as 24 or 0.75')
  .transform(Number);

const positivePoints = points.refine((value) => value > 0, 'more than 0 points');

const yesOrNo = z.enum(['yes', 'no']).transform((value) => value === 'yes');

const colour = z.enum(COLOUR_TOKENS);

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
  columns: columns.optional(),
  x: points.optional(),
  width: points.optional(),
  top: points,
  height: points,
};

const style = z.strictObject({
  font: z.enum(['heading', 'body']),
  size: positivePoints,
  line: positivePoints,
  bold: yesOrNo.default(false),
  colour: colour.default('ink'),
  gap: points.default(0),
});

const slot = z.strictObject({
  ...place,
  accepts: list(z.enum(SLOT_ACCEPTS)),
  style: z.string(),
  steps: list(z.string()).default([]),
  grow: list(z.string()).default([]),
  anchor: z.enum(['top', 'middle', 'bottom']).default('top'),
  align: z.enum(['left', 'right']).default('left'),
  required: yesOrNo.default(false),
  numbered: yesOrNo.default(false),
});

const slots = {
  slots: z.record(z.string(), slot).default({}),
  decorations: z.array(z.strictObject({ ...place, colour })).default([]),
};

export const TEMPLATE_SCHEMA = z.strictObject({
  template: z.string(),
  /** The template that supplies whatever this one leaves out. */
  extends: z.string().optional(),
  ...labelKeys,
  fonts: z.strictObject({ heading: z.string().min(1), body: z.string().min(1) }),
  colours: z.strictObject({
    ink: hexadecimal,
    paper: hexadecimal,
    primary: hexadecimal,
    mist: hexadecimal,
    series1: hexadecimal,
    series2: hexadecimal,
    series3: hexadecimal,
    series4: hexadecimal,
    muted: hexadecimal,
    hairline: hexadecimal,
  }),
  styles: z.record(z.string(), style),
  grid: z.strictObject({
    width: positivePoints,
    height: positivePoints,
    margin: points,
    columns: z
      .string()
      .regex(/^(?:[1-9]|1\d|2[0-4])$/, 'a whole number from 1 to 24')
      .transform(Number),
    gutter: points,
    baseline: positivePoints,
  }),
  frame: z.strictObject(slots).optional(),
});

export const LAYOUT_SCHEMA = z.strictObject({
  ...labelKeys,
  frame: z.literal('none').optional(),
  background: colour.default('paper'),
  ...slots,
});

export type LayoutFile = z.output<typeof LAYOUT_SCHEMA>;

/** The keys that layouts and the frame share. */
export type SlotsFile = Pick<LayoutFile, 'slots' | 'decorations'>;
export type SlotFile = LayoutFile['slots'][string];

/** The place of a slot or decoration, as written. */
export type SlotBox = Pick<SlotFile, 'columns' | 'x' | 'width' | 'top' | 'height'>;
