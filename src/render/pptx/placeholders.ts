import { LAST_LEVEL } from '../../model/list-level.ts';
import type { MasterLayout, MasterPlaceholder } from '../../model/master.ts';
import type { Layout, Slot, SlotAccepts, Template } from '../../model/template.ts';
import { styleOf } from './template-styles.ts';
import { levelLook, type TextLook } from './text-look.ts';

/** How a slot stands in the layout and on its slides: `p:ph`'s type and index, which together tie the two. */
export interface Placeholder {
  readonly slot: Slot;
  readonly type: 'title' | 'body' | 'chart' | 'tbl' | 'pic' | 'sldNum' | 'obj';
  /** Absent for the title. The same slot name has the same index in every layout, so that a slide can change its layout. */
  readonly index?: number;
  /** As an organisation's own master has it. */
  readonly own?: MasterPlaceholder;
}

/** Below it lie the indices that Office itself gives out: 1 to the body, 10 to 12 to date, footer and number. */
const FIRST_INDEX = 20;

const WORDS: ReadonlySet<SlotAccepts> = new Set(['subtitle', 'body', 'source', 'note', 'marking', 'as-of']);

/** The placeholders of a layout, in the order of its slots. Only the first title slot is the title. */
export function placeholdersOf(template: Template, layout: Layout): readonly Placeholder[] {
  if (template.master) return ownPlaceholders(template.master.layouts[layout.name], layout);
  const names = [...new Set(template.layouts.flatMap((l) => l.slots.map((s) => s.name)))];
  const title = layout.slots.find((slot) => slot.accepts.includes('title'));
  return layout.slots.map((slot) => {
    if (slot === title) return { slot, type: 'title' };
    return { slot, type: placeholderType(slot), index: FIRST_INDEX + names.indexOf(slot.name) };
  });
}

/** A slot that an organisation's own master has no placeholder for is written as a box of its own. */
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

/** `p:ph` as a layout and its slides both write it. `obj` is the schema's default. */
export function placeholderElement({ type, index, own }: Placeholder): string {
  if (own) {
    const ownType = own.type === undefined ? '' : ` type="${own.type}"`;
    return `<p:ph${ownType}${own.index === undefined ? '' : ` idx="${own.index}"`}/>`;
  }
  const typeAttribute = type === 'obj' ? '' : ` type="${type}"`;
  return `<p:ph${typeAttribute}${index === undefined ? '' : ` idx="${index}"`}/>`;
}

/** The list levels a slot's words may have: all nine where it takes running text, the first where it takes a line. */
export function levelsOf(slot: Slot): readonly number[] {
  const running = slot.accepts.some((kind) => kind === 'body' || kind === 'panels');
  return Array.from({ length: running ? LAST_LEVEL : 1 }, (_, index) => index + 1);
}

/** The look that the layout gives a slot's words at a list level. */
export function slotLook(template: Template, slot: Slot, level: number): TextLook {
  return levelLook(styleOf(template, slot.style), slot.align, level);
}
