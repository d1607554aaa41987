import type { Box } from './box.ts';
import type { ColourToken } from './colour.ts';
import type { FactId } from './fact.ts';
import type { TextStyle } from './text-style.ts';

/**
 * Part of a drawing, placed on the slide: a rectangle, a line, a path or a text. A renderer that
 * knows these four can draw every chart. Coordinates are points from the slide's top left corner;
 * later marks are drawn over earlier ones.
 */
export type Mark = RectangleMark | LineMark | PathMark | TextMark;

export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Stroke {
  readonly colour: ColourToken;
  /** Points. */
  readonly width: number;
  readonly dash: 'solid' | 'dashed' | 'dotted';
}

export interface Paint {
  readonly colour: ColourToken;
  /**
   * `hatched`: diagonal stripes on paper. `pale`: the colour at a quarter of its strength, so that
   * what is below shows.
   */
  readonly pattern: 'solid' | 'hatched' | 'pale';
}

/** What a mark without words represents. */
export type ShapeRole =
  | 'bar'
  | 'slice'
  | 'area'
  | 'line'
  | 'marker'
  | 'axis'
  | 'gridline'
  | 'tick'
  | 'event'
  | 'key'
  | 'leader';

/**
 * What words name: a category, an axis step, a figure, a series, an event, or a colour in a legend.
 */
export type TextRole = 'category' | 'tick' | 'value' | 'series' | 'event' | 'legend';

/**
 * A point of a chart: its series, or the events, or the names along its axis of time, or what stands in a ring, and its index there, both counted
 * from 0.
 */
export interface PointIndex {
  readonly series: number | 'events' | 'names' | 'centre';
  readonly point: number;
}

interface ShapeMark {
  readonly role: ShapeRole;
  /** The fact whose figure it shows by its length, place or angle. */
  readonly fact?: FactId;
  /** The facts whose sum it shows; `fact` is then the first. */
  readonly sumOfFacts?: readonly FactId[];
  /** The point it draws. */
  readonly of?: PointIndex;
}

export interface RectangleMark extends ShapeMark {
  readonly kind: 'rectangle';
  readonly box: Box;
  readonly fill?: Paint;
  readonly stroke?: Stroke;
}

export interface LineMark extends ShapeMark {
  readonly kind: 'line';
  readonly from: Point;
  readonly to: Point;
  readonly stroke: Stroke;
}

export interface PathMark extends ShapeMark {
  readonly kind: 'path';
  readonly start: Point;
  readonly steps: readonly PathStep[];
  /** The path ends where it began. */
  readonly closed: boolean;
  readonly fill?: Paint;
  readonly stroke?: Stroke;
}

/** A straight step, or an arc of a circle of at most half a turn. */
export type PathStep =
  | { readonly kind: 'straight'; readonly to: Point }
  | { readonly kind: 'arc'; readonly to: Point; readonly radius: number; readonly clockwise: boolean };

/** Words with their line breaks, set in lines of the style's height from the top of the box. */
export interface TextMark {
  readonly kind: 'text';
  readonly role: TextRole;
  readonly box: Box;
  readonly lines: readonly (readonly TextPiece[])[];
  readonly align: 'left' | 'center' | 'right';
  readonly style: TextStyle;
  /** Background behind the words, where a pattern would make them hard to read. */
  readonly ground?: ColourToken;
  /** The fact whose figure or date the words state. */
  readonly fact?: FactId;
  /** The facts whose sum they state; `fact` is then the first. */
  readonly sumOfFacts?: readonly FactId[];
  readonly of?: PointIndex;
  /**
   * How programs that place labels themselves, as PowerPoint does in its charts, put this one in
   * its box.
   */
  readonly native?: NativePlace;
}

/** Words on a line that share one look. */
export interface TextPiece {
  readonly text: string;
  readonly bold: boolean;
  readonly colour: ColourToken;
}

export interface NativePlace {
  /** Side of its point; absent if the chart has only one place for labels. */
  readonly side?: LabelSide;
  /** Offset from there, in points. */
  readonly shift?: Point;
}

/** `inside-base`, `inside-end` and `outside-end` are ends of a bar. */
export type LabelSide = 'center' | 'inside-base' | 'inside-end' | 'outside-end' | 'above' | 'below' | 'left' | 'right';

/** The words of a text mark, its lines joined by spaces. */
export function textOf({ lines }: TextMark): string {
  return lines.map((line) => line.map(({ text }) => text).join('')).join(' ');
}

export function textMarks(marks: readonly Mark[]): readonly TextMark[] {
  return marks.filter((mark) => mark.kind === 'text');
}

/** The box of the letters of words: a line of text is higher than they are, by half above and by half below. */
export function lettersOf({ box, style }: Pick<TextMark, 'box' | 'style'>): Box {
  const over = Math.max(0, style.line - style.size);
  return { ...box, y: box.y + over / 2, height: box.height - over };
}
