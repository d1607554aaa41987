import type { Box } from '../../model/box.ts';
import type { SlotAccepts } from '../../model/template.ts';
import type { ReadLayout, ReadPlaceholder } from '../own-file/read-layout.ts';
import type { ReadMasters } from '../own-file/read-masters.ts';

/** A layout of a PowerPoint file, and what decks use of it. */
export interface LayoutUse {
  readonly layout: ReadLayout;
  /** Names of the template's layouts made from it. */
  readonly uses: readonly string[];
  readonly places: readonly PlaceUse[];
  /** Content in boxes of its own, because no placeholder is meant for it; the first box of each kind. */
  readonly boxes: readonly { readonly kind: SlotAccepts; readonly box: Box }[];
}

export interface PlaceUse {
  readonly place: ReadPlaceholder;
  /** What it holds; empty if it is unused. */
  readonly kinds: readonly SlotAccepts[];
}

/** What each layout of a file, and each of its placeholders, is used for. */
export function layoutUses({ layouts, mapping }: Pick<ReadMasters, 'layouts' | 'mapping'>): readonly LayoutUse[] {
  return layouts.map((layout) => {
    const made = mapping.layouts.filter(({ from }) => from.part === layout.part);
    const slots = made.flatMap((each) =>
      each.layout.slots.map(({ name, accepts: [kind = 'body'], box }) => ({
        kind,
        box,
        placeholder: each.master.placeholders[name],
      })),
    );
    const boxes = new Map<string, { kind: SlotAccepts; box: Box }>();
    for (const { kind, box, placeholder } of slots) {
      if (!placeholder && !boxes.has(kind)) boxes.set(kind, { kind, box });
    }
    return {
      layout,
      uses: made.map((each) => each.layout.name),
      places: layout.places.map((place) => ({
        place,
        kinds: [
          ...new Set(slots.flatMap(({ kind, placeholder }) => (placeholder === place.placeholder ? [kind] : []))),
        ],
      })),
      boxes: [...boxes.values()],
    };
  });
}
