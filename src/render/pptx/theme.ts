import { THEME_SLOTS, type ThemeColour, themeSlot } from '../../model/colour.ts';
import type { Template } from '../../model/template.ts';
import { escapeAttribute, XML_DECLARATION } from '../../opc/xml.ts';
import { DRAWING } from './namespaces.ts';

/** The twelve slots of an Office theme, in the order of `CT_ColorScheme`. */
const SLOTS = ['dk1', 'lt1', 'dk2', 'lt2', ...[1, 2, 3, 4, 5, 6].map((n) => `accent${n}`), 'hlink', 'folHlink'];

const TOKENS = new Map((Object.keys(THEME_SLOTS) as ThemeColour[]).map((token) => [themeSlot(token), token]));

/** Notes are printed in black on white, whatever the slides look like. */
const PAPER: Partial<Record<string, string>> = { dk1: '000000', lt1: 'FFFFFF' };

const PLAIN_FILL = '<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>';

/**
 * A flat format scheme: the schema requires three strengths of everything, so the plain fill and the empty effect are
 * repeated, and the line comes in three widths.
 */
const FORMATS =
  `<a:fmtScheme name="Flat"><a:fillStyleLst>${PLAIN_FILL.repeat(3)}</a:fillStyleLst>` +
  `<a:lnStyleLst>${[9525, 12700, 19050].map(lineStyle).join('')}</a:lnStyleLst>` +
  `<a:effectStyleLst>${'<a:effectStyle><a:effectLst/></a:effectStyle>'.repeat(3)}</a:effectStyleLst>` +
  `<a:bgFillStyleLst>${PLAIN_FILL.repeat(3)}</a:bgFillStyleLst></a:fmtScheme>`;

function lineStyle(width: number): string {
  return `<a:ln w="${width}" cap="flat" cmpd="sng" algn="ctr">${PLAIN_FILL}<a:prstDash val="solid"/></a:ln>`;
}

/** The slides' theme part: the template's colours and fonts, which everything else refers to. */
export function slideTheme(template: Template): string {
  return theme(template, {});
}

/** The theme part of the notes pages: the same except for paper and ink. */
export function notesTheme(template: Template): string {
  return theme(template, PAPER);
}

function theme(template: Template, overrides: Partial<Record<string, string>>): string {
  const name = escapeAttribute(template.name);
  const colours = SLOTS.map((slot) => {
    const value = overrides[slot] ?? template.colours[TOKENS.get(slot) ?? 'primary'].toUpperCase();
    return `<a:${slot}><a:srgbClr val="${value}"/></a:${slot}>`;
  });
  return (
    `${XML_DECLARATION}<a:theme xmlns:a="${DRAWING}" name="${name}"><a:themeElements>` +
    `<a:clrScheme name="${name}">${colours.join('')}</a:clrScheme>` +
    `<a:fontScheme name="${name}"><a:majorFont>${typeface(template.fonts.heading)}</a:majorFont>` +
    `<a:minorFont>${typeface(template.fonts.body)}</a:minorFont></a:fontScheme>` +
    `${FORMATS}</a:themeElements><a:objectDefaults/><a:extraClrSchemeLst/></a:theme>`
  );
}

function typeface(name: string): string {
  return `<a:latin typeface="${escapeAttribute(name)}"/><a:ea typeface=""/><a:cs typeface=""/>`;
}
