/** Minimum contrast of text that is not large: WCAG 2.2, success criterion 1.4.3. */
export const TEXT_CONTRAST = 4.5;

/** Minimum contrast of large text: WCAG 2.2, success criterion 1.4.3. */
export const LARGE_TEXT_CONTRAST = 3;

/**
 * Minimum contrast of graphics needed to understand the content: WCAG 2.2, success criterion
 * 1.4.11.
 */
export const DRAWN_CONTRAST = 3;

/**
 * Large is "at least 18 point or 14 point bold" (WCAG 2.2, "large scale"; 18 points are 24 CSS
 * pixels).
 */
const LARGE = 18;
const LARGE_BOLD = 14;

/** Minimum contrast of text with this size, in points, and weight. */
export function leastContrast({ size, bold }: { readonly size: number; readonly bold: boolean }): number {
  return size >= (bold ? LARGE_BOLD : LARGE) ? LARGE_TEXT_CONTRAST : TEXT_CONTRAST;
}

/**
 * Contrast of two colours of six hexadecimal digits, from 1 (the same) to 21 (black on white): WCAG
 * 2.2, "contrast ratio".
 */
export function contrastRatio(a: string, b: string): number {
  const [first, second] = [luminance(a), luminance(b)];
  return (Math.max(first, second) + 0.05) / (Math.min(first, second) + 0.05);
}

/** Rounded down, so that 4.46 is not shown as the 4.5 it misses. */
export function floorTenth(ratio: number): string {
  return (Math.floor(ratio * 10) / 10).toFixed(1);
}

/** From 0 (black) to 1 (white): WCAG 2.2, "relative luminance". */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((at) =>
    linear(Number.parseInt(colour.slice(at, at + 2), 16) / 255),
  );
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function linear(channel: number): number {
  return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
}
