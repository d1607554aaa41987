import type { Box } from '../../../model/box.ts';
import type { BodyResets, Insets } from '../../../model/master.ts';
import type { SceneText } from '../../../model/scene.ts';
import { offsetAndExtent, sameBox } from '../emu.ts';
import { type Placeholder, placeholderElement } from '../placeholders.ts';
import { ANCHORS } from '../text-look.ts';
import { BODY_PROPERTIES, replaceOnce } from './elements.ts';

const PROPERTIES = /<p:spPr>[\s\S]*?<\/p:spPr>/;

/**
 * Makes a text box the placeholder of its slot. The slide says the place or the anchor only where they are not the
 * layout's, so that a change of the slide master reaches it.
 */
export function makePlaceholder(shape: string, text: SceneText, placeholder: Placeholder): string {
  const { slot, own } = placeholder;
  const place = sameBox(text.box, own?.box ?? slot.box)
    ? '<p:spPr/>'
    : `<p:spPr><a:xfrm>${offsetAndExtent(own ? withInsets(text.box, own.insets) : text.box)}</a:xfrm></p:spPr>`;
  const anchor = text.anchor === slot.anchor ? '' : ` anchor="${ANCHORS[text.anchor]}"`;
  const body = bodyProperties(anchor, own?.resets);
  const tied = replaceOnce(shape, /<p:nvPr><\/p:nvPr>/, `<p:nvPr>${placeholderElement(placeholder)}</p:nvPr>`);
  const locked = replaceOnce(tied, /<p:cNvSpPr\/>/, '<p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr>');
  return replaceOnce(replaceOnce(locked, PROPERTIES, place), BODY_PROPERTIES, body);
}

/** `a:bodyPr` with what its words were measured by and the master says otherwise. Attributes come before their children. */
function bodyProperties(anchor: string, { wrap, columns, size }: BodyResets = {}): string {
  const attributes = `${wrap ? ' wrap="square"' : ''}${columns ? ' numCol="1"' : ''}${anchor}`;
  return size ? `<a:bodyPr${attributes}><a:normAutofit/></a:bodyPr>` : `<a:bodyPr${attributes}/>`;
}

/** The box whose inside, as a master insets it, is the one that was measured. */
function withInsets({ x, y, width, height }: Box, { left, top, right, bottom }: Insets): Box {
  return { x: x - left, y: y - top, width: width + left + right, height: height + top + bottom };
}
