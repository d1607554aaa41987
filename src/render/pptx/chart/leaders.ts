import { LEADER_STROKE } from '../../../chart/look.ts';
import type { Chart } from '../../../model/chart.ts';
import type { LineMark } from '../../../model/mark.ts';
import { strokeLine } from './drawing.ts';
import type { ChartLook } from './look.ts';

/**
 * `c:errBars` for the leaders of a series: each is as long, in the axis's units, as it is drawn. PowerPoint's own leader
 * lines begin at the middle of a bar and can't be kept from labels that need none; error bars start at the end of the
 * bar, or at the point of a line, and move with it when its figure is edited.
 */
export function leaderBars(
  { valueAxis: { min, max } }: Chart,
  of: { readonly index: number; readonly points: number; readonly onLine: boolean },
  { leaders, plot, frame }: ChartLook,
): string {
  const own = leaders.filter((leader) => leader.of?.series === of.index);
  if (own.length === 0) return '';
  const perPoint = (max - min) / (plot.height * frame.height);
  const lengths = (side: 'plus' | 'minus') =>
    Array.from({ length: of.points }, (_, point) => {
      const leader = own.find((each) => each.of?.point === point);
      const rise = leader === undefined ? 0 : riseOf(leader) * perPoint;
      const length = Math.max(0, side === 'plus' ? rise : -rise);
      return `<c:pt idx="${point}"><c:v>${Number(length.toPrecision(6))}</c:v></c:pt>`;
    });
  const literal = (side: 'plus' | 'minus') =>
    `<c:${side}><c:numLit><c:formatCode>General</c:formatCode><c:ptCount val="${of.points}"/>${lengths(side).join('')}</c:numLit></c:${side}>`;
  return (
    `<c:errBars>${of.onLine ? '<c:errDir val="y"/>' : ''}<c:errBarType val="both"/><c:errValType val="cust"/>` +
    `<c:noEndCap val="1"/>${literal('plus')}${literal('minus')}<c:spPr>${strokeLine(LEADER_STROKE)}</c:spPr></c:errBars>`
  );
}

function riseOf({ from, to }: LineMark): number {
  return from.y - to.y;
}
