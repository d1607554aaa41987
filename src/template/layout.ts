import { type Diagnostic, diagnostic, type Outcome } from '../diagnostics/diagnostic.ts';
import type { Location } from '../diagnostics/location.ts';
import type { Box } from '../model/box.ts';
import type { ColourToken } from '../model/colour.ts';
import { contrastRatio, floorTenth, leastContrast } from '../model/contrast.ts';
import type { Decoration, Layout } from '../model/template.ts';
import type { YamlNode } from '../yaml/node.ts';
import { spanAt } from '../yaml/path.ts';
import { readAs } from '../yaml/read-as.ts';
import { LAYOUT_SCHEMA } from './schema.ts';
import { checkContentOnce, checkContentStyles, checkSlotsApart } from './slot-room.ts';
import { type PlacedSlot, type PlacedSlots, placeSlots, type SlotContext } from './slots.ts';
import { checkTextSize } from './text-size.ts';
import { writtenTexts } from './texts.ts';

/**
 * Reads one layout: its own slots and, unless it says `frame: none`, the template's frame slots that it doesn't
 * redefine. In reading order: the title and what stands under it, the layout's own slots, the rest of the frame.
 */
export function readLayout(
  name: string,
  node: YamlNode,
  frame: PlacedSlots,
  context: SlotContext,
): Outcome<Layout | undefined> {
  const shape = readAs(LAYOUT_SCHEMA, node, 'the layout');
  const file = shape.value;
  if (!file) return { value: undefined, diagnostics: shape.diagnostics };
  const own = placeSlots(file, node, context);
  const framed = file.frame === 'none' ? { slots: [], decorations: [] } : frame;
  const around = framed.slots.filter(({ slot }) => !Object.hasOwn(file.slots, slot.name));
  const placed = [...around.filter(isHeading), ...own.value.slots, ...around.filter((each) => !isHeading(each))];
  const decorations = [...framed.decorations, ...own.value.decorations];
  const layout: Layout = {
    name,
    span: node.span,
    label: writtenTexts(file),
    background: file.background,
    slots: placed.map(({ slot }) => slot),
    decorations,
  };
  const at: Location = { kind: 'layout', layout: name };
  return {
    value: layout,
    diagnostics: [
      ...own.diagnostics,
      ...placed.flatMap((each) => checkContrast(each, layout, context)),
      ...placed.flatMap((each) => checkTextSize(each, name, context)),
      ...checkTitleSlot(layout, node),
      ...checkSlotsApart(own.value.slots, around, at),
      ...checkContentOnce(placed, at),
      ...placed.flatMap((each) => checkContentStyles(each, context, { ...at, slot: each.slot.name })),
    ],
  };
}

function isHeading({ slot }: PlacedSlot): boolean {
  return slot.accepts.includes('title') || slot.accepts.includes('subtitle');
}

function checkContrast(placed: PlacedSlot, layout: Layout, context: SlotContext): readonly Diagnostic[] {
  const { colours, styles, changedColour } = context;
  const background = colourBehind(placed.slot.box, layout.background, layout.decorations);
  return placed.styles.flatMap(({ name, span }) => {
    const style = Object.hasOwn(styles, name) ? styles[name] : undefined;
    if (!style) return [];
    const ratio = contrastRatio(colours[style.colour], colours[background]);
    const least = leastContrast(style);
    if (ratio >= least) return [];
    return [
      diagnostic('template/contrast', {
        message: `${style.colour} of the style ${name} has contrast ${floorTenth(ratio)} on ${background}, and text of ${style.size} points needs ${least}`,
        span: changedColour?.(style.colour) ?? changedColour?.(background) ?? span,
        hint: 'give the style another colour, or the layout another background',
        at: { kind: 'layout', layout: layout.name, slot: placed.slot.name },
      }),
    ];
  });
}

/** The colour behind a slot's text: the last decoration that contains the whole slot, else the layout's background. */
function colourBehind(box: Box, background: ColourToken, decorations: readonly Decoration[]): ColourToken {
  const behind = decorations.findLast(
    ({ box: other }) =>
      other.x <= box.x &&
      other.y <= box.y &&
      other.x + other.width >= box.x + box.width &&
      other.y + other.height >= box.y + box.height,
  );
  return behind?.colour ?? background;
}

function checkTitleSlot({ slots }: Layout, node: YamlNode): readonly Diagnostic[] {
  const titles = slots.filter((slot) => slot.accepts.includes('title'));
  if (titles.length === 1) return [];
  const second = titles[1];
  return [
    diagnostic('template/title-slot', {
      message: second ? `the slot ${second.name} is a second one for titles` : 'this layout has no slot for the title',
      span: second?.span ?? spanAt(node, ['slots']),
      hint: second ? 'keep one of them' : 'add a slot with accepts: [title]',
    }),
  ];
}
