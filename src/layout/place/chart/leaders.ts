import { LEADER_STROKE } from '../../../chart/look.ts';
import type { LineMark } from '../../../model/mark.ts';
import type { LabelMove } from './labels.ts';

/** Thin lines from points to labels that found no room beside them. */
export function leaderMarks(moves: readonly LabelMove[]): readonly LineMark[] {
  return moves.flatMap(({ series, point, leader }) =>
    leader === undefined
      ? []
      : [{ kind: 'line', role: 'leader', ...leader, stroke: LEADER_STROKE, of: { series, point } }],
  );
}
