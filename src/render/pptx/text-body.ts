import { languageTag } from '../../language/languages.ts';
import type { Run } from '../../model/deck.ts';
import { listLevel } from '../../model/list-level.ts';
import type { MasterLevel } from '../../model/master.ts';
import type { SceneParagraph } from '../../model/scene.ts';
import type { Template } from '../../model/template.ts';
import { LEVEL_INDENT, smallSize } from '../../model/type-scale.ts';
import { bulletCharacter } from '../bullet.ts';
import { emu } from './emu.ts';
import { jumpElement } from './shape-tree.ts';
import {
  alignmentAttribute,
  characterAttributes,
  characterChildren,
  lookDifference,
  schemeColour,
  spacing,
  type TextLook,
} from './text-look.ts';

/** What text inherits where it stands, and how its links are related. */
export interface TextSetting {
  readonly template: Template;
  readonly align: TextLook['align'];
  /** The look of a list level before the shape sets anything. */
  readonly inherited: (level: number) => Partial<TextLook>;
  /** Whether list levels bring their indents and bullets, as in a placeholder. */
  readonly hasListLevels: boolean;
  /** What an organisation's own placeholder gives each list level. */
  readonly levels?: readonly MasterLevel[];
  /** The relationship id of an address; undefined if it may not be linked. */
  readonly linkId: (href: string) => string | undefined;
  /** The relationship id of another slide; absent where text does not link to slides, as in notes. */
  readonly jumpId?: (slide: string) => string;
}

/** What text in a box of its own inherits: nothing that matters, so that it stays as measured wherever it is pasted. */
export const NOTHING_INHERITED: Partial<TextLook> = { bold: false, before: 0, align: 'left' };

/** A stretch of a run without line breaks. */
export interface Piece {
  readonly run: Run;
  readonly text: string;
  /** Preceded by a line break. */
  readonly afterBreak: boolean;
}

/** Runs cut at their line breaks. A piece is empty where two breaks meet. */
export function piecesOf(paragraph: SceneParagraph): readonly Piece[] {
  return paragraph.runs.flatMap((run) =>
    run.text.split('\n').map((text, index) => ({ run, text, afterBreak: index > 0 })),
  );
}

/** How a paragraph differs from what it inherits. */
function paragraphDifference(paragraph: SceneParagraph, setting: TextSetting): Partial<TextLook> {
  const { size, line, bold, colour, font } = paragraph.style;
  const own: TextLook = { size, line, bold, colour, font, before: paragraph.before, align: setting.align };
  return lookDifference(own, setting.inherited(listLevel(paragraph, setting.levels)));
}

/** `a:pPr` with only what differs, or nothing. */
export function paragraphProperties(paragraph: SceneParagraph, setting: TextSetting): string {
  const difference = paragraphDifference(paragraph, setting);
  const level = listLevel(paragraph, setting.levels);
  const attributes =
    indentAttributes(paragraph, setting) +
    (setting.hasListLevels && level > 1 ? ` lvl="${level - 1}"` : '') +
    alignmentAttribute(difference);
  const children = spacing(difference) + markerElements(paragraph, setting);
  if (children !== '') return `<a:pPr${attributes}>${children}</a:pPr>`;
  return attributes === '' ? '' : `<a:pPr${attributes}/>`;
}

function indentAttributes(paragraph: SceneParagraph, setting: TextSetting): string {
  const { marker, level, indent } = paragraph;
  if (setting.levels) return ownIndents(paragraph, setting);
  switch (marker) {
    case 'none':
      return level === 0 ? '' : ` marL="${emu(LEVEL_INDENT * level)}" indent="0"`;
    case 'quote':
      return ` marL="${emu(LEVEL_INDENT * level + (indent ?? LEVEL_INDENT))}" indent="0"`;
    case 'bullet':
    case 'number': {
      if (setting.hasListLevels && indent === undefined) return '';
      const hanging = indent ?? LEVEL_INDENT;
      return ` marL="${emu(LEVEL_INDENT * level + hanging)}" indent="${-emu(hanging)}"`;
    }
  }
}

/** Indents, if an organisation's own list level has others than were measured. */
function ownIndents(paragraph: SceneParagraph, setting: TextSetting): string {
  const { marker, level, indent = LEVEL_INDENT } = paragraph;
  const hangs = marker === 'bullet' || marker === 'number';
  const margin = emu(paragraph.margin ?? LEVEL_INDENT * level + (marker === 'none' ? 0 : indent));
  const first = hangs ? -emu(indent) : 0;
  const own = setting.levels?.[listLevel(paragraph, setting.levels) - 1];
  if (own && emu(own.margin) === margin && emu(own.indent) === first) return '';
  return ` marL="${margin}" indent="${first}"`;
}

function markerElements(paragraph: SceneParagraph, setting: TextSetting): string {
  const { marker, level, markerStyle, listStart } = paragraph;
  const own = setting.levels?.[listLevel(paragraph, setting.levels) - 1];
  const look = markerStyle
    ? `<a:buClr>${schemeColour(markerStyle.colour)}</a:buClr><a:buSzPct val="${Math.round(markerStyle.percent * 1000)}"/>`
    : '';
  switch (marker) {
    case 'none':
    case 'quote':
      return own?.bullet ? '<a:buNone/>' : '';
    case 'bullet':
      if (own ? own.bullet : setting.hasListLevels) return look;
      return `${look}<a:buFont typeface="Arial"/><a:buChar char="${bulletCharacter(level + 2)}"/>`;
    case 'number':
      return `${look}<a:buFont typeface="+mn-lt"/><a:buAutoNum type="${markerStyle ? 'arabicPlain' : 'arabicPeriod'}"${listStart === undefined ? '' : ` startAt="${listStart}"`}/>`;
  }
}

/** `a:rPr` of a piece of a paragraph: its language, and only what differs of its look. */
export function runProperties(run: Run, paragraph: SceneParagraph, setting: TextSetting): string {
  const inherited = setting.inherited(listLevel(paragraph, setting.levels));
  const { style, marker } = paragraph;
  const size = run.small ? smallSize(style, setting.template) : style.size;
  const unsourced = run.origin.kind === 'unsourced';
  const own = {
    size,
    bold: (style.bold && !run.small) || run.bold,
    colour: unsourced ? 'ink' : style.colour,
    font: style.font,
  };
  const difference = lookDifference(own, inherited);
  const italic = run.italic || marker === 'quote' ? ' i="1"' : '';
  const raised = run.raised ? ' baseline="30000"' : '';
  const attributes = ` lang="${languageTag(run.language)}"${characterAttributes(difference)}${italic}${raised}`;
  const children = characterChildren(difference, unsourced ? 'hairline' : undefined) + linkElement(run, setting);
  return children === '' ? `<a:rPr${attributes}/>` : `<a:rPr${attributes}>${children}</a:rPr>`;
}

/**
 * Links keep the colour of the text around them, whose contrast was computed ([MS-ODRAWXML] 2.30: hyperlink colour from
 * the text); the theme has only one link colour for all backgrounds.
 */
const TEXT_COLOUR =
  '<a:extLst><a:ext uri="{A12FA001-AC4F-418D-AE19-62706E023703}">' +
  '<ahyp:hlinkClr xmlns:ahyp="http://schemas.microsoft.com/office/drawing/2018/hyperlinkcolor" val="tx"/></a:ext></a:extLst>';

/** A figure is no link, though it may have a jump: PowerPoint would underline it, and a click on it would leave the slide. */
function linkElement({ href, jump, origin }: Run, setting: TextSetting): string {
  if (jump !== undefined && origin.kind !== 'fact' && setting.jumpId !== undefined)
    return jumpElement(setting.jumpId(jump.slide), jump.tip, TEXT_COLOUR);
  const id = href === undefined ? undefined : setting.linkId(href);
  return id === undefined ? '' : `<a:hlinkClick r:id="${id}">${TEXT_COLOUR}</a:hlinkClick>`;
}

/** `a:endParaRPr`: text typed after a paragraph continues in the paragraph's look. */
export function endProperties(paragraph: SceneParagraph, setting: TextSetting, language: Run['language']): string {
  const difference = paragraphDifference(paragraph, setting);
  const attributes = ` lang="${languageTag(language)}"${characterAttributes(difference)}`;
  const children = characterChildren(difference);
  return children === '' ? `<a:endParaRPr${attributes}/>` : `<a:endParaRPr${attributes}>${children}</a:endParaRPr>`;
}
