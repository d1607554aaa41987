import type { Box } from '../../model/box.ts';
import type { Paragraph } from '../../model/deck.ts';
import type { SceneMark, SceneParagraph } from '../../model/scene.ts';
import type { Unit } from '../first-part.ts';
import { flowHeight } from '../flow.ts';

/** Maximum distance between two points, in lines, and the share of the space that spread points fill. */
const LOOSEST = { lines: 2.2, share: 0.9 };
/** Points at least this many lines apart get a hairline between them; without one they would float. */
const RULED = 1.2;

/** A first-level paragraph with those nested below it. */
export type Group = readonly [SceneParagraph, ...SceneParagraph[]];

export function grouped(paragraphs: readonly SceneParagraph[]): readonly Group[] {
  const groups: [SceneParagraph, ...SceneParagraph[]][] = [];
  for (const paragraph of paragraphs) {
    const last = groups.at(-1);
    if (last === undefined || paragraph.level === 0) groups.push([paragraph]);
    else last.push(paragraph);
  }
  return groups;
}

/** A group's height, and the gap before it. */
export function asUnit([first, ...others]: Group): Unit {
  return { before: first.before, height: flowHeight([{ ...first, before: 0 }, ...others]) };
}

/**
 * The gap in points at which points of these heights fill the space available, but no wider than readers can still see
 * them as one list.
 */
export function looseGap(heights: readonly number[], line: number, room: number): number {
  if (heights.length < 2) return 0;
  const words = heights.reduce((sum, height) => sum + height, 0);
  return Math.min(Math.round(LOOSEST.lines * line), Math.floor((room * LOOSEST.share - words) / (heights.length - 1)));
}

/** Whether a gap is wide enough for a hairline. */
export function isRuled(gap: number, line: number): boolean {
  return gap >= RULED * line;
}

/** Points without their bullets, for lists that hairlines part: one sign of a list is enough. */
export function unbulleted(paragraphs: readonly Paragraph[]): readonly Paragraph[] {
  return paragraphs.map((paragraph) =>
    paragraph.level === 0 && paragraph.marker === 'bullet' ? { ...paragraph, marker: 'none' } : paragraph,
  );
}

/** A hairline across a box, at height `y` on the slide. */
export function hairline(name: string, { x, width }: Box, y: number): SceneMark {
  return {
    kind: 'mark',
    name,
    shape: 'line',
    box: { x, y: Math.round(y), width, height: 0 },
    stroke: { colour: 'hairline', width: 0.75, dash: false },
  };
}
