/** English Metric Units per point (ECMA-376 part 1, 20.1.2.1: 914,400 per inch). */
export const EMU_PER_POINT = 12_700;
