import { type Diagnostic, diagnostic } from '../diagnostics/diagnostic.ts';
import type { Location } from '../diagnostics/location.ts';
import type { Slot } from '../model/template.ts';
import { CONTENT_STYLES } from '../model/type-scale.ts';
import type { PlacedSlot, SlotContext } from './slots.ts';

/** Boxes that share no more than this, in points, merely touch. */
const TOUCHING = 0.5;

/** Reports each pair of overlapping slots once, at the second. */
export function checkSlotsApart(slots: readonly PlacedSlot[], others: readonly PlacedSlot[], at: Location) {
  return [...pairs(slots), ...slots.flatMap((own) => others.map((other) => [other, own] as const))].flatMap(
    ([{ slot: a }, { slot: b }]): readonly Diagnostic[] => {
      const shared = sharedHeight(a, b);
      if (shared === undefined) return [];
      const message = `the slots ${a.name} and ${b.name} lie over each other, ${shared} points high`;
      const hint = 'move one of them, or make it smaller';
      return [diagnostic('template/slots-overlap', { message, span: b.span, hint, at })];
    },
  );
}

function sharedHeight({ box: a }: Slot, { box: b }: Slot): number | undefined {
  const width = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x);
  const height = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y);
  return width > TOUCHING && height > TOUCHING ? Math.round(height) : undefined;
}

/** Reports slots that stay empty because an earlier slot takes the same content. */
export function checkContentOnce(slots: readonly PlacedSlot[], at: Location): readonly Diagnostic[] {
  return pairs(slots).flatMap(([{ slot: first }, { slot: second }]) => {
    const shared = second.accepts.filter((kind) => first.accepts.includes(kind) && kind !== 'title');
    if (shared.length === 0) return [];
    const message = `the slot ${second.name} is never filled with ${shared.join(' or ')}: ${first.name} takes it first`;
    const hint = 'let one of the two accept something else';
    return [diagnostic('template/second-slot', { message, span: second.span, hint, at })];
  });
}

/** Checks that the template has the further styles that a slot's content is set in besides the slot's own. */
export function checkContentStyles(
  placed: PlacedSlot,
  { styles }: Pick<SlotContext, 'styles'>,
  at: Location,
): readonly Diagnostic[] {
  return placed.slot.accepts.flatMap((kind) => {
    const missing = (CONTENT_STYLES[kind] ?? []).filter((name) => !Object.hasOwn(styles, name));
    if (missing.length === 0) return [];
    const message = `a slot for ${kind} needs styles that the template does not have: ${missing.join(', ')}`;
    const hint = 'add them to `styles:` in template.yaml';
    return [diagnostic('template/unknown-style', { message, span: placed.slot.span, hint, at })];
  });
}

function pairs<T>(items: readonly T[]): readonly (readonly [T, T])[] {
  return items.flatMap((a, index) => items.slice(index + 1).map((b) => [a, b] as const));
}
