import type { SceneParagraph } from '../../model/scene.ts';
import { type Flow, flowHeight } from '../flow.ts';
import { asUnit, grouped, isRuled, looseGap } from './points.ts';

/**
 * Aligning points in rows may make the panels at most this many lines higher than the fullest one; more would tear the
 * others' points apart.
 */
const LEVELLED_LINES = 2;

/** Texts of panels side by side, spread over the space available. */
export interface PanelRows {
  readonly flows: readonly Flow[];
  /** One per flow: heights of the hairlines between its points, in points from its top. */
  readonly rules: readonly (readonly number[])[];
}

/**
 * Spreads the points of panels with equal gaps, which grow to fill the space. If the gaps have room for hairlines,
 * points are aligned in rows: first beside first, second beside second. If not, they stand at most one line apart.
 *
 * @param line - line height of the style that all are set in, in points
 */
export function panelRows(flows: readonly Flow[], line: number, room: number): PanelRows {
  const columns = flows.map(({ paragraphs }) => grouped(paragraphs).map((group) => asUnit(group)));
  const heights = columns.map((units) => units.map(({ height }) => height));
  const own = Math.max(0, ...columns.flatMap((units) => units.slice(1).map(({ before }) => before)));
  const rows = Array.from({ length: Math.max(0, ...heights.map(({ length }) => length)) }, (_, row) =>
    Math.max(0, ...heights.map((column) => column[row] ?? 0)),
  );
  if (rows.length < 2) return { flows, rules: flows.map(() => []) };
  const gapOf = (lists: readonly (readonly number[])[]) =>
    Math.max(own, Math.min(...lists.filter(({ length }) => length > 1).map((list) => looseGap(list, line, room))));
  const fullest = Math.max(0, ...heights.map((column) => filled(column, own)));
  const isLevel = filled(rows, own) <= fullest + LEVELLED_LINES * line && isRuled(gapOf([rows]), line);
  const gap = isLevel ? gapOf([rows]) : Math.max(own, Math.min(line, gapOf(heights)));
  const spread = flows.map((flow, column) =>
    apart(flow, (row) => gap + (isLevel ? (rows[row - 1] ?? 0) - (heights[column]?.[row - 1] ?? 0) : 0)),
  );
  return {
    flows: spread,
    rules: spread.map(({ paragraphs }) => (isLevel ? middles(paragraphs, gap) : [])),
  };
}

function filled(heights: readonly number[], gap: number): number {
  return heights.reduce((sum, height) => sum + height, 0) + gap * Math.max(0, heights.length - 1);
}

/** A flow with a given gap before each first-level point, by the point's index. */
function apart(flow: Flow, gapBefore: (index: number) => number): Flow {
  let point = -1;
  const paragraphs = flow.paragraphs.map((paragraph, index) => {
    if (index > 0 && paragraph.level > 0) return paragraph;
    point += 1;
    return point === 0 ? paragraph : { ...paragraph, before: gapBefore(point) };
  });
  return { ...flow, paragraphs, height: flowHeight(paragraphs) };
}

/** Positions half a gap above each point after the first. */
function middles(paragraphs: readonly SceneParagraph[], gap: number): readonly number[] {
  return paragraphs.flatMap((paragraph, index) =>
    index > 0 && paragraph.level === 0 ? [flowHeight(paragraphs.slice(0, index)) + paragraph.before - gap / 2] : [],
  );
}
