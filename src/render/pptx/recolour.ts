import { COLOUR_TOKENS, type ColourToken, WRITTEN_COLOURS } from '../../model/colour.ts';
import type { SchemeColour } from '../../model/master.ts';
import { ownShades } from '../../model/shade.ts';
import type { Template } from '../../model/template.ts';

const TOKENS = new Map(COLOUR_TOKENS.map((token) => [WRITTEN_COLOURS[token], token]));
const SCHEME_COLOUR = /<a:schemeClr val="(\w+)"(\/>|><\/a:schemeClr>|>)/g;

/**
 * Puts the theme's colours in a part of ours in the place of the names that it was written with: shades as shades of their colour,
 * and everything in the colours of an organisation's own theme, if there is one.
 *
 * @param layout - layout of the slide that shows the part, which may map the theme's colours differently; undefined for
 * a part that all slides share
 */
export function recolour(xml: string, template: Template, layout: string | undefined): string {
  const written = template.master ? inOwnTheme(template.master, layout) : shadesOf(template);
  return xml.replace(SCHEME_COLOUR, (whole: string, name: string, end: string) => {
    const token = TOKENS.get(name);
    return (token && written(token, end === '>')) ?? whole;
  });
}

/** A colour as an element, or its start where children follow; undefined if it stays as it is. */
type Written = (token: ColourToken, goesOn: boolean) => string | undefined;

function inOwnTheme(master: NonNullable<Template['master']>, layout: string | undefined): Written {
  const palette = (layout === undefined ? undefined : master.layouts[layout]?.palette) ?? master.palette;
  return (token, goesOn) => schemeElement(palette[token], goesOn);
}

function shadesOf({ colours }: Template): Written {
  const shades = ownShades(colours.series1, colours.paper).scheme;
  return (token, goesOn) => {
    if (token === 'mist' && !goesOn) return `<a:srgbClr val="${colours.mist}"/>`;
    return token === 'earlier' || token === 'between' ? schemeElement(shades[token], goesOn) : undefined;
  };
}

function schemeElement({ slot, lumMod, lumOff }: SchemeColour, goesOn: boolean): string {
  const changes =
    (lumMod === undefined ? '' : `<a:lumMod val="${thousandths(lumMod)}"/>`) +
    (lumOff === undefined ? '' : `<a:lumOff val="${thousandths(lumOff)}"/>`);
  const start = `<a:schemeClr val="${slot}"`;
  if (goesOn) return `${start}>${changes}`;
  return changes === '' ? `${start}/>` : `${start}>${changes}</a:schemeClr>`;
}

function thousandths(percent: number): number {
  return Math.round(percent * 1000);
}
