/**
 * Contrast of two colours of six hexadecimal digits, from 1 (the same) to 21 (black on white): WCAG 2.2, "contrast
 * ratio" and "relative luminance".
 */
export function contrastRatio(a: string, b: string): number {
  const [dark, light] = [luminance(a), luminance(b)].sort((x, y) => x - y) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

/** The least contrast of text: WCAG 2.2, success criterion 1.4.3, which asks less of large text. Sizes are points. */
export function leastContrast(size: number): number {
  return size >= 24 ? 3 : 4.5;
}

/** Rounded down, so that 4.46 is not printed as the 4.5 it misses. */
export function floorTenth(ratio: number): string {
  return (Math.floor(ratio * 10) / 10).toFixed(1);
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((at) =>
    linear(Number.parseInt(colour.slice(at, at + 2), 16) / 255),
  );
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function linear(channel: number): number {
  return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
}
