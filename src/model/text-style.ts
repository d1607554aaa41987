import type { ColourToken } from './colour.ts';

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
