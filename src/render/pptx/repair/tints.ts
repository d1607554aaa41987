import { THEME_SLOTS } from '../../../model/colour.ts';

const STAND_IN = /<a:srgbClr val="FACE(\d\d)"(?:\/>|><\/a:srgbClr>)/g;

/** The colour that a cell on a tint has until its slide is mended, since pptxgenjs knows no transparent cells. */
export function tintStandIn(percent: number): string {
  return `FACE${String(percent).padStart(2, '0')}`;
}

/** Puts the theme's colour, so far transparent, in the place of each stand-in. */
export function mendTints(frame: string): string {
  return frame.replace(
    STAND_IN,
    (_, percent: string) =>
      `<a:schemeClr val="${THEME_SLOTS.series1}"><a:alpha val="${Number(percent) * 1000}"/></a:schemeClr>`,
  );
}
