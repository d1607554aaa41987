import type { Mark } from '../../../model/mark.ts';
import { axisLines, eventLines, gridlines } from './axes.ts';
import type { PlacedChart } from './geometry.ts';
import { chartTexts, type LabelMove } from './labels.ts';
import { leaderMarks } from './leaders.ts';
import { legendMarks } from './legend.ts';
import { centreMarks } from './ring-centre.ts';
import { figureMarks } from './shapes.ts';

/** Everything a chart draws and writes, from back to front. */
export function chartMarks(placed: PlacedChart, moves: readonly LabelMove[]): readonly Mark[] {
  return [
    ...gridlines(placed),
    ...figureMarks(placed),
    ...axisLines(placed),
    ...eventLines(placed),
    ...leaderMarks(moves),
    ...chartTexts(placed, moves),
    ...centreMarks(placed),
    ...legendMarks(placed),
  ];
}
