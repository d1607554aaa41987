import { LEADER_STROKE, STEM_STROKE } from '../../../chart/look.ts';
import type { Chart } from '../../../model/chart.ts';
import type { LineMark } from '../../../model/mark.ts';
import { numeral } from '../workbook/numeral.ts';
import type { ChartReferences } from '../workbook/references.ts';
import { strokeLine } from './drawing.ts';
import type { ChartLook } from './look.ts';
import { numbers } from './values.ts';

/**
 * `c:errBars` for the leaders of a series: each is as long, in the axis's units, as it is drawn. PowerPoint's own leader
 * lines begin at the middle of a bar and can't be kept from labels that need none; error bars start at the end of the
 * bar, or at the point of a line, and move with it when its figure is edited.
 */
export function leaderBars(
  chart: Chart,
  of: { readonly index: number; readonly points: number; readonly onLine: boolean },
  look: ChartLook,
): string {
  if (!look.leaders.some((leader) => leader.of?.series === of.index)) return '';
  const rises = risesOf(chart, of.index, of.points, look);
  const literal = (side: 'plus' | 'minus') =>
    numbersIn(
      side,
      rises.map((rise) => Math.max(0, side === 'plus' ? rise : -rise)),
    );
  return (
    `<c:errBars>${of.onLine ? '<c:errDir val="y"/>' : ''}<c:errBarType val="both"/><c:errValType val="cust"/>` +
    `<c:noEndCap val="1"/>${literal('plus')}${literal('minus')}<c:spPr>${strokeLine(LEADER_STROKE)}</c:spPr></c:errBars>`
  );
}

/**
 * `c:errBars` for the stems of dots, with their leaders: down from a dot as far as its cell says, up from one below zero, and
 * up to a label in its row.
 */
export function stemBars(chart: Chart, index: number, references: ChartReferences, look: ChartLook): string {
  const series = chart.series[index];
  if (series === undefined) return '';
  const rises = risesOf(chart, index, series.points.length, look);
  const up = rises.map((rise, point) => Math.max(rise, -(series.points[point]?.value.toNumber() ?? 0), 0));
  const down = series.points.map((point) => (point && !point.value.isNegative() ? numeral(point.value) : undefined));
  return (
    '<c:errBars><c:errDir val="y"/><c:errBarType val="both"/><c:errValType val="cust"/><c:noEndCap val="1"/>' +
    `${numbersIn('plus', up)}<c:minus>${numbers(references.series[index]?.values ?? '', down)}</c:minus>` +
    `<c:spPr>${strokeLine(STEM_STROKE)}</c:spPr></c:errBars>`
  );
}

/** How far up the leader of each point leads, in the axis’s units; 0 without one. */
function risesOf(
  { valueAxis: { min, max } }: Chart,
  series: number,
  count: number,
  { leaders, plot, frame }: ChartLook,
): readonly number[] {
  const perPoint = (max - min) / (plot.height * frame.height);
  return Array.from({ length: count }, (_, point) => {
    const leader = leaders.find(({ of }) => of?.series === series && of.point === point);
    return leader === undefined ? 0 : riseOf(leader) * perPoint;
  });
}

function numbersIn(side: 'plus' | 'minus', lengths: readonly number[]): string {
  const points = lengths.map((length, idx) => `<c:pt idx="${idx}"><c:v>${Number(length.toPrecision(6))}</c:v></c:pt>`);
  return `<c:${side}><c:numLit><c:formatCode>General</c:formatCode><c:ptCount val="${lengths.length}"/>${points.join('')}</c:numLit></c:${side}>`;
}

function riseOf({ from, to }: LineMark): number {
  return from.y - to.y;
}
