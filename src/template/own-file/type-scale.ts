import type { ColourToken } from '../../model/colour.ts';
import type { MasterLevel } from '../../model/master.ts';
import type { TextStyle } from '../../model/text-style.ts';

type Step = readonly [
  size: number,
  line: number,
  font: TextStyle['font'],
  bold: boolean,
  colour: ColourToken,
  gap: number,
];

/** Styles for what a master has no placeholder for, on a page 540 points high. */
const STEPS: Readonly<Record<string, Step>> = {
  subtitle: [16, 20, 'body', false, 'muted', 0],
  'message-large': [24, 34, 'body', false, 'ink', 32],
  message: [22, 30, 'body', false, 'ink', 22],
  'message-small': [20, 28, 'body', false, 'ink', 18],
  body: [20, 28, 'body', false, 'ink', 14],
  'body-small': [18, 26, 'body', false, 'ink', 10],
  heading: [18, 24, 'heading', true, 'primary', 0],
  'heading-large': [22, 30, 'heading', true, 'primary', 0],
  'stat-large': [64, 70, 'heading', true, 'primary', 0],
  'stat-medium': [54, 60, 'heading', true, 'primary', 0],
  stat: [44, 50, 'heading', true, 'primary', 0],
  'stat-small': [36, 42, 'heading', true, 'primary', 0],
  'stat-smaller': [30, 36, 'heading', true, 'primary', 0],
  'label-large': [18, 23, 'body', false, 'ink', 0],
  label: [16, 20, 'body', false, 'ink', 0],
  'label-small': [14, 18, 'body', false, 'ink', 0],
  when: [14, 18, 'body', false, 'muted', 0],
  'date-large': [24, 30, 'heading', true, 'primary', 0],
  date: [20, 24, 'heading', true, 'primary', 0],
  'table-large': [20, 26, 'body', false, 'ink', 0],
  table: [16, 20, 'body', false, 'ink', 0],
  'table-small': [14, 18, 'body', false, 'ink', 0],
  chart: [14, 18, 'body', false, 'ink', 0],
  reference: [16, 22, 'body', false, 'ink', 12],
  'reference-small': [14, 19, 'body', false, 'ink', 8],
  small: [12, 16, 'body', false, 'muted', 0],
};

const USUAL_HEIGHT = 540;
/** Few can read text below this size, in points, whatever the page's size. */
export const SMALLEST = 12;

/**
 * Styles for what a master has no placeholder for, scaled so that they look as large on the page as in our own masters.
 */
export function ownSteps(pageHeight: number): Readonly<Record<string, TextStyle>> {
  const scale = pageHeight / USUAL_HEIGHT;
  const half = (points: number) => Math.round(points * 2) / 2;
  const sized = (points: number) => Math.max(SMALLEST, half(points * scale));
  return Object.fromEntries(
    Object.entries(STEPS).map(([name, [size, line, font, bold, colour, gap]]) => [
      name,
      { font, size: sized(size), line: half((sized(size) * line) / size), bold, colour, gap: Math.round(gap * scale) },
    ]),
  );
}

/** A placeholder's own look as a style of the type scale. */
export function styleOfLevel(level: MasterLevel): TextStyle {
  const { font, size, line, bold, colour, before, typeface, capitals, tracking } = level;
  return {
    font,
    size,
    line,
    bold,
    colour,
    gap: before,
    ...(typeface !== undefined && { typeface }),
    ...(capitals && { capitals }),
    ...(tracking !== undefined && { tracking }),
  };
}

/** Like `styleOfLevel` for the first level, with all list levels added. */
export function styleOfLevels(first: MasterLevel, levels: readonly MasterLevel[]): TextStyle {
  const list = levels.map((level) => ({
    style: styleOfLevel(level),
    bullet: level.bullet,
    margin: level.margin,
    indent: level.indent,
  }));
  return { ...styleOfLevel(first), list };
}

const SIZES = [60, 54, 48, 44, 40, 36, 32, 28, 24, 20, 18, 16, 15, 14, 12];

/** Smaller sizes of a placeholder's style for text that doesn't fit, largest first, down to `least` points. */
export function stepsDown(style: TextStyle, least: number): readonly TextStyle[] {
  return SIZES.filter((size) => size < style.size && size >= least).map((size) =>
    shrunk(style, size / style.size, least),
  );
}

/** Scales a style and its list levels by `share`, none of them below `least` unless it already was. */
function shrunk({ list, ...style }: TextStyle, share: number, least: number): TextStyle {
  const size = Math.max(Math.min(least, style.size), Math.round(style.size * share * 2) / 2);
  const by = size / style.size;
  return {
    ...style,
    size,
    line: Math.round(style.line * by * 100) / 100,
    gap: Math.round(style.gap * by),
    ...(list && { list: list.map((level) => ({ ...level, style: shrunk(level.style, share, least) })) }),
  };
}
