import { standIns } from '../../fonts/match.ts';
import type { Box } from '../../model/box.ts';

/** A length as CSS and SVG write it: to a thousandth of a point. */
export function number(value: number): string {
  return String(Math.round(value * 1000) / 1000);
}

export function points(value: number): string {
  return value === 0 ? '0' : `${number(value)}pt`;
}

/** The place of an element on its slide. */
export function placed({ x, y, width, height }: Box): string {
  return `left:${points(x)};top:${points(y)};width:${points(width)};height:${points(height)}`;
}

/** A text as a CSS string, whatever it holds (CSS Syntax 3, 4.3.5). */
function quoted(text: string): string {
  return `"${text.replace(/[^\w .-]/gu, (character) => `\\${(character.codePointAt(0) ?? 0).toString(16)} `)}"`;
}

/** A font by name, and after it those with the same widths. */
export function fontFamily(font: string): string {
  const { fonts, generic } = standIns(font);
  return [...fonts.map(quoted), generic].join(',');
}
