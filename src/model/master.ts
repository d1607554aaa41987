import type { Box } from './box.ts';
import type { ColourToken } from './colour.ts';
import type { TextStyle } from './text-style.ts';

/** An organisation's own slide masters, which every deck of the template takes over as they are. */
export interface Master {
  /** The masters with all that they refer to, under the names that they have in a deck. */
  readonly parts: readonly MasterPart[];
  /** The names of the slide masters' parts, in order. */
  readonly masters: readonly string[];
  /** The name of the first master's theme part. */
  readonly theme: string;
  /** What stands for each of the template's colours: a colour of the theme that can be read where it is used. */
  readonly palette: Readonly<Record<ColourToken, SchemeColour>>;
  /** By the name of the template's layout. */
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
  /** Relative to the part, or an address where it is external. */
  readonly target: string;
  readonly external: boolean;
}

/** A theme colour by its name in the colour map, lightened or darkened (ECMA-376 part 1, 20.1.2.3.20 and 21). Percentages. */
export interface SchemeColour {
  readonly slot: string;
  readonly lumMod?: number;
  readonly lumOff?: number;
}

export interface MasterLayout {
  readonly part: string;
  /** The attributes of the layout's own colour map, which its slides then have too. */
  readonly colourMap?: Readonly<Record<string, string>>;
  /** What stands for the template's colours under that map. */
  readonly palette?: Readonly<Record<ColourToken, SchemeColour>>;
  /** By the name of the slot. A slot without one is written as a box of its own. */
  readonly placeholders: Readonly<Record<string, MasterPlaceholder>>;
}

/** A placeholder as the master's layout has it. */
export interface MasterPlaceholder {
  /** `p:ph`'s type; absent where it takes anything. */
  readonly type?: string;
  readonly index?: string;
  /** Where its words stand: inside its insets. */
  readonly box: Box;
  readonly insets: Insets;
  /** What a slide says anew so that words stand as they were measured: one column that wraps, at their full size. */
  readonly resets?: BodyResets;
  /** What words of each of the nine list levels look like. */
  readonly levels: readonly MasterLevel[];
}

/** Each is there where the master says otherwise. */
export interface BodyResets {
  readonly wrap?: true;
  readonly columns?: true;
  /** Text that the master had shrunk to fit its own sample (`a:normAutofit` with a scale). */
  readonly size?: true;
}

/** Points. */
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
  /** The colour itself, six digits; undefined where it is no plain one. */
  readonly shade?: string;
  readonly font: TextStyle['font'];
  /** Where it is neither of the theme's two fonts. */
  readonly typeface?: string;
  readonly capitals?: true;
  readonly tracking?: number;
  readonly before: number;
  readonly align: 'left' | 'right' | 'center';
  readonly bullet: boolean;
  /** Points from the left of the box to the words, and from there to where the first line begins. */
  readonly margin: number;
  readonly indent: number;
}
