import type { Jump } from '../../../model/deck.ts';
import type { SceneTable } from '../../../model/scene.ts';
import type { DrawnGroup, DrawnShape } from '../drawn-shape.ts';
import { type Accessibility, hoverElement, jumpElement } from '../shape-tree.ts';
import { groupShapes } from './group-shapes.ts';
import { identify } from './identify.ts';

/** First id of a slide's shapes; the shape tree itself has id 1. */
const FIRST_ID = 2;

/** A shape of its own, or the members of a group, in order. */
interface Cluster {
  readonly group: DrawnGroup | undefined;
  readonly members: { readonly drawn: DrawnShape; readonly xml: string }[];
}

/**
 * Numbers the shapes of a slide, each group before its members, and closes the groups. `mended` has one entry per
 * shape.
 */
export function identifyAndGroup(
  shapes: readonly DrawnShape[],
  mended: readonly string[],
  jumpId: (slide: string) => string,
): string {
  let id = FIRST_ID;
  const written = clustersOf(shapes, mended).map(({ group, members }) => {
    const groupId = id;
    const firstId = group ? groupId + 1 : groupId;
    id = firstId + members.length;
    const identified = members.map(({ drawn, xml }, index) =>
      identify(xml, firstId + index, drawn.name, accessibilityOf(drawn), pointerOf(drawn, jumpId)),
    );
    return group ? groupShapes(groupId, group, identified) : identified.join('');
  });
  return written.join('');
}

/**
 * Only the source line is a link: whoever clicks to go on may click on a chart, a big figure or a table, and must not
 * land in the annex. These have the screen tip alone.
 */
function pointerOf({ shape }: DrawnShape, jumpId: (slide: string) => string): string {
  switch (shape.kind) {
    case 'text':
      if (shape.slot === 'source' && shape.jump) return jumpElement(jumpId(shape.jump.slide), shape.jump.tip);
      return tipElement(shape.jump);
    case 'chart':
      return tipElement(shape.jump);
    case 'table':
      return tipElement(firstFigureJump(shape));
    case 'mark':
    case 'freeform':
    case 'picture':
      return '';
    default:
      return shape satisfies never;
  }
}

function tipElement(jump: Jump | undefined): string {
  return jump === undefined ? '' : hoverElement(jump.tip);
}

function firstFigureJump({ rows }: SceneTable): Jump | undefined {
  const runs = rows.flatMap((row) => row.flatMap(({ paragraph }) => paragraph.runs));
  return runs.find((run) => run.origin.kind === 'fact' && run.jump !== undefined)?.jump;
}

function clustersOf(shapes: readonly DrawnShape[], mended: readonly string[]): readonly Cluster[] {
  const clusters: Cluster[] = [];
  shapes.forEach((drawn, index) => {
    const member = { drawn, xml: mended[index] ?? '' };
    const open = clusters.at(-1);
    if (drawn.group !== undefined && open?.group === drawn.group) open.members.push(member);
    else clusters.push({ group: drawn.group, members: [member] });
  });
  return clusters;
}

function accessibilityOf({ shape }: DrawnShape): Accessibility {
  switch (shape.kind) {
    case 'text':
      return { kind: 'text' };
    case 'mark':
    case 'freeform':
      return { kind: 'decorative' };
    case 'table':
    case 'picture':
      return describedBy(shape.alt);
    case 'chart':
      return describedBy(shape.chart.alt);
  }
}

function describedBy(alt: string): Accessibility {
  return alt === '' ? { kind: 'decorative' } : { kind: 'described', alt };
}
