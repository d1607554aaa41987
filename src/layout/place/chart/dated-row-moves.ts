import { datedLayout, datedRowsHeight, rowHeight } from './dated-rows.ts';
import { markBox, type PlacedChart } from './geometry.ts';
import { INSET } from './label-width.ts';
import { type LabelMove, pointTexts } from './labels.ts';

/** Moves the labels of dated columns to rows at the top of the plot, each at the end of a leader from its column. */
export function datedRowMoves(placed: PlacedChart): readonly LabelMove[] {
  const flags = datedLayout(placed) ?? [];
  const top = placed.plot.y + datedRowsHeight(flags, placed);
  return pointTexts(placed).map((text): LabelMove => {
    const { series, point, box } = text;
    const flag = flags[point] ?? { leader: box.x, from: box.x, row: 0 };
    const foot = top - flag.row * rowHeight(placed);
    const from = { x: flag.leader, y: markBox(placed, series, point).y };
    return {
      series,
      point,
      x: flag.from - INSET - box.x,
      y: foot - box.height - box.y,
      leader: { from, to: { x: flag.leader, y: foot - (placed.style.line - placed.style.size) / 2 } },
    };
  });
}
