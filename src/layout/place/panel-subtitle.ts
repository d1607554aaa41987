import type { Box } from '../../model/box.ts';
import type { DeckPanel } from '../../model/deck.ts';
import { styleNamed } from '../../model/named-style.ts';
import type { SceneShape } from '../../model/scene.ts';
import type { LayoutContext } from '../context.ts';
import { type Flow, flow } from '../flow.ts';
import { plain } from '../paragraph.ts';
import { freeText } from '../text-shape.ts';

/** Points between what a panel's chart measures and the chart. */
const GAP = 4;

/** What the charts of panels measure, set above each. */
export interface PanelSubtitles {
  readonly flows: readonly Flow[];
  /** Height in points that the highest takes above its chart, gap included; 0 if no panel has one. */
  readonly height: number;
}

/** Sets the lines that say what the charts of panels measure. */
export function setSubtitles(panels: readonly DeckPanel[], width: number, { template }: LayoutContext): PanelSubtitles {
  const style = styleNamed(template, 'when');
  const flows = panels.map(({ subtitle = [] }) =>
    flow(subtitle.length === 0 ? [] : plain(subtitle), style, width, template, { divides: true }),
  );
  const height = Math.max(0, ...flows.map((each) => each.height));
  return { flows, height: height === 0 ? 0 : height + GAP };
}

/** A panel's line above its chart; nothing if it has none. */
export function subtitleShapes(
  { flows }: PanelSubtitles,
  index: number,
  at: Pick<Box, 'x' | 'y' | 'width'>,
): readonly SceneShape[] {
  const own = flows[index];
  if (own === undefined || own.height === 0) return [];
  return [freeText(`panel-${index + 1}-subtitle`, { ...at, height: own.height }, [own])];
}
