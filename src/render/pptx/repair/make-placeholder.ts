import type { Box } from '../../../model/box.ts';
import type { BodyResets, Insets } from '../../../model/master.ts';
import type { SceneText } from '../../../model/scene.ts';
import { offsetAndExtent, sameBox } from '../emu.ts';
import { type Placeholder, placeholderElement } from '../placeholders.ts';
import { ANCHORS } from '../text-look.ts';
import { BODY_PROPERTIES, replaceOnce } from './elements.ts';

const PROPERTIES = /<p:spPr>[\s\S]*?<\/p:spPr>/;

/**
 * Turns a text box into the placeholder of its slot. Position and anchor are written only if they differ from the
 * layout's, so that a change of the slide master takes effect.
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

/**
 * `a:bodyPr` with the settings under which the text was measured, where the master's differ. Attributes precede
 * children.
 */
function bodyProperties(anchor: string, { wrap, columns, size }: BodyResets = {}): string {
  const attributes = `${wrap ? ' wrap="square"' : ''}${columns ? ' numCol="1"' : ''}${anchor}`;
  return size ? `<a:bodyPr${attributes}><a:normAutofit/></a:bodyPr>` : `<a:bodyPr${attributes}/>`;
}

/** The box whose inside, after the master's insets, is the measured box. */
function withInsets({ x, y, width, height }: Box, { left, top, right, bottom }: Insets): Box {
  return { x: x - left, y: y - top, width: width + left + right, height: height + top + bottom };
}
