import type { Paragraph, Run } from '../../model/deck.ts';
import type { Template } from '../../model/template.ts';
import type { TextStyle } from '../../model/text-style.ts';
import { LEVEL_INDENT, RAISED_SHARE, smallSize } from '../../model/type-scale.ts';
import { breakTwice, type Line } from './break-lines.ts';
import type { TextPiece } from './measure.ts';
import { type ParagraphText, readParagraph } from './paragraph-text.ts';

/** The parts of a template needed for measuring. */
export type MeasuringTemplate = Pick<Template, 'fonts' | 'styles' | 'fontTables'>;

/** A paragraph with everything that decides its height. */
export interface StyledParagraph {
  readonly runs: readonly Run[];
  readonly style: TextStyle;
  readonly level: number;
  readonly marker: Paragraph['marker'];
  /** Points the marker hangs before the text; the level's own if absent. */
  readonly indent?: number;
  /** Points from the box's left edge to the text; the level's own if absent. */
  readonly margin?: number;
}

export interface MeasuredParagraph {
  readonly lines: readonly Line[];
  /** The lines in a viewer that fills the full width. */
  readonly looseLines: readonly Line[];
  /** Height of the lines, in points; exact under exact line spacing. */
  readonly height: number;
  /** From the box's left edge to the end of the widest line, in points. */
  readonly reach: number;
  /** A word is wider than the box. */
  readonly broken: boolean;
  /** Where the first such word was cut, in UTF-16 units from the start of the paragraph. */
  readonly firstCut?: number;
}

/**
 * Measures how many lines a paragraph takes in a box of `width` points, and their height: each line is exactly
 * `style.line` high. The style names one of the template's `fonts` unless it has a typeface of its own.
 */
export function measureParagraph(
  paragraph: StyledParagraph,
  width: number,
  template: MeasuringTemplate,
): MeasuredParagraph {
  const { runs, style } = paragraph;
  const indent = indentOf(paragraph);
  const text = readRuns(runs, style, template, paragraph.marker);
  const { lines, looseLines, widest, broken, firstCut } = breakTwice(text, width, {
    firstIndent: indent,
    hangingIndent: indent,
  });
  return {
    lines,
    looseLines,
    height: lines.length * style.line,
    reach: indent + widest,
    broken,
    ...(firstCut !== undefined && { firstCut }),
  };
}

/** Measured runs, by template and style. A cache only: its entries never change, and live as long as the template. */
const known = new WeakMap<MeasuringTemplate, WeakMap<readonly Run[], WeakMap<TextStyle, ParagraphText>>>();

/** A paragraph's runs as one measured string, ready to be broken at several widths. */
export function readRuns(
  runs: readonly Run[],
  style: TextStyle,
  template: MeasuringTemplate,
  marker: Paragraph['marker'] = 'none',
): ParagraphText {
  if (marker === 'quote') return readParagraph(piecesOf(runs, style, template, marker));
  const read = known.get(template) ?? new WeakMap<readonly Run[], WeakMap<TextStyle, ParagraphText>>();
  known.set(template, read);
  const inStyles = read.get(runs) ?? new WeakMap<TextStyle, ParagraphText>();
  read.set(runs, inStyles);
  const text = inStyles.get(style) ?? readParagraph(piecesOf(runs, style, template));
  inStyles.set(style, text);
  return text;
}

/**
 * Points from the box's left edge to a paragraph's text. A marker hangs before its text by one level's indent; a
 * quotation is indented by one level.
 */
export function indentOf(paragraph: Pick<StyledParagraph, 'level' | 'marker' | 'indent' | 'margin'>): number {
  const { level, marker, indent = LEVEL_INDENT, margin } = paragraph;
  return margin ?? level * LEVEL_INDENT + (marker === 'none' ? 0 : indent);
}

/** A paragraph's runs as measurable pieces. Quotations are set in italics. */
export function piecesOf(
  runs: readonly Run[],
  style: TextStyle,
  template: MeasuringTemplate,
  marker: Paragraph['marker'] = 'none',
): readonly TextPiece[] {
  return runs.map((run) => ({
    text: run.text,
    font: style.typeface ?? template.fonts[style.font],
    ...(template.fontTables && { tables: template.fontTables }),
    ...(style.capitals && { capitals: true }),
    ...(style.tracking !== undefined && { tracking: style.tracking }),
    size: (run.small ? smallSize(style, template) : style.size) * (run.raised ? RAISED_SHARE : 1),
    bold: (style.bold && !run.small) || run.bold,
    italic: run.italic || marker === 'quote',
  }));
}
