import { markBox, type PlacedChart } from './geometry.ts';
import { labelRows, rowHeight, rowsHeight } from './label-rows.ts';
import { INSET } from './label-width.ts';
import { type LabelMove, pointTexts } from './labels.ts';

/** Moves the labels of dots on stems to rows at the top of the plot, each at the end of a leader from its dot. */
export function labelRowMoves(placed: PlacedChart): readonly LabelMove[] {
  const flags = labelRows(placed) ?? [];
  const top = placed.plot.y + rowsHeight(flags, placed);
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
