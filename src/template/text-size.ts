import { type Diagnostic, diagnostic } from '../diagnostics/diagnostic.ts';
import type { Location } from '../diagnostics/location.ts';
import type { SlotAccepts } from '../model/template.ts';
import type { TextStyle } from '../model/text-style.ts';
import type { PlacedSlot, SlotContext } from './slots.ts';

/**
 * The least size of text in points, by what a slot takes: what a room reads 18, what it looks up beside a figure 14, what
 * stands there for the record 12.
 */
const LEAST: Readonly<Record<SlotAccepts, number>> = {
  title: 18,
  body: 18,
  panels: 18,
  subtitle: 14,
  chart: 14,
  table: 14,
  stats: 14,
  timeline: 14,
  image: 14,
  source: 12,
  note: 12,
  marking: 12,
  'as-of': 12,
  number: 12,
};

/** The layout of the annex that lists sources, which are looked up. */
const REFERENCE_LAYOUT = 'sources';

/** Each style that a slot's text may be set in is large enough for what the slot takes. */
export function checkTextSize(
  { slot, styles: names }: PlacedSlot,
  layout: string,
  { styles }: SlotContext,
): readonly Diagnostic[] {
  const least = leastSize(slot.accepts, layout);
  return names.flatMap(({ name, span }) => {
    const style = Object.hasOwn(styles, name) ? styles[name] : undefined;
    if (style === undefined || style.size >= least) return [];
    return [smallText(name, style, least, { span, at: { kind: 'layout', layout, slot: slot.name } })];
  });
}

function leastSize(accepts: readonly SlotAccepts[], layout: string): number {
  const kinds = layout === REFERENCE_LAYOUT ? accepts.map((kind) => (kind === 'body' ? 'subtitle' : kind)) : accepts;
  return Math.max(...kinds.map((kind) => LEAST[kind]));
}

/** Styles that the layout of stats, timelines, panels and charts sets text in, whatever their slot’s style is. */
const NAMED: Readonly<Record<string, number>> = {
  heading: 18,
  label: 14,
  'label-large': 14,
  when: 14,
  date: 14,
  chart: 14,
};

/** The styles that no slot need name are large enough too. */
export function checkNamedStyles(
  styles: Readonly<Record<string, TextStyle>>,
  spanOf: (style: string) => Diagnostic['span'],
): readonly Diagnostic[] {
  return Object.entries(NAMED).flatMap(([name, least]) => {
    const style = Object.hasOwn(styles, name) ? styles[name] : undefined;
    if (style === undefined || style.size >= least) return [];
    return [smallText(name, style, least, { span: spanOf(name) })];
  });
}

function smallText(
  name: string,
  { size }: TextStyle,
  least: number,
  place: { readonly span: Diagnostic['span']; readonly at?: Location },
): Diagnostic {
  return diagnostic('template/small-text', {
    message: `the style ${name} has ${size} points, and text here needs ${least}`,
    hint: `give it ${least} points or more`,
    ...place,
  });
}
