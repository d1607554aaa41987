import { grouped } from '../limits/grouped.ts';
import { PICTURE } from '../limits/limits.ts';
import type { Picture } from '../model/picture.ts';

/** A picture, or why it is refused: the rest of a sentence that begins with its name, and what to do. */
export type PictureReading =
  | { readonly kind: 'read'; readonly picture: Picture }
  | {
      readonly kind: 'refused';
      readonly why: string;
      readonly hint: string;
      /** How many were unpacked before it was refused. */
      readonly pixels?: number;
    };

export type Refused = Extract<PictureReading, { kind: 'refused' }>;

/** A picture that ends too early or contradicts itself. */
export function damaged(why: string): Refused {
  const hint = 'copy it again from where it came, or open it in a picture program and export it as PNG or JPEG';
  return { kind: 'refused', why, hint };
}

export function cutShort(what: string): Refused {
  return damaged(`is cut short: ${what}`);
}

/** A sound picture of a sort that not every program shows. */
export function unusual(why: string): Refused {
  return { kind: 'refused', why, hint: 'open it in a picture program and export it as PNG or JPEG' };
}

const USUAL_BITS = 32;

/**
 * Why a picture of this size, in pixels, is refused; undefined if it isn't.
 *
 * @param bits - of a pixel
 */
export function wrongSize(width: number, height: number, bits: number): Refused | undefined {
  const size = `${grouped(width)} × ${grouped(height)} pixels`;
  if (width < 1 || height < 1) return damaged(`is damaged: it says that it has ${size}`);
  const hint = 'save it smaller; a slide shows some 2,000 pixels across';
  const refuse = (limit: string): Refused => ({ kind: 'refused', why: `has ${size}; ${limit}`, hint });
  if (width > PICTURE.side || height > PICTURE.side) return refuse(`${grouped(PICTURE.side)} a side are allowed`);
  const most = bits > USUAL_BITS ? (PICTURE.pixels * USUAL_BITS) / bits : PICTURE.pixels;
  if (width * height <= most) return undefined;
  return refuse(
    `${grouped(Math.floor(most))} in all are allowed${bits > USUAL_BITS ? ` where each has ${bits} bits` : ''}`,
  );
}
