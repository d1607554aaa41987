import type { Box } from '../../model/box.ts';
import type { DeckPanel } from '../../model/deck.ts';
import type { SceneShape } from '../../model/scene.ts';
import type { Slot } from '../../model/template.ts';
import type { LayoutContext, Placement } from '../context.ts';
import { placeChart } from './chart/place-chart.ts';
import { placeImage } from './image.ts';
import { placeMap } from './map/place-map.ts';
import { placeStats } from './stats.ts';
import { placeTable } from './table.ts';

/** Evidence below a panel's text. */
export type PanelContent = NonNullable<DeckPanel['content']>;

/** Minimum height in points that a panel's text must leave for evidence. */
const LEAST_HEIGHT: Readonly<Record<PanelContent['kind'], number>> = {
  chart: 144,
  table: 96,
  stats: 108,
  image: 96,
  map: 144,
};

export function roomFor(content: PanelContent): number {
  return LEAST_HEIGHT[content.kind];
}

/** How the chart of a panel is set: among how many, and how large its text is at most, in points. */
export interface PanelSetting {
  readonly setting: 'panel' | 'multiple';
  readonly largest?: number;
}

/** Places evidence in its panel. The shapes fill no slot of their own; their names give the panel's number. */
export function placeInPanel(
  content: PanelContent,
  slot: Slot,
  box: Box,
  context: LayoutContext,
  index: number,
  setting: PanelSetting,
): Placement<PanelContent> {
  const placement = place(content, slot, box, context, index, setting);
  return { ...placement, shapes: placement.shapes.map((shape) => withoutSlot(shape, index)) };
}

function place(
  content: PanelContent,
  slot: Slot,
  box: Box,
  context: LayoutContext,
  index: number,
  setting: PanelSetting,
): Placement<PanelContent> {
  switch (content.kind) {
    case 'chart':
      return placeChart(content.chart, { ...slot, accepts: [] }, box, context, {
        suffix: `-${index + 1}`,
        span: content.span,
        ...setting,
      });
    case 'table':
      return placeTable(content, { ...slot, style: 'table', steps: ['table-small'], grow: [] }, box, context);
    case 'stats':
      return placeStats(content, { ...slot, style: 'stat', steps: ['stat-small'], grow: [] }, box, context);
    case 'image':
      return placeImage(content, slot, box, context);
    case 'map':
      return placeMap(content, slot, box, context);
    default:
      return content satisfies never;
  }
}

function withoutSlot(shape: SceneShape, index: number): SceneShape {
  if (shape.kind === 'mark' || shape.kind === 'freeform') return { ...shape, name: `panel-${index + 1}-${shape.name}` };
  const { slot: _slot, ...rest } = shape;
  const name = shape.name.startsWith('fact:') || /-\d+$/.test(shape.name) ? shape.name : `${shape.name}-${index + 1}`;
  return { ...rest, name };
}
