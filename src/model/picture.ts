/** A picture that was read to its end, ready to be put into a deck. */
export interface Picture {
  readonly mediaType: 'image/png' | 'image/jpeg';
  /** Its pixels as they were, and of all else only what changes how they look. */
  readonly bytes: Uint8Array;
  /** The same with its metadata: where and when it was taken, by whom, with what. */
  readonly withMetadata: Uint8Array;
  /** In pixels, as stored. */
  readonly width: number;
  readonly height: number;
  /** How it is turned when shown. */
  readonly turn: Turn;
  readonly doubts: readonly PictureDoubt[];
}

/** How stored pixels become the picture as shown: first mirrored left to right, then turned clockwise. */
export interface Turn {
  readonly mirrored: boolean;
  readonly quarters: 0 | 1 | 2 | 3;
}

export const UPRIGHT: Turn = { mirrored: false, quarters: 0 };

/** Why a picture may not look everywhere as its author saw it. */
export type PictureDoubt = 'animated' | 'print-colours';

/** Width and height as shown: a quarter turn exchanges them. */
export function shownSize<Size extends { readonly width: number; readonly height: number }>(
  { width, height }: Size,
  { quarters }: Turn,
): { readonly width: number; readonly height: number } {
  return quarters % 2 === 0 ? { width, height } : { width: height, height: width };
}
