import { type Diagnostic, diagnostic } from '../diagnostics/diagnostic.ts';
import type { Location } from '../diagnostics/location.ts';
import type { SlotAccepts } from '../model/template.ts';
import type { TextStyle } from '../model/text-style.ts';
import type { PlacedSlot, SlotContext } from './slots.ts';

/**
 * Minimum text size in points, by what a slot takes: 18 for what a room reads, 14 for what it looks up beside a figure,
 * 12 for what is there for the record.
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
  section: 12,
  'as-of': 12,
  details: 14,
  number: 12,
};

/** The annex’s own layouts, by what they take: sources are looked up, and the check sheet is there for the record. */
const IN_ANNEX: Readonly<Record<string, Partial<Record<SlotAccepts, number>>>> = {
  sources: { body: LEAST.subtitle },
  'check-sheet': { table: LEAST.source },
};

/** Checks that each style of a slot's text is large enough for what the slot takes. */
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
  const own = Object.hasOwn(IN_ANNEX, layout) ? IN_ANNEX[layout] : undefined;
  return Math.max(...accepts.map((kind) => own?.[kind] ?? LEAST[kind]));
}

/** Minimum sizes of the styles that stats, timelines, panels and charts use, whatever their slot’s style. */
const NAMED: Readonly<Record<string, number>> = {
  heading: 18,
  label: 14,
  'label-large': 14,
  when: 14,
  date: 14,
  chart: 14,
};

/** Checks the size of styles that are used without a slot naming them. */
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
