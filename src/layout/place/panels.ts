import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { DeckPanel } from '../../model/deck.ts';
import type { Cure, SceneShape } from '../../model/scene.ts';
import type { Box, Slot } from '../../model/template.ts';
import type { LayoutContext, Placement } from '../context.ts';
import { type Fitted, fit, styleNamed } from '../fit.ts';
import { flow } from '../flow.ts';
import { overflow } from '../overflow.ts';
import { plain } from '../paragraph.ts';
import { freeText } from '../text-shape.ts';
import { placeChart } from './chart.ts';
import { placeImage } from './image.ts';
import { placeStats } from './stats.ts';
import { placeTable } from './table.ts';

const RULE_GAP = 12;
const HEADING_GAP = 10;
const CONTENT_GAP = 12;

/** Two to four panels side by side under a rule and a heading each; headings and texts begin at one height. */
export function placePanels(
  panels: readonly DeckPanel[],
  slot: Slot,
  box: Box,
  context: LayoutContext,
): Placement<never> {
  const { template } = context;
  const gutter = template.grid.gutter;
  const width = (box.width - (panels.length - 1) * gutter) / panels.length;
  const headings = panels.map((panel) => flow(plain(panel.heading), styleNamed(template, 'heading'), width, template));
  const headingHeight = Math.max(0, ...headings.map((heading) => heading.height));
  const bodyTop = box.y + RULE_GAP + headingHeight + (headingHeight > 0 ? HEADING_GAP : 0);
  const bodyBox: Box = { x: 0, y: bodyTop, width, height: box.y + box.height - bodyTop };
  const bodies = panels.map((panel) =>
    panel.body.length === 0 ? undefined : fit(panel.body, slot, bodyBox, template),
  );
  const smallest = smallestStep(
    bodies.filter((body) => body !== undefined),
    slot,
  );
  const oneStyle: Slot = smallest === undefined ? slot : { ...slot, style: smallest.styleName, steps: [], grow: [] };
  const shapes: SceneShape[] = [];
  const diagnostics: Diagnostic[] = [];
  const cures: Cure[] = [...(smallest?.cures ?? [])];
  for (const [index, panel] of panels.entries()) {
    const x = box.x + index * (width + gutter);
    const column = { ...bodyBox, x };
    shapes.push(rule(index, x, box.y, width));
    const heading = headings[index];
    if (heading && heading.paragraphs.length > 0) {
      shapes.push(
        freeText(`panel-${index + 1}-heading`, { x, y: box.y + RULE_GAP, width, height: headingHeight }, [heading]),
      );
    }
    let top = bodyTop;
    if (panel.body.length > 0) {
      const body = fit(panel.body, oneStyle, column, template);
      if (body.over > 0) diagnostics.push(overflow(context, slot.name, body));
      shapes.push(
        freeText(`panel-${index + 1}-text`, { ...column, height: Math.min(column.height, body.flow.height) }, [
          body.flow,
        ]),
      );
      top += body.flow.height + CONTENT_GAP;
    }
    if (panel.content !== undefined) {
      const placed = placeInPanel(
        panel.content,
        slot,
        { x, y: top, width, height: box.y + box.height - top },
        context,
        index,
      );
      shapes.push(...placed.shapes.map((shape) => withoutSlot(shape, index)));
      cures.push(...placed.cures);
      diagnostics.push(...placed.diagnostics);
    }
  }
  return { shapes, cures, diagnostics };
}

function placeInPanel(
  content: NonNullable<DeckPanel['content']>,
  slot: Slot,
  box: Box,
  context: LayoutContext,
  index: number,
): Placement<unknown> {
  switch (content.kind) {
    case 'chart':
      return placeChart(content.chart, { ...slot, accepts: [] }, box, context, `-${index + 1}`);
    case 'table':
      return placeTable(content, { ...slot, style: 'table', steps: ['table-small'] }, box, context);
    case 'stats':
      return placeStats(content, { ...slot, style: 'stat', steps: ['stat-small'] }, box, context);
    case 'image':
      return placeImage(content, slot, box);
    default:
      return content satisfies never;
  }
}

/** A panel's shapes fill no slot of their own; their names tell the panel. */
function withoutSlot(shape: SceneShape, index: number): SceneShape {
  if (shape.kind === 'mark') return { ...shape, name: `panel-${index + 1}-${shape.name}` };
  const { slot: _slot, ...rest } = shape;
  const name = shape.name.startsWith('fact:') || /-\d+$/.test(shape.name) ? shape.name : `${shape.name}-${index + 1}`;
  return { ...rest, name };
}

function smallestStep(bodies: readonly Fitted[], slot: Slot): Fitted | undefined {
  const ladder = [...slot.grow, slot.style, ...slot.steps];
  return bodies.toSorted((a, b) => ladder.indexOf(b.styleName) - ladder.indexOf(a.styleName))[0];
}

function rule(index: number, x: number, y: number, width: number): SceneShape {
  return {
    kind: 'mark',
    name: `panel-${index + 1}-rule`,
    shape: 'line',
    box: { x, y, width, height: 0 },
    stroke: { colour: 'primary', width: 1.5, dash: false },
  };
}
