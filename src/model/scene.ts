import type { Box } from './box.ts';
import type { Chart } from './chart.ts';
import type { ColourToken, MarkColour } from './colour.ts';
import type { Jump, Run, StatedFact, TableRowLook } from './deck.ts';
import type { FactId } from './fact.ts';
import type { Language } from './language.ts';
import type { Mark, Paint, Point, Stroke } from './mark.ts';
import type { NotesPage } from './notes-page.ts';
import type { Picture, Turn } from './picture.ts';
import type { Stretch } from './stretch.ts';
import type { Template } from './template.ts';
import type { TextStyle } from './text-style.ts';

/**
 * A deck laid out: every box in points from the slide's corner, every line of text known, every
 * chart complete. A renderer decides nothing and only writes.
 */
export interface Scene {
  readonly name: string;
  readonly language: Language;
  readonly title: string;
  /** ISO date that all dates of the package are set to. */
  readonly asOf: string;
  readonly template: Template;
  /** Every fact shown on any slide, in order of first use. */
  readonly facts: readonly StatedFact[];
  readonly slides: readonly SceneSlide[];
}

export interface SceneSlide {
  /** Unique in the deck. */
  readonly id: string;
  /**
   * The deck's slide continued here, and the number of this part, from 2. Absent on a slide's first
   * part.
   */
  readonly continues?: { readonly slide: string; readonly part: number };
  /** From 1. */
  readonly number: number;
  /** Name of a layout of the template. */
  readonly layout: string;
  readonly section?: string;
  /** In reading order, the title first. */
  readonly shapes: readonly SceneShape[];
  readonly notes: readonly SceneParagraph[];
  readonly notesPage: NotesPage;
  /** Facts whose figures appear in the alt text written by the author. */
  readonly altFacts?: readonly FactId[];
  /** What was done to make the slide's text fit its slots. */
  readonly cures: readonly Cure[];
}

/** ID of the deck's slide that a slide of the scene shows or continues. */
export function deckSlideId({ id, continues }: Pick<SceneSlide, 'id' | 'continues'>): string {
  return continues?.slide ?? id;
}

export type Cure =
  | { readonly kind: 'step-down' | 'step-up'; readonly slot: string; readonly from: string; readonly to: string }
  | { readonly kind: 'continued'; readonly part: number; readonly of: number }
  /** Last words were joined so that no line holds a single stray word. */
  | { readonly kind: 'balanced'; readonly slot: string }
  /** A word wider than its line was given places to break. */
  | { readonly kind: 'divided'; readonly slot: string };

export interface SceneParagraph {
  readonly runs: readonly Run[];
  readonly level: number;
  readonly marker: 'none' | 'bullet' | 'number' | 'quote';
  /** First number of its list if it is not 1; the same in each paragraph of the list. */
  readonly listStart?: number;
  readonly style: TextStyle;
  /** Points before it. */
  readonly before: number;
  /** Points from the left of the box to its words, if an organisation's own list level sets it. */
  readonly margin?: number;
  /** Hanging indent in points, if it is not the level's own. The marker is placed in it. */
  readonly indent?: number;
  /** The look of a marker that differs from the text: a big numeral in the main colour. */
  readonly markerStyle?: { readonly colour: ColourToken; readonly percent: number };
  /** As measured. Empty where they were not, as in notes. */
  readonly lines: readonly SceneLine[];
}

/** A line of a paragraph as it will be seen. */
export interface SceneLine {
  /** Without trailing spaces. Soft hyphens are removed, or shown as a hyphen where the line ends at one. */
  readonly text: string;
  /** The stretches of the paragraph's runs that it shows, in order. */
  readonly stretches: readonly RunStretch[];
}

/** Part of a run: `start` and `end` are UTF-16 units in its text. */
export interface RunStretch extends Stretch {
  /** The run's place among those of its paragraph, from 0. */
  readonly index: number;
}

/**
 * Text in a style. If the layout's placeholder has the same style, only differences are written on
 * the slide.
 */
export interface SceneText {
  readonly kind: 'text';
  /** Unique on the slide; `fact:…` if the shape shows one. */
  readonly name: string;
  readonly box: Box;
  /** The layout's slot it fills; absent for free text (a stat, a timeline's word). */
  readonly slot?: string;
  readonly style: TextStyle;
  readonly anchor: 'top' | 'middle' | 'bottom';
  readonly align: 'left' | 'right' | 'center';
  readonly paragraphs: readonly SceneParagraph[];
  /** Measured height of the words, never more than the box's. */
  readonly textHeight: number;
  /** Names what stands below it on the slide, as a panel's heading does. */
  readonly heading?: true;
  /** Where a click on the shape leads in the slideshow. */
  readonly jump?: Jump;
}

/** Points from the top of a text’s box to its first line, as its anchor has it. */
export function leadOf({ box, textHeight, anchor }: SceneText): number {
  const free = box.height - textHeight;
  switch (anchor) {
    case 'top':
      return 0;
    case 'middle':
      return free / 2;
    case 'bottom':
      return free;
    default:
      return anchor satisfies never;
  }
}

/** A decorative filled rectangle or ellipse, or a straight line if its width or height is 0. */
export interface SceneMark {
  readonly kind: 'mark';
  readonly name: string;
  readonly shape: 'rectangle' | 'ellipse' | 'line';
  readonly box: Box;
  /** A field that words stand on, and not a mark among them. */
  readonly ground?: true;
  /** The fact whose date it shows by its place. */
  readonly fact?: FactId;
  readonly fill?: MarkColour;
  readonly stroke?: { readonly colour: MarkColour; readonly width: number; readonly dash: boolean };
}

/**
 * A decorative shape of straight stretches, on which words may stand: a country on a map. Where outlines lie within one
 * another, every second one is a hole.
 */
export interface SceneFreeform {
  readonly kind: 'freeform';
  /** What it is, for whoever selects it: the country’s name. */
  readonly name: string;
  readonly box: Box;
  /** Each is closed; its last point is not its first again. */
  readonly outlines: readonly (readonly Point[])[];
  readonly fill: Paint;
  readonly stroke?: Stroke;
}

export interface SceneTableCell {
  readonly paragraph: SceneParagraph;
  readonly align: 'left' | 'right';
  /** Points from its edges to its words. Those at the top come on top of the table's padding. */
  readonly inset: { readonly left: number; readonly right: number; readonly top: number };
  /** How many columns it spans. */
  readonly columns: number;
  /** Percent of `series1` that it lies on, mixed into the paper. */
  readonly tint?: number;
  /** The rule below it is heavy: the heading of our own column. */
  readonly ours?: true;
}

export interface SceneTable {
  readonly kind: 'table';
  readonly name: string;
  readonly slot?: string;
  readonly box: Box;
  readonly alt: string;
  readonly columnWidths: readonly number[];
  readonly rowHeights: readonly number[];
  /** The first row is the header. The columns of a row's cells add up to those of the table. */
  readonly rows: readonly (readonly SceneTableCell[])[];
  /** One for each row. */
  readonly looks: readonly TableRowLook[];
  /** Points above and below the words of each cell: of the header, and of the rows below it. */
  readonly padding: { readonly head: number; readonly row: number };
}

/** The rules of a table, in points. */
export const TABLE_RULES = { row: 0.5, head: 1, total: 1, ours: 3 };

export interface SceneChart {
  readonly kind: 'chart';
  readonly name: string;
  readonly slot?: string;
  readonly box: Box;
  readonly chart: Chart;
  /** The plot area inside the box, in points from the box's corner. */
  readonly plot: Box;
  readonly labelStyle: TextStyle;
  /** Style of the category names on their axis. */
  readonly nameStyle: TextStyle;
  /**
   * Everything the chart draws and writes. A program that draws charts itself must draw the same.
   */
  readonly marks: readonly Mark[];
  /** Where a click on the chart leads in the slideshow. */
  readonly jump?: Jump;
}

export interface ScenePicture {
  readonly kind: 'picture';
  readonly name: string;
  readonly slot?: string;
  /** As it is seen: turned. */
  readonly box: Box;
  readonly bytes: Uint8Array;
  readonly mediaType: Picture['mediaType'];
  readonly turn: Turn;
  /** Empty if it is decorative. */
  readonly alt: string;
}

/** Shapes that are moved and read as one. */
export interface SceneGroup {
  readonly kind: 'group';
  readonly name: string;
  readonly slot?: string;
  readonly box: Box;
  readonly alt: string;
  readonly facts: readonly FactId[];
  readonly shapes: readonly (SceneText | SceneMark | SceneFreeform)[];
}

export type SceneShape = SceneText | SceneMark | SceneFreeform | SceneTable | SceneChart | ScenePicture | SceneGroup;
