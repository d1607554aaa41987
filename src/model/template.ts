import type { Bilingual } from './language.ts';
import type { Master } from './master.ts';
import type { Span } from './span.ts';
import type { TextPartial } from './text-partial.ts';

/** The named colours of a template, and the slot of the Office theme that holds each. Everything refers to these. */
export type ColourToken =
  | 'ink'
  | 'paper'
  | 'primary'
  | 'mist'
  | 'series1'
  | 'series2'
  | 'series3'
  | 'series4'
  | 'muted'
  | 'hairline';

/** dk1, lt1, dk2, lt2, accent1 … accent6, in PowerPoint's order. */
export const THEME_SLOTS: Readonly<Record<ColourToken, string>> = {
  ink: 'tx1',
  paper: 'bg1',
  primary: 'tx2',
  mist: 'bg2',
  series1: 'accent1',
  series2: 'accent2',
  series3: 'accent3',
  series4: 'accent4',
  muted: 'accent5',
  hairline: 'accent6',
};

/** A step of the type scale. Sizes and line heights are points. */
export interface TextStyle {
  readonly font: 'heading' | 'body';
  readonly size: number;
  readonly line: number;
  readonly bold: boolean;
  readonly colour: ColourToken;
  /** Space before a paragraph after the first. */
  readonly gap: number;
  /** A typeface by its name, where it is neither of the template's two: an organisation's own placeholder may name one. */
  readonly typeface?: string;
  /** Shown in capitals, large or small, and measured as large ones. */
  readonly capitals?: true;
  /** Points added after each character. */
  readonly tracking?: number;
  /** What the list levels of an organisation's own placeholder look like; without them all look as this style. */
  readonly list?: readonly ListLevel[];
}

/** A list level of an organisation's own placeholder. */
export interface ListLevel {
  readonly style: TextStyle;
  readonly bullet: boolean;
  /** Points from the left of the box to the words, and from there to where the first line begins. */
  readonly margin: number;
  readonly indent: number;
}

export interface Grid {
  readonly width: number;
  readonly height: number;
  /** Left and right margins. */
  readonly margin: number;
  readonly columns: number;
  readonly gutter: number;
  /** All heights are multiples of it. */
  readonly baseline: number;
}

/** Points from the top left corner of the slide. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** What a place on a layout may be for. */
export const SLOT_ACCEPTS = [
  'title',
  'subtitle',
  'body',
  'chart',
  'table',
  'stats',
  'timeline',
  'image',
  'panels',
  'source',
  'note',
  'marking',
  'as-of',
  'number',
] as const;

export type SlotAccepts = (typeof SLOT_ACCEPTS)[number];

/** A named place on a layout. */
export interface Slot {
  readonly name: string;
  readonly span: Span;
  readonly accepts: readonly SlotAccepts[];
  readonly box: Box;
  /** Name of a text style of the template. */
  readonly style: string;
  /** Styles to step down to, in order, before a slide is continued on a second one. */
  readonly steps: readonly string[];
  /** Larger styles, largest first, for a slide with little on it. */
  readonly grow: readonly string[];
  readonly anchor: 'top' | 'middle' | 'bottom';
  readonly align: 'left' | 'right' | 'center';
  /** A slide with this layout must fill it. */
  readonly required: boolean;
  /** Give the words big numerals and hairlines, as key messages have. */
  readonly numbered: boolean;
}

/** A shape that every slide of a layout shows and that says nothing: a hairline, the accent bar. */
export interface Decoration {
  readonly box: Box;
  readonly colour: ColourToken;
}

export interface Layout {
  readonly name: string;
  readonly span: Span;
  readonly label: Bilingual;
  readonly background: ColourToken;
  readonly slots: readonly Slot[];
  readonly decorations: readonly Decoration[];
  /** Content stays where the layout has it, however many lines the title takes: so it does in an organisation's own master. */
  readonly fixed?: true;
}

/** The styles of a font that have tables of their own. */
export type FontStyle = 'regular' | 'bold' | 'italic' | 'boldItalic';

/** The advances and kerning of a font, encoded as strings that are decoded when a text is measured in it. */
export interface FontTable {
  /** As a template names it: "Ministry Sans". */
  readonly font: string;
  readonly styles: Readonly<Partial<Record<FontStyle, FontStyleTable>>>;
}

export interface FontStyleTable {
  readonly unitsPerEm: number;
  /** Code points in ascending order: hexadecimal, single or as ranges, separated by spaces. */
  readonly characters: string;
  /** One a character, in font units: a decimal, or `advance*n` for n characters of the same advance. */
  readonly advances: string;
  /** A line for each set of left characters that kern alike: the set, then value and right characters by turns, with tabs. */
  readonly kerning: string;
}

/** How a deck looks. */
export interface Template {
  readonly name: string;
  readonly span: Span;
  readonly label: Bilingual;
  readonly fonts: { readonly heading: string; readonly body: string };
  /** The template's own fonts, by their names in small letters, where it has tables of them. */
  readonly fontTables?: Readonly<Record<string, FontTable>>;
  /** Six hexadecimal digits each. */
  readonly colours: Readonly<Record<ColourToken, string>>;
  readonly styles: Readonly<Record<string, TextStyle>>;
  readonly grid: Grid;
  readonly layouts: readonly Layout[];
  /** Text partials by name: `subtitle`, `source-line`, `note-line`, `footer`. */
  readonly partials: Readonly<Record<string, { readonly file: string; readonly pieces: TextPartial }>>;
  /** Where the template is a PowerPoint file: what decks take over from it. */
  readonly master?: Master;
}
