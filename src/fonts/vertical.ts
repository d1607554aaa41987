import type { Family } from './family.ts';
import { matchFont } from './match.ts';

/** How far a font reaches from the baseline, as shares of its size. */
export interface VerticalReach {
  readonly ascent: number;
  readonly descent: number;
}

/** From each family’s `hhea` table, which LibreOffice and browsers place lines by. */
const REACH: Readonly<Record<Family, VerticalReach>> = {
  arimo: { ascent: 0.905, descent: 0.212 },
  carlito: { ascent: 0.952, descent: 0.269 },
  gelasio: { ascent: 0.928, descent: 0.342 },
  tinos: { ascent: 0.891, descent: 0.216 },
  caladea: { ascent: 0.9, descent: 0.25 },
  cousine: { ascent: 0.833, descent: 0.3 },
};

/** The reach of a font, or of the one that stands in for it. */
export function verticalReach(font: string): VerticalReach {
  return REACH[matchFont(font).family];
}
