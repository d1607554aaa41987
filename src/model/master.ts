import type { Box } from './box.ts';
import type { ColourToken } from './colour.ts';
import type { TextStyle } from './text-style.ts';

/** An organisation's own slide masters, which every deck of the template takes over unchanged. */
export interface Master {
  /** The masters and everything they refer to, under their names in a deck. */
  readonly parts: readonly MasterPart[];
  /** Names of the slide masters' parts, in order. */
  readonly masters: readonly string[];
  /** Name of the first master's theme part. */
  readonly theme: string;
  /**
   * The theme colour used for each of the template's colours, chosen to be legible where it is
   * used.
   */
  readonly palette: Readonly<Record<ColourToken, SchemeColour>>;
  /** By name of the template's layout. */
  readonly layouts: Readonly<Record<string, MasterLayout>>;
}

export interface MasterPart {
  readonly name: string;
  readonly content: string | Uint8Array;
  readonly contentType: string;
  readonly relationships: readonly MasterRelationship[];
}

export interface MasterRelationship {
  readonly id: string;
  readonly type: string;
  /** Relative to the part, or an address if it is external. */
  readonly target: string;
  readonly external: boolean;
}

/**
 * A theme colour by its name in the colour map, lightened or darkened by percentages (ECMA-376 part
 * 1, 20.1.2.3.20 and 21).
 */
export interface SchemeColour {
  readonly slot: string;
  readonly lumMod?: number;
  readonly lumOff?: number;
}

export interface MasterLayout {
  readonly part: string;
  /** Attributes of the layout's own colour map, which its slides get too. */
  readonly colourMap?: Readonly<Record<string, string>>;
  /** The colours used for the template's colours under that map. */
  readonly palette?: Readonly<Record<ColourToken, SchemeColour>>;
  /** By name of the slot. A slot without a placeholder is written as a separate box. */
  readonly placeholders: Readonly<Record<string, MasterPlaceholder>>;
}

/** A placeholder of the master's layout. */
export interface MasterPlaceholder {
  /** Type of `p:ph`; absent if it takes anything. */
  readonly type?: string;
  readonly index?: string;
  /** The area for its words, inside its insets. */
  readonly box: Box;
  readonly insets: Insets;
  /**
   * What a slide must set again so that words appear as measured: one wrapping column at full size.
   */
  readonly resets?: BodyResets;
  /** The look of words at each of the nine list levels. */
  readonly levels: readonly MasterLevel[];
}

/** Each is set if the master says otherwise. */
export interface BodyResets {
  readonly wrap?: true;
  readonly columns?: true;
  /** Text that the master had shrunk to fit its own sample (`a:normAutofit` with a scale). */
  readonly size?: true;
}

/** In points. */
export interface Insets {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export interface MasterLevel {
  readonly size: number;
  readonly line: number;
  readonly bold: boolean;
  readonly colour: ColourToken;
  /** The colour itself, six digits; undefined if it is not a plain colour. */
  readonly shade?: string;
  readonly font: TextStyle['font'];
  /** Set if it is neither of the theme's two fonts. */
  readonly typeface?: string;
  readonly capitals?: true;
  readonly tracking?: number;
  readonly before: number;
  readonly align: 'left' | 'right' | 'center';
  readonly bullet: boolean;
  /**
   * In points: from the left of the box to the words, and from there to the start of the first
   * line.
   */
  readonly margin: number;
  readonly indent: number;
}
