import { LAST_LEVEL } from '../../model/list-level.ts';
import type { MasterLayout, MasterPlaceholder } from '../../model/master.ts';
import { styleNamed } from '../../model/named-style.ts';
import type { Layout, Slot, SlotAccepts, Template } from '../../model/template.ts';
import { levelLook, type TextLook } from './text-look.ts';

/** A slot as a placeholder in the layout and on its slides; the type and index of `p:ph` together link the two. */
export interface Placeholder {
  readonly slot: Slot;
  readonly type: 'title' | 'body' | 'chart' | 'tbl' | 'pic' | 'sldNum' | 'obj';
  /** Absent for the title. A slot name has the same index in every layout, so that a slide can change its layout. */
  readonly index?: number;
  /** The placeholder in an organisation's own master. */
  readonly own?: MasterPlaceholder;
}

/** Lower indices are those Office itself assigns: 1 to the body, 10 to 12 to date, footer and number. */
const FIRST_INDEX = 20;

const WORDS: ReadonlySet<SlotAccepts> = new Set([
  'subtitle',
  'section',
  'body',
  'source',
  'note',
  'marking',
  'as-of',
  'details',
]);

/** The placeholders of a layout, in the order of its slots. Only the first title slot becomes the title. */
export function placeholdersOf(template: Template, layout: Layout): readonly Placeholder[] {
  if (template.master) return ownPlaceholders(template.master.layouts[layout.name], layout);
  const names = [...new Set(template.layouts.flatMap((l) => l.slots.map((s) => s.name)))];
  const title = layout.slots.find((slot) => slot.accepts.includes('title'));
  return layout.slots.map((slot) => {
    if (slot === title) return { slot, type: 'title' };
    return { slot, type: placeholderType(slot), index: FIRST_INDEX + names.indexOf(slot.name) };
  });
}

/** Slots without a placeholder in an organisation's own master are left out; they are written as ordinary boxes. */
function ownPlaceholders(master: MasterLayout | undefined, { slots }: Layout): readonly Placeholder[] {
  return slots.flatMap((slot): Placeholder[] => {
    const own = master?.placeholders[slot.name];
    return own ? [{ slot, type: slot.accepts.includes('title') ? 'title' : placeholderType(slot), own }] : [];
  });
}

function placeholderType(slot: Slot): Placeholder['type'] {
  const [only, ...others] = slot.accepts;
  if (slot.accepts.includes('number')) return 'sldNum';
  if (slot.accepts.every((kind) => WORDS.has(kind))) return 'body';
  if (others.length > 0) return 'obj';
  switch (only) {
    case 'chart':
      return 'chart';
    case 'table':
      return 'tbl';
    case 'image':
      return 'pic';
    default:
      return 'obj';
  }
}

/** `p:ph` as written in both a layout and its slides. `obj` is the schema's default type. */
export function placeholderElement({ type, index, own }: Placeholder): string {
  if (own) {
    const ownType = own.type === undefined ? '' : ` type="${own.type}"`;
    return `<p:ph${ownType}${own.index === undefined ? '' : ` idx="${own.index}"`}/>`;
  }
  const typeAttribute = type === 'obj' ? '' : ` type="${type}"`;
  return `<p:ph${typeAttribute}${index === undefined ? '' : ` idx="${index}"`}/>`;
}

/** The list levels that a slot's text may have: all nine for running text, only the first for a single line. */
export function levelsOf(slot: Slot): readonly number[] {
  const running = slot.accepts.some((kind) => kind === 'body' || kind === 'panels');
  return Array.from({ length: running ? LAST_LEVEL : 1 }, (_, index) => index + 1);
}

/** The look that the layout gives a slot's text at a list level. */
export function slotLook(template: Template, slot: Slot, level: number): TextLook {
  return levelLook(styleNamed(template, slot.style), slot.align, level);
}
