import type { SlotAccepts, Template } from './template.ts';
import type { TextStyle } from './text-style.ts';

/** Points by which a bullet hangs before its text, and by which each level of a list is set further in. */
export const LEVEL_INDENT = 18;

const OF_CHARTS = ['chart', 'label'];
const OF_STATS = ['label', 'label-large', 'body', 'when'];

/** The styles, by name, that content is set in beside its slot's own: a template whose slots take the content has them. */
export const CONTENT_STYLES: Readonly<Partial<Record<SlotAccepts, readonly string[]>>> = {
  chart: OF_CHARTS,
  stats: OF_STATS,
  timeline: ['date'],
  panels: ['heading', 'heading-large', 'table', 'table-small', 'stat', 'stat-small', ...OF_CHARTS, ...OF_STATS],
};

const SHARE = 0.6;
const SMALLEST = 12;

/**
 * The size of a small run among text of a style: the step of the template's scale nearest to 60 % of the style's size,
 * never below 12 points nor above the style itself. Of two steps as near the larger is taken.
 */
export function smallSize(style: TextStyle, template: Pick<Template, 'styles'>): number {
  const wanted = Math.max(SMALLEST, style.size * SHARE);
  const steps = Object.values(template.styles)
    .map(({ size }) => size)
    .filter((size) => size >= SMALLEST && size <= style.size);
  const nearness = (size: number) => Math.abs(size - wanted);
  return steps.reduce((best, size) => ((nearness(size) - nearness(best) || best - size) < 0 ? size : best), style.size);
}
