import type { ShapeLook } from '../../../chart/look.ts';
import { type ColourToken, WRITTEN_COLOURS } from '../../../model/colour.ts';
import type { Paint, Stroke, TextMark } from '../../../model/mark.ts';
import { escapeText } from '../../../opc/xml.ts';
import { emu } from '../emu.ts';

const NO_FILL = '<a:noFill/>';
export const NO_LINE = '<a:ln><a:noFill/></a:ln>';

/** The look of a stretch of text; size in points. The font is the theme's body font. */
export interface TextLook {
  readonly language: string;
  readonly size: number;
  readonly bold: boolean;
  readonly colour: ColourToken;
}

/** Always a theme colour, so that changing the master restyles the chart. */
export function solidFill(colour: ColourToken): string {
  return `<a:solidFill><a:schemeClr val="${WRITTEN_COLOURS[colour]}"/></a:solidFill>`;
}

export function paintFill({ colour, pattern }: Paint): string {
  switch (pattern) {
    case 'solid':
      return solidFill(colour);
    case 'pale':
      return `<a:solidFill><a:schemeClr val="${WRITTEN_COLOURS[colour]}"><a:alpha val="25000"/></a:schemeClr></a:solidFill>`;
    case 'hatched':
      return hatching(colour);
    default:
      return pattern satisfies never;
  }
}

function hatching(colour: ColourToken): string {
  const [fg, bg] = [WRITTEN_COLOURS[colour], WRITTEN_COLOURS.paper];
  return `<a:pattFill prst="wdUpDiag"><a:fgClr><a:schemeClr val="${fg}"/></a:fgClr><a:bgClr><a:schemeClr val="${bg}"/></a:bgClr></a:pattFill>`;
}

const DASHES: Readonly<Record<Stroke['dash'], string>> = { solid: 'solid', dashed: 'dash', dotted: 'sysDot' };

/** `a:ln`; without a stroke, one that says explicitly that there is no line. */
export function strokeLine(stroke: Stroke | undefined): string {
  if (stroke === undefined) return NO_LINE;
  const { colour, width, dash } = stroke;
  return `<a:ln w="${emu(width)}" cap="flat">${solidFill(colour)}<a:prstDash val="${DASHES[dash]}"/><a:round/></a:ln>`;
}

/** `a:ln` of a line that is wholly transparent. */
export function unseenLine(colour: ColourToken): string {
  return `<a:ln><a:solidFill><a:schemeClr val="${WRITTEN_COLOURS[colour]}"><a:alpha val="0"/></a:schemeClr></a:solidFill></a:ln>`;
}

/** `c:spPr` without fill or line. */
export const INVISIBLE = `<c:spPr>${NO_FILL}${NO_LINE}</c:spPr>`;

/** `c:spPr` of a shape: its fill, then its outline. */
export function shapeProperties({ fill, stroke }: ShapeLook): string {
  return `<c:spPr>${fill === undefined ? NO_FILL : paintFill(fill)}${strokeLine(stroke)}</c:spPr>`;
}

/** `c:txPr`: the look of generated text (tick labels, a legend). It is horizontal and wraps where needed. */
export function textProperties(look: TextLook): string {
  return (
    '<c:txPr><a:bodyPr rot="0" vert="horz"/><a:lstStyle/>' +
    `<a:p><a:pPr><a:defRPr ${characterAttributes(look)}>${characterFill(look)}</a:defRPr></a:pPr>` +
    `<a:endParaRPr lang="${look.language}"/></a:p></c:txPr>`
  );
}

/** A stretch of text in one look. */
export interface TextRun {
  readonly text: string;
  readonly look: TextLook;
  /** What the viewer takes the text from; absent if it is typed. */
  readonly field?: TextField;
}

/** A field of a label: the cell of its point in the series' range of labels, or a name that the chart has anyway. */
export interface TextField {
  readonly type: 'CELLRANGE' | 'SERIESNAME' | 'CATEGORYNAME';
  /** Unique in the chart. */
  readonly guid: string;
}

/** `c:tx` with literal text, whose lines don't wrap. */
export function richText(lines: readonly (readonly TextRun[])[], align: TextMark['align']): string {
  // Centred is how a viewer sets a label by itself, and one line stands alike anyhow.
  const side = lines.length < 2 || align === 'center' ? '' : ` algn="${align === 'left' ? 'l' : 'r'}"`;
  const paragraphs = lines.map((runs) => {
    const first = runs[0];
    const defaults = first ? `<a:pPr${side}><a:defRPr ${characterAttributes(first.look)}/></a:pPr>` : '';
    return `<a:p>${defaults}${runs.map(textRun).join('')}</a:p>`;
  });
  return `<c:tx><c:rich><a:bodyPr rot="0" vert="horz" wrap="none" anchor="ctr"/><a:lstStyle/>${paragraphs.join('')}</c:rich></c:tx>`;
}

/** A program that knows no fields of labels writes the text that they hold. */
function textRun({ text, look, field }: TextRun): string {
  const properties = `<a:rPr lang="${look.language}" ${characterAttributes(look)}>${characterFill(look)}</a:rPr>`;
  const words = `<a:t>${escapeText(text)}</a:t>`;
  return field === undefined
    ? `<a:r>${properties}${words}</a:r>`
    : `<a:fld id="${field.guid}" type="${field.type}">${properties}<a:pPr/>${words}</a:fld>`;
}

function characterAttributes(look: TextLook): string {
  return `sz="${Math.round(look.size * 100)}" b="${look.bold ? 1 : 0}"`;
}

function characterFill(look: TextLook): string {
  return `${solidFill(look.colour)}<a:latin typeface="+mn-lt"/>`;
}
