import { THEME_SLOTS } from './colour.ts';
import { contrastRatio, DRAWN_CONTRAST } from './contrast.ts';
import type { SchemeColour } from './master.ts';

/**
 * A colour with the luminance of its HSL form multiplied and shifted by percentages, as `lumMod` and `lumOff` do
 * (ECMA-376 part 1, 20.1.2.3.20 and 20.1.2.3.21). Colours are six hexadecimal digits.
 */
export function withLuminance(colour: string, percent: number, shift: number): string {
  if (percent === 100 && shift === 0) return colour;
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255);
  const high = Math.max(red, green, blue);
  const low = Math.min(red, green, blue);
  const light = (high + low) / 2;
  const wanted = Math.min(1, Math.max(0, (light * percent + shift) / 100));
  const chroma = high - low;
  const saturation = chroma === 0 ? 0 : chroma / (1 - Math.abs(2 * light - 1));
  const reach = saturation * (1 - Math.abs(2 * wanted - 1));
  const channel = (value: number) => (chroma === 0 ? wanted : wanted + ((value - light) / chroma) * reach);
  return [red, green, blue].map((value) => toHex(channel(value))).join('');
}

/** A channel from 0 to 1 as two hexadecimal digits. */
export function toHex(channel: number): string {
  const byte = Math.round(Math.min(1, Math.max(0, channel)) * 255);
  return byte.toString(16).padStart(2, '0').toUpperCase();
}

/** Percent by which the shades go towards the paper, the furthest first. */
const STEPS = Array.from({ length: 16 }, (_, index) => 75 - 5 * index);

/**
 * The shades of a colour for earlier periods (IBCS: the previous period is lighter): as near to the paper as what is
 * drawn may come, and halfway there.
 *
 * @param base - the colour of the latest period, as written, and `hex` as six hexadecimal digits
 */
export function earlierShades(
  base: SchemeColour,
  hex: (colour: SchemeColour) => string,
  paper: string,
): { readonly earlier: SchemeColour; readonly between: SchemeColour } {
  const isLight = contrastRatio(paper, 'FFFFFF') < contrastRatio(paper, '000000');
  const shade = (step: number) => (step === 0 ? base : towards(base, step, isLight));
  const step = STEPS.find((each) => contrastRatio(hex(shade(each)), paper) >= DRAWN_CONTRAST) ?? 0;
  return { earlier: shade(step), between: shade(step / 2) };
}

/** The shades for earlier periods of a template whose own theme holds `series1`, and what they look like. */
export function ownShades(series1: string, paper: string) {
  const hex = ({ lumMod = 100, lumOff = 0 }: SchemeColour) => withLuminance(series1, lumMod, lumOff);
  const { earlier, between } = earlierShades({ slot: THEME_SLOTS.series1 }, hex, paper);
  return { scheme: { earlier, between }, colours: { earlier: hex(earlier), between: hex(between) } };
}

/** Lightened, or darkened, by so many percent. */
function towards({ slot, lumMod = 100, lumOff = 0 }: SchemeColour, percent: number, lighter: boolean): SchemeColour {
  const kept = 1 - percent / 100;
  const off = lumOff * kept + (lighter ? percent : 0);
  return { slot, lumMod: rounded(lumMod * kept), ...(off > 0 && { lumOff: rounded(off) }) };
}

/** To a thousandth of a percent, as DrawingML writes them. */
function rounded(percent: number): number {
  return Math.round(percent * 1000) / 1000;
}

/**
 * The colour of whatever is not spoken of, for a template that doesn’t give it: its lesser text’s, taken as far towards
 * the paper as what is drawn may come.
 */
export function contextBetween(muted: string, paper: string): string {
  const mixed = Array.from({ length: 21 }, (_, index) => mix(muted, paper, index / 20));
  return mixed.findLast((colour) => contrastRatio(colour, paper) >= DRAWN_CONTRAST) ?? muted;
}

/** The colour that a percentage of one laid over another gives. */
export function tintOf(colour: string, paper: string, percent: number): string {
  return mix(paper, colour, percent / 100);
}

function mix(from: string, to: string, share: number): string {
  return [0, 2, 4]
    .map((at) => {
      const [a, b] = [from, to].map((colour) => Number.parseInt(colour.slice(at, at + 2), 16) / 255) as [
        number,
        number,
      ];
      return toHex(a + (b - a) * share);
    })
    .join('');
}
