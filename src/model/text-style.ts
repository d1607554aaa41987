import type { ColourToken } from './colour.ts';

/** A step of the type scale. Sizes and line heights are in points. */
export interface TextStyle {
  readonly font: 'heading' | 'body';
  readonly size: number;
  readonly line: number;
  readonly bold: boolean;
  readonly colour: ColourToken;
  /** Space before each paragraph but the first, in points. */
  readonly gap: number;
  /**
   * A typeface by name, if it is neither of the template's two. An organisation's own placeholder
   * may name one.
   */
  readonly typeface?: string;
  /** Shown in capitals, large or small, and measured as large ones. */
  readonly capitals?: true;
  /** Points added after each character. */
  readonly tracking?: number;
  /**
   * The look of list levels in an organisation's own placeholder; without it, all levels look like
   * this style.
   */
  readonly list?: readonly ListLevel[];
}

/** A list level of an organisation's own placeholder. */
export interface ListLevel {
  readonly style: TextStyle;
  readonly bullet: boolean;
  /**
   * In points: from the left of the box to the words, and from there to the start of the first
   * line.
   */
  readonly margin: number;
  readonly indent: number;
}
