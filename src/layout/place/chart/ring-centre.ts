import type { TextMark } from '../../../model/mark.ts';
import { type PlacedChart, ringOf } from './geometry.ts';

/** The share of a hole’s radius that words in it may reach. */
const REACH = 0.9;

/** The total in a ring’s hole: its name, and below it the figure. */
export function centreMarks(placed: PlacedChart): readonly TextMark[] {
  const { chart, style } = placed;
  const { centre } = chart;
  if (centre === undefined) return [];
  const { middle } = ringOf(placed);
  const [fact] = centre.facts;
  const { width, height } = sizeOf(placed, centre);
  return [
    {
      kind: 'text',
      role: 'value',
      box: { x: middle.x - width / 2, y: middle.y - height / 2, width, height },
      lines: [centre.name, centre.figure].map((text) => [{ text, bold: true, colour: 'ink' }]),
      align: 'center',
      style,
      ...(fact !== undefined && { fact }),
      of: { series: 'centre', point: 0 },
    },
  ];
}

/** Whether the total has room in the hole. */
export function centreFits(placed: PlacedChart): boolean {
  const { centre } = placed.chart;
  if (centre === undefined) return true;
  const { width, height } = sizeOf(placed, centre);
  return Math.hypot(width / 2, height / 2) <= ringOf(placed).inner * REACH;
}

function sizeOf({ style, width }: PlacedChart, { name, figure }: { readonly name: string; readonly figure: string }) {
  return { width: Math.max(width(name, true), width(figure, true)), height: 2 * style.line };
}
