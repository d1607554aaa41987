import type { SlotAccepts, Template } from './template.ts';
import type { TextStyle } from './text-style.ts';

/** Hanging indent of a bullet, and additional indent of each list level, in points. */
export const LEVEL_INDENT = 18;

const OF_CHARTS = ['chart', 'label'];
const OF_STATS = ['label', 'label-large', 'body', 'when'];

/**
 * Names of the styles used for a kind of content besides its slot's own. A template whose slots
 * take the content must have them.
 */
export const CONTENT_STYLES: Readonly<Partial<Record<SlotAccepts, readonly string[]>>> = {
  chart: OF_CHARTS,
  stats: OF_STATS,
  timeline: ['date'],
  panels: ['heading', 'heading-large', 'table', 'table-small', 'stat', 'stat-small', ...OF_CHARTS, ...OF_STATS],
};

/** How large raised letters are, as a share of the text around them, in PowerPoint. */
export const RAISED_SHARE = 2 / 3;

const SHARE = 0.6;
const SMALLEST = 12;

/**
 * The size of a small run in text of a style: the step of the template's scale nearest to 60 % of
 * the style's size, never below 12 points nor above the style itself. Ties go to the larger step.
 */
export function smallSize(style: TextStyle, template: Pick<Template, 'styles'>): number {
  const wanted = Math.max(SMALLEST, style.size * SHARE);
  const steps = Object.values(template.styles)
    .map(({ size }) => size)
    .filter((size) => size >= SMALLEST && size <= style.size);
  const nearness = (size: number) => Math.abs(size - wanted);
  return steps.reduce((best, size) => ((nearness(size) - nearness(best) || best - size) < 0 ? size : best), style.size);
}
