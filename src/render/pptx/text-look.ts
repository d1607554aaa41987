import type { ColourToken } from '../../model/colour.ts';
import { WRITTEN_COLOURS } from '../../model/colour.ts';
import type { SceneText } from '../../model/scene.ts';
import type { TextStyle } from '../../model/text-style.ts';
import { escapeAttribute } from '../../opc/xml.ts';

/** How the text of one list level looks. Master, layout and slide each write only what differs from the level above. */
export interface TextLook {
  readonly size: number;
  /** Exact distance from baseline to baseline, in points. */
  readonly line: number;
  readonly bold: boolean;
  readonly colour: ColourToken;
  readonly font: TextStyle['font'];
  /** Points before a paragraph. */
  readonly before: number;
  readonly align: SceneText['align'];
}

/** Nested points stand closer together than those they belong to, as in the layout stage. */
const NESTED_GAP_SHARE = 3;

/**
 * The look of a list level, counted from 1. Level 1 is plain text and level 2 the first bullets, so that pressing Tab
 * in PowerPoint gives the template's bullets.
 */
export function levelLook(style: TextStyle, align: TextLook['align'], level: number): TextLook {
  return {
    size: style.size,
    line: style.line,
    bold: style.bold,
    colour: style.colour,
    font: style.font,
    before: level <= 2 ? style.gap : Math.round(style.gap / NESTED_GAP_SHARE),
    align,
  };
}

/** What must be written so that text that inherits `inherited` looks like `own`. */
export function lookDifference(own: Partial<TextLook>, inherited: Partial<TextLook>): Partial<TextLook> {
  const difference: Partial<Record<keyof TextLook, unknown>> = {};
  for (const key in own) {
    const of = key as keyof TextLook;
    if (own[of] !== inherited[of]) difference[of] = own[of];
  }
  return difference as Partial<TextLook>;
}

export function schemeColour(token: ColourToken): string {
  return `<a:schemeClr val="${WRITTEN_COLOURS[token]}"/>`;
}

export function solidFill(token: ColourToken): string {
  return `<a:solidFill>${schemeColour(token)}</a:solidFill>`;
}

const ALIGNMENTS: Readonly<Record<TextLook['align'], string>> = { left: 'l', right: 'r', center: 'ctr' };

export const ANCHORS: Readonly<Record<SceneText['anchor'], string>> = { top: 't', middle: 'ctr', bottom: 'b' };

/** The `algn` attribute with a space before it, or nothing. */
export function alignmentAttribute(look: Partial<TextLook>): string {
  return look.align === undefined ? '' : ` algn="${ALIGNMENTS[look.align]}"`;
}

/** `a:lnSpc` and `a:spcBef`, the first children of paragraph properties. */
export function spacing(look: Partial<TextLook>): string {
  const line = look.line === undefined ? '' : `<a:lnSpc><a:spcPts val="${hundredths(look.line)}"/></a:lnSpc>`;
  const before = look.before === undefined ? '' : `<a:spcBef><a:spcPts val="${hundredths(look.before)}"/></a:spcBef>`;
  return line + before;
}

/** The `sz` and `b` attributes, each with a space before it. */
export function characterAttributes(look: Partial<TextLook>): string {
  const size = look.size === undefined ? '' : ` sz="${hundredths(look.size)}"`;
  return look.bold === undefined ? size : `${size} b="${look.bold ? 1 : 0}"`;
}

/**
 * Colour, highlight and typeface, as children of run properties in schema order. Typefaces refer to the theme's fonts
 * unless one is given by name.
 */
export function characterChildren(look: Partial<TextLook>, highlight?: ColourToken, typeface?: string): string {
  const fill = look.colour === undefined ? '' : solidFill(look.colour);
  const behind = highlight === undefined ? '' : `<a:highlight>${schemeColour(highlight)}</a:highlight>`;
  return fill + behind + (look.font === undefined ? '' : typefaces(look.font, typeface));
}

function typefaces(font: TextStyle['font'], typeface?: string): string {
  const theme = font === 'heading' ? '+mj' : '+mn';
  const latin = typeface === undefined ? `${theme}-lt` : escapeAttribute(typeface);
  return `<a:latin typeface="${latin}"/><a:ea typeface="${theme}-ea"/><a:cs typeface="${theme}-cs"/>`;
}

/** Points in hundredths, the unit of `ST_TextSpacingPoint` and `ST_TextFontSize`. */
function hundredths(points: number): number {
  return Math.round(points * 100);
}
