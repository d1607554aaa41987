import { isLine, type PlacedChart } from './geometry.ts';
import { labelWidth } from './label-width.ts';
import { pointTexts } from './labels.ts';

/** The share of a chart's width that a name beside its figure may take, so that it stands nearer to the end of its line. */
const BESIDE_SHARE = 0.25;

/**
 * Whether names above their figures would push one another away from the ends of their lines, and there is room to set
 * them beside their figures, in half the height.
 */
export function namesAreCloser(placed: PlacedChart): boolean {
  const { chart, box, width } = placed;
  if (chart.namesBeside === true) return false;
  const ends = pointTexts(placed)
    .filter(({ named, series }) => {
      const own = chart.series[series];
      return named && own !== undefined && isLine(chart, own);
    })
    .toSorted((a, b) => a.box.y - b.box.y);
  const areClose = ends.some((end, index) => {
    const above = ends[index - 1]?.box;
    return above !== undefined && above.y + above.height > end.box.y;
  });
  const beside = { ...chart, namesBeside: true as const };
  const widest = ends.map(({ series, point }) => {
    const own = chart.series[series];
    return own === undefined ? 0 : labelWidth(beside, own, point, width);
  });
  return areClose && Math.max(...widest) <= box.width * BESIDE_SHARE;
}
