import type { Master, MasterLayout } from '../../model/master.ts';
import { type OpcPackage, putPart, relate } from '../../opc/package.ts';
import { escapeAttribute } from '../../opc/xml.ts';
import { FIRST_MASTER_ID } from './master.ts';
import { RELATIONSHIP } from './namespaces.ts';
import { PRESENTATION_PART } from './part-names.ts';

/** Adds an organisation's own masters unchanged. Returns their relationship ids in the presentation. */
export function addOwnMasters(opc: OpcPackage, master: Master): readonly string[] {
  for (const { name, content, contentType, relationships } of master.parts) {
    putPart(opc, { name, content, contentType });
    if (relationships.length > 0) opc.relationships.set(name, [...relationships]);
  }
  return master.masters.map((name) => relate(opc, PRESENTATION_PART, RELATIONSHIP.slideMaster, name));
}

/** The `p:sldMasterIdLst` element. The layouts' ids follow those of the masters. */
export function masterList(ids: readonly string[]): string {
  const items = ids.map((id, index) => `<p:sldMasterId id="${FIRST_MASTER_ID + index}" r:id="${id}"/>`);
  return `<p:sldMasterIdLst>${items.join('')}</p:sldMasterIdLst>`;
}

const SAME_COLOURS = '<a:masterClrMapping/>';

/** Gives a slide its layout's colour map, if the layout has one of its own. */
export function withColourMap(slide: string, layout: MasterLayout | undefined): string {
  if (layout?.colourMap === undefined) return slide;
  const attributes = Object.entries(layout.colourMap).map(([name, value]) => ` ${name}="${escapeAttribute(value)}"`);
  return slide.replace(SAME_COLOURS, `<a:overrideClrMapping${attributes.join('')}/>`);
}
