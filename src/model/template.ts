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
  /** Content starts on multiples of it. */
  readonly baseline: number;
}

/** What a slot on a layout may hold. */
export const SLOT_ACCEPTS = [
  'title',
  'subtitle',
  'section',
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
  'details',
  'number',
] as const;

export type SlotAccepts = (typeof SLOT_ACCEPTS)[number];

/** A named slot on a layout. */
export interface Slot {
  readonly name: string;
  readonly span: Span;
  readonly accepts: readonly SlotAccepts[];
  readonly box: Box;
  /** Name of a text style of the template. */
  readonly style: string;
  /** Smaller styles to try, in order, before a slide is continued on a second one. */
  readonly steps: readonly string[];
  /** Larger styles, largest first, for a slide with little on it. */
  readonly grow: readonly string[];
  readonly anchor: 'top' | 'middle' | 'bottom';
  readonly align: 'left' | 'right' | 'center';
  /** A slide with this layout must fill it. */
  readonly required: boolean;
  /** Gives the words big numerals and hairlines, as for key messages. */
  readonly numbered: boolean;
}

/** A shape without meaning that appears on every slide of a layout: a hairline, the accent bar. */
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
  /**
   * Content stays where the layout has it, however many lines the title takes, as in an
   * organisation's own master.
   */
  readonly fixed?: true;
}

/** The styles of a font that can have their own tables. */
export type FontStyle = 'regular' | 'bold' | 'italic' | 'boldItalic';

/**
 * The advances and kerning of a font, encoded as strings that are decoded when text is measured in
 * it.
 */
export interface FontTable {
  /** By the name a template uses: "Ministry Sans". */
  readonly font: string;
  readonly styles: Readonly<Partial<Record<FontStyle, FontStyleTable>>>;
}

export interface FontStyleTable {
  readonly unitsPerEm: number;
  /** Code points in ascending order: hexadecimal, single or as ranges, separated by spaces. */
  readonly characters: string;
  /**
   * One per character, in font units: a decimal, or `advance*n` for n characters with the same
   * advance.
   */
  readonly advances: string;
  /**
   * One line for each set of left characters that kern alike: the set, then values alternating with
   * their right characters, separated by tabs.
   */
  readonly kerning: string;
}

/** The look of a deck. */
export interface Template {
  readonly name: string;
  readonly span: Span;
  readonly label: Texts;
  readonly fonts: { readonly heading: string; readonly body: string };
  /** The template's own fonts, by lower-case name, if it has tables for them. */
  readonly fontTables?: Readonly<Record<string, FontTable>>;
  /** Six hexadecimal digits each. */
  readonly colours: Readonly<Record<ColourToken, string>>;
  readonly styles: Readonly<Record<string, TextStyle>>;
  readonly grid: Grid;
  readonly layouts: readonly Layout[];
  /** Text partials by name: `subtitle`, `source-line`, `note-line`, `footer`. */
  readonly partials: Readonly<Record<string, { readonly file: string; readonly pieces: TextPartial }>>;
  /** Present if the template is a PowerPoint file: what decks take over from it. */
  readonly master?: Master;
}
