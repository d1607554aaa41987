import type { Box } from './box.ts';
import type { ColourToken } from './colour.ts';
import type { Texts } from './language.ts';
import type { Master } from './master.ts';
import type { Span } from './span.ts';
import type { TextPartial } from './text-partial.ts';
import type { TextStyle } from './text-style.ts';

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
  readonly label: Texts;
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
  readonly label: Texts;
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
