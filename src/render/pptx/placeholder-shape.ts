import { languageTag } from '../../language/languages.ts';
import type { Box } from '../../model/box.ts';
import type { Language } from '../../model/language.ts';
import type { Slot, SlotAccepts } from '../../model/template.ts';
import { escapeText } from '../../opc/xml.ts';
import { offsetAndExtent } from './emu.ts';
import { promptFor } from './prompts.ts';
import { identityElement, measuredBody, slideNumberField } from './shape-tree.ts';

/** A placeholder as the master and its layouts define it: the position, anchor and list style that slides inherit. */
export interface PlaceholderShape {
  readonly id: number;
  readonly name: string;
  readonly accepts: readonly SlotAccepts[];
  /** The `p:ph` element. */
  readonly element: string;
  readonly box: Box;
  readonly anchor: Slot['anchor'];
  /** The children of `a:lstStyle`. */
  readonly listStyle: string;
}

export function placeholderShape(shape: PlaceholderShape, language: Language): string {
  const runProperties = `<a:rPr lang="${languageTag(language)}"/>`;
  const prompt = escapeText(promptFor(shape.accepts, language));
  const words = shape.accepts.includes('number')
    ? slideNumberField(runProperties, prompt)
    : `<a:r>${runProperties}<a:t>${prompt}</a:t></a:r>`;
  return (
    `<p:sp><p:nvSpPr>${identityElement(shape.id, shape.name, { kind: 'text' })}<p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr>` +
    `<p:nvPr>${shape.element}</p:nvPr></p:nvSpPr>` +
    `<p:spPr><a:xfrm>${offsetAndExtent(shape.box)}</a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></p:spPr>` +
    `<p:txBody>${measuredBody(shape.anchor)}<a:lstStyle>${shape.listStyle}</a:lstStyle>` +
    `<a:p>${words}<a:endParaRPr lang="${languageTag(language)}"/></a:p></p:txBody></p:sp>`
  );
}
