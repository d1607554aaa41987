import { type ColourToken, THEME_SLOTS } from '../../model/colour.ts';
import type { Master, MasterLayout, SchemeColour } from '../../model/master.ts';
import type { Template } from '../../model/template.ts';
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

const TOKENS = new Map((Object.keys(THEME_SLOTS) as ColourToken[]).map((token) => [THEME_SLOTS[token], token]));
const SCHEME_COLOUR = /<a:schemeClr val="(\w+)"(\/>|><\/a:schemeClr>|>)/g;

/**
 * Replaces our theme's colours, in a part of ours, with those of the organisation's own theme.
 *
 * @param layout - layout of the slide that shows the part, which may map the theme's colours differently; undefined for
 * a part that all slides share
 */
export function recolour(xml: string, { master }: Template, layout: string | undefined): string {
  if (master === undefined) return xml;
  const own = layout === undefined ? undefined : master.layouts[layout]?.palette;
  const palette = own ?? master.palette;
  return xml.replace(SCHEME_COLOUR, (whole: string, slot: string, end: string) => {
    const token = TOKENS.get(slot);
    return token === undefined ? whole : schemeElement(palette[token], end === '>');
  });
}

function schemeElement({ slot, lumMod, lumOff }: SchemeColour, goesOn: boolean): string {
  const changes =
    (lumMod === undefined ? '' : `<a:lumMod val="${lumMod * 1000}"/>`) +
    (lumOff === undefined ? '' : `<a:lumOff val="${lumOff * 1000}"/>`);
  const start = `<a:schemeClr val="${slot}"`;
  if (goesOn) return `${start}>${changes}`;
  return changes === '' ? `${start}/>` : `${start}>${changes}</a:schemeClr>`;
}

const SAME_COLOURS = '<a:masterClrMapping/>';

/** Gives a slide its layout's colour map, if the layout has one of its own. */
export function withColourMap(slide: string, layout: MasterLayout | undefined): string {
  if (layout?.colourMap === undefined) return slide;
  const attributes = Object.entries(layout.colourMap).map(([name, value]) => ` ${name}="${escapeAttribute(value)}"`);
  return slide.replace(SAME_COLOURS, `<a:overrideClrMapping${attributes.join('')}/>`);
}
