import type { Paragraph, Run } from '../../model/deck.ts';
import type { Template, TextStyle } from '../../model/template.ts';
import { LEVEL_INDENT, smallSize } from '../../model/type-scale.ts';
import { breakLines, type Line } from './break-lines.ts';
import type { TextPiece } from './measure.ts';

/** A paragraph with all that decides its height. */
export interface StyledParagraph {
  readonly runs: readonly Run[];
  readonly style: TextStyle;
  readonly level: number;
  readonly marker: Paragraph['marker'];
  /** Points a marker hangs before its text, where it isn't a level's. */
  readonly indent?: number;
  /** Points before it, also where it is the first. */
  readonly before: number;
}

export interface MeasuredParagraph {
  readonly lines: readonly Line[];
  /** Of its lines, without what is before it, in points. */
  readonly height: number;
  /** From the box's left edge to the end of its widest line, in points. */
  readonly reach: number;
  /** A word is wider than the box. */
  readonly broken: boolean;
}

export interface MeasuredParagraphs {
  readonly paragraphs: readonly MeasuredParagraph[];
  /** Lines of all paragraphs together. */
  readonly lineCount: number;
  /** Lines and the space before them, in points: exact under exact line spacing. */
  readonly height: number;
  /** The height to reserve where a viewer's own font may take the place of the one named: 5 % more. */
  readonly safeHeight: number;
  /** From the box's left edge to the end of the widest line, in points. */
  readonly widest: number;
  /** A word is wider than the box. */
  readonly broken: boolean;
}

const HEIGHT_RESERVE = 1.05;

/**
 * How many lines a paragraph takes in a box of a width in points, and how high they stand, each line exactly `style.line`
 * high. `fonts` are the template's: a style names one of the two.
 */
export function measureParagraph(
  paragraph: Omit<StyledParagraph, 'before'>,
  width: number,
  template: Pick<Template, 'fonts' | 'styles'>,
): MeasuredParagraph {
  const { runs, style } = paragraph;
  const indent = indentOf(paragraph);
  const { lines, widest, broken } = breakLines(piecesOf(runs, style, template), width, {
    firstIndent: indent,
    hangingIndent: indent,
  });
  return { lines, height: lines.length * style.line, reach: indent + widest, broken };
}

/** As `measureParagraph`, of paragraphs under one another. */
export function measureParagraphs(
  paragraphs: readonly StyledParagraph[],
  width: number,
  template: Pick<Template, 'fonts' | 'styles'>,
): MeasuredParagraphs {
  const measured = paragraphs.map((paragraph) => measureParagraph(paragraph, width, template));
  const lines = measured.reduce((sum, paragraph) => sum + paragraph.height, 0);
  const height = paragraphs.reduce((sum, paragraph) => sum + paragraph.before, lines);
  return {
    paragraphs: measured,
    lineCount: measured.reduce((sum, paragraph) => sum + paragraph.lines.length, 0),
    height,
    safeHeight: height * HEIGHT_RESERVE,
    widest: Math.max(0, ...measured.map(({ reach }) => reach)),
    broken: measured.some(({ broken }) => broken),
  };
}

/**
 * Points from the box's left edge to a paragraph's text. A marker hangs before its text by one level's indent; a
 * quotation is set in one level.
 */
export function indentOf(paragraph: Pick<StyledParagraph, 'level' | 'marker' | 'indent'>): number {
  const { level, marker, indent = LEVEL_INDENT } = paragraph;
  return level * LEVEL_INDENT + (marker === 'none' ? 0 : indent);
}

/** A paragraph's runs as the measurer takes them. */
export function piecesOf(
  runs: readonly Run[],
  style: TextStyle,
  template: Pick<Template, 'fonts' | 'styles'>,
): readonly TextPiece[] {
  return runs.map((run) => ({
    text: run.text,
    font: template.fonts[style.font],
    size: run.small ? smallSize(style, template) : style.size,
    bold: style.bold || run.bold,
    italic: run.italic,
  }));
}
