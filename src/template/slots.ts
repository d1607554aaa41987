import { type Diagnostic, diagnostic, type Outcome } from '../diagnostics/diagnostic.ts';
import { nearest } from '../diagnostics/nearest.ts';
import type { ColourToken } from '../model/colour.ts';
import type { Span } from '../model/span.ts';
import type { Decoration, Slot, Template } from '../model/template.ts';
import type { YamlNode } from '../yaml/node.ts';
import { nodeAt, spanAt } from '../yaml/path.ts';
import { computeBox } from './box.ts';
import type { SlotFile, SlotsFile } from './schema.ts';

/** What slots refer to: the template's colours, styles and grid. */
export interface SlotContext extends Pick<Template, 'colours' | 'styles' | 'grid'> {
  /**
   * The span at which a template redefines a colour of its parent's; it then answers for that colour in the parent's
   * layouts.
   */
  readonly changedColour?: (colour: ColourToken) => Span | undefined;
}

/** A slot with its box, and the styles its text may be set in, each with its span. */
export interface PlacedSlot {
  readonly slot: Slot;
  readonly styles: readonly { readonly name: string; readonly span: Span }[];
}

export interface PlacedSlots {
  readonly slots: readonly PlacedSlot[];
  readonly decorations: readonly Decoration[];
}

/**
 * Computes the boxes of a layout's or frame's slots and decorations.
 *
 * @param node - the map that has the keys `slots` and `decorations`
 */
export function placeSlots(file: SlotsFile, node: YamlNode, context: SlotContext): Outcome<PlacedSlots> {
  const found: Diagnostic[] = [];
  const decorations = file.decorations.flatMap((each, index): Decoration[] => {
    const spanOf = (key: string) => spanAt(node, ['decorations', index, key]);
    const box = computeBox({ place: each, spanOf, what: `decoration ${index + 1}` }, context.grid);
    found.push(...box.diagnostics);
    return box.value ? [{ box: box.value, colour: each.colour }] : [];
  });
  const slots = Object.entries(file.slots).flatMap(([name, slot]): PlacedSlot[] => {
    const spanOf = (key: string) => spanAt(node, ['slots', name, key]);
    const box = computeBox({ place: slot, spanOf, what: `the slot ${name}` }, context.grid);
    const styles = stylesOf(slot, node, name);
    found.push(...box.diagnostics, ...checkStyles(styles, context));
    if (!box.value) return [];
    const { accepts, style, steps, grow, anchor, align, required, numbered } = slot;
    const span = spanAt(node, ['slots', name]);
    return [
      { slot: { name, span, accepts, box: box.value, style, steps, grow, anchor, align, required, numbered }, styles },
    ];
  });
  return { value: { slots, decorations }, diagnostics: found };
}

function stylesOf(slot: SlotFile, node: YamlNode, name: string): PlacedSlot['styles'] {
  const named = (key: 'grow' | 'steps') => {
    const path = ['slots', name, key];
    const isList = nodeAt(node, path)?.kind === 'list';
    return slot[key].map((step, index) => ({ name: step, span: spanAt(node, isList ? [...path, index] : path) }));
  };
  return [...named('grow'), { name: slot.style, span: spanAt(node, ['slots', name, 'style']) }, ...named('steps')];
}

/** Checks that each style exists, and that each step is smaller than the one before it. */
function checkStyles(names: PlacedSlot['styles'], { styles }: SlotContext): readonly Diagnostic[] {
  const found: Diagnostic[] = [];
  let size = Number.POSITIVE_INFINITY;
  for (const { name, span } of names) {
    const style = Object.hasOwn(styles, name) ? styles[name] : undefined;
    if (!style) {
      const meant = nearest(name, Object.keys(styles));
      const hint = meant ? `did you mean ${meant}?` : `its styles are ${Object.keys(styles).join(', ')}`;
      found.push(diagnostic('template/unknown-style', { message: `the template has no style ${name}`, span, hint }));
      continue;
    }
    if (style.size >= size) {
      const message = `the step ${name} is not smaller than the style before it`;
      found.push(diagnostic('template/steps', { message, span, hint: 'order the steps from large to small' }));
    }
    size = style.size;
  }
  return found;
}
