import type { Language } from '../../model/language.ts';
import type { Decoration, Layout, Template } from '../../model/template.ts';
import { escapeAttribute, XML_DECLARATION } from '../../opc/xml.ts';
import { offsetAndExtent } from './emu.ts';
import { masterLook } from './inherited-look.ts';
import { differingLevel } from './list-style.ts';
import { PRESENTATION_ROOT } from './namespaces.ts';
import { placeholderShape } from './placeholder-shape.ts';
import { levelsOf, type Placeholder, placeholderElement, placeholdersOf, slotLook } from './placeholders.ts';
import { identityElement, shapeTree } from './shape-tree.ts';
import type { MasterTexts } from './template-styles.ts';
import { lookDifference, solidFill } from './text-look.ts';

/**
 * A layout of the template as a slide layout part: its decorations, and in front of them a placeholder for each slot.
 */
export function slideLayout(template: Template, texts: MasterTexts, layout: Layout, language: Language): string {
  const decorations = layout.decorations.map((decoration, index) => decorationShape(decoration, index + 2));
  const placeholders = placeholdersOf(template, layout).map((placeholder, index) =>
    layoutPlaceholder(template, texts, placeholder, decorations.length + index + 2, language),
  );
  const name = escapeAttribute(layout.label[language] ?? layout.name);
  return (
    `${XML_DECLARATION}<p:sldLayout ${PRESENTATION_ROOT} preserve="1" userDrawn="1"><p:cSld name="${name}">` +
    `${background(layout)}${shapeTree([...decorations, ...placeholders].join(''))}</p:cSld>` +
    '<p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:sldLayout>'
  );
}

/**
 * The master's background is paper, so only a different one is written. `a:effectLst` keeps PowerPoint from repairing
 * the part.
 */
function background(layout: Layout): string {
  if (layout.background === 'paper') return '';
  return `<p:bg><p:bgPr>${solidFill(layout.background)}<a:effectLst/></p:bgPr></p:bg>`;
}

function decorationShape(decoration: Decoration, id: number): string {
  return (
    `<p:sp><p:nvSpPr>${identityElement(id, `Decoration ${id - 1}`, { kind: 'decorative' })}<p:cNvSpPr/><p:nvPr userDrawn="1"/></p:nvSpPr>` +
    `<p:spPr><a:xfrm>${offsetAndExtent(decoration.box)}</a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom>` +
    `${solidFill(decoration.colour)}<a:ln><a:noFill/></a:ln></p:spPr></p:sp>`
  );
}

function layoutPlaceholder(
  template: Template,
  texts: MasterTexts,
  placeholder: Placeholder,
  id: number,
  language: Language,
): string {
  const { slot } = placeholder;
  const levels = levelsOf(slot).map((level) =>
    differingLevel(level, lookDifference(slotLook(template, slot, level), masterLook(texts, placeholder, level))),
  );
  const shape = {
    id,
    name: slot.name,
    accepts: slot.accepts,
    element: withCustomPrompt(placeholder),
    box: slot.box,
    anchor: slot.anchor,
    listStyle: levels.join(''),
  };
  return placeholderShape(shape, language);
}

/** Without `hasCustomPrompt`, PowerPoint shows its own prompt instead of ours. */
function withCustomPrompt(placeholder: Placeholder): string {
  const element = placeholderElement(placeholder);
  return placeholder.type === 'sldNum' ? element : element.replace('/>', ' hasCustomPrompt="1"/>');
}
