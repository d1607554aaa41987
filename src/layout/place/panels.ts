import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { Box } from '../../model/box.ts';
import type { DeckPanel, Paragraph } from '../../model/deck.ts';
import type { Cure, SceneShape } from '../../model/scene.ts';
import type { Slot } from '../../model/template.ts';
import { type LayoutContext, onBaseline, type Placement, unplaced } from '../context.ts';
import { refusal, tooHigh, worstOverflow } from '../overflow.ts';
import { freeText } from '../text-shape.ts';
import { countOfPart, goingOn } from './body.ts';
import { placeInPanel } from './panel-content.ts';
import { hairline } from './points.ts';
import { CONTENT_GAP, contentRoom, RULE_GAP, rulesOf, type SetPanels, setPanels, wordsOf } from './set-panels.ts';

/** More panels than this side by side are too narrow to read. */
const MOST_PANELS = 4;
/** More charts than this on one slide are too small to compare. */
const MOST_MULTIPLES = 6;
/** Points between two rows of charts. */
const ROW_GAP = 12;

/**
 * Places two to four panels side by side, each under a rule and a heading; headings and texts start at the same height,
 * and all texts have one style. More panels, and text that doesn't fit, go on a second slide under their headings. If a
 * paragraph is higher than its panel, fewer panels stand side by side. Five or six charts stand in two rows.
 */
export function placePanels(
  panels: readonly DeckPanel[],
  slot: Slot,
  box: Box,
  context: LayoutContext,
): Placement<readonly DeckPanel[]> {
  if (areMultiples(panels)) {
    const rows = placeRows(panels, slot, box, context);
    if (rows.diagnostics.length === 0) return rows;
  }
  const slides = panels.map((_, index) => index + 1).filter((count) => panels.length <= count * MOST_PANELS);
  const counts = new Set(slides.map((count) => Math.ceil(panels.length / count)));
  let widest: Placement<readonly DeckPanel[]> | undefined;
  for (const count of counts) {
    widest = placeBeside(panels.slice(0, count), slot, box, context);
    if (widest.diagnostics.length === 0) return withRest(widest, panels.slice(count));
  }
  return widest ?? unplaced();
}

/**
 * True for charts without text, too many for one row but few enough for two, so that one slide shows them all on one
 * scale.
 */
function areMultiples(panels: readonly DeckPanel[]): boolean {
  const isChart = (panel: DeckPanel) => panel.content?.kind === 'chart' && panel.body.length === 0;
  return panels.length > MOST_PANELS && panels.length <= MOST_MULTIPLES && panels.every(isChart);
}

function placeRows(
  panels: readonly DeckPanel[],
  slot: Slot,
  box: Box,
  context: LayoutContext,
): Placement<readonly DeckPanel[]> {
  const count = Math.ceil(panels.length / 2);
  const height = (box.height - ROW_GAP) / 2;
  const [upper, lower] = [panels.slice(0, count), panels.slice(count)].map((row, index) =>
    // Both rows are set as wide as the fuller one, so that all charts have the same size.
    placeBeside(filled(row, count), slot, { ...box, y: box.y + index * (height + ROW_GAP), height }, context),
  );
  if (upper === undefined || lower === undefined) return unplaced();
  const below = lower.shapes
    .filter((shape) => !shape.name.startsWith(`panel-${count}-`) || panels.length === 2 * count)
    .map((shape) => ({ ...shape, name: shape.name.replace(/\d+/, (digits) => String(Number(digits) + count)) }));
  return {
    shapes: [...upper.shapes, ...below],
    cures: [...upper.cures, ...lower.cures],
    diagnostics: [...upper.diagnostics, ...lower.diagnostics],
  };
}

function filled(row: readonly DeckPanel[], count: number): readonly DeckPanel[] {
  const empty: DeckPanel = { heading: [], body: NO_WORDS };
  return row.length < count ? [...row, empty] : row;
}

function placeBeside(
  panels: readonly DeckPanel[],
  slot: Slot,
  box: Box,
  context: LayoutContext,
): Placement<readonly DeckPanel[]> {
  const set = setPanels(panels, slot, box, context);
  if (set.bodyTop >= box.y + box.height || set.headings.some((heading) => heading.broken)) {
    const message = `a heading has no room in slot ${slot.name} of layout ${context.layout.name}`;
    return unplaced(refusal(context, message, 'use a shorter heading, or fewer panels', headingSpan(panels)));
  }
  if (set.words === undefined || set.words.over === 0) return placed(panels, set, slot, box, context);
  const parts = panels.map((panel) => partOf(panel, set, panels, box));
  const crowded = panels[parts.indexOf(undefined)];
  if (crowded !== undefined) {
    return unplaced(tooHigh(context, slot.name, wordsOf(crowded, set, panels), box.y + box.height - set.bodyTop));
  }
  const shown = parts.flatMap((part) => part?.shown ?? []);
  const part = setPanels(shown, { ...slot, grow: [] }, box, context);
  if (part.words !== undefined && part.words.over > 0) return unplaced(worstOverflow(context, slot.name, part.words));
  return withRest(
    placed(shown, part, slot, box, context),
    parts.flatMap((each) => each?.rest ?? []),
  );
}

/** A panel cut in two: the part shown here, and the part that continues. */
interface PanelPart {
  readonly shown: DeckPanel;
  readonly rest?: DeckPanel;
}

/** As much of a panel's text as fits, with its evidence if all of it fits; undefined if no text fits. */
function partOf(panel: DeckPanel, set: SetPanels, panels: readonly DeckPanel[], box: Box): PanelPart | undefined {
  const flow = wordsOf(panel, set, panels);
  if (flow === undefined) return { shown: panel };
  const { content, ...words } = panel;
  const room = box.y + box.height - set.bodyTop;
  if (!flow.broken && flow.height <= room - contentRoom(content)) return { shown: panel };
  const count = countOfPart({ flow }, room);
  if (count === 0) return undefined;
  return {
    shown: { ...words, body: panel.body.slice(0, count) },
    rest: { ...panel, body: goingOn(panel.body, count) },
  };
}

function placed(
  panels: readonly DeckPanel[],
  set: SetPanels,
  slot: Slot,
  box: Box,
  context: LayoutContext,
): Placement<readonly DeckPanel[]> {
  const shapes: SceneShape[] = [];
  const diagnostics: Diagnostic[] = [];
  const cures: Cure[] = [...(set.words?.cures ?? [])];
  const rest: DeckPanel[] = [];
  for (const [index, panel] of panels.entries()) {
    const x = box.x + index * (set.width + context.template.grid.gutter);
    const name = `panel-${index + 1}`;
    shapes.push(rule(`${name}-rule`, { x, y: box.y, width: set.width, height: 0 }));
    const heading = set.headings[index];
    if (heading !== undefined && heading.paragraphs.length > 0) {
      const under = { x, y: box.y + RULE_GAP, width: set.width, height: set.headingHeight };
      shapes.push({ ...freeText(`${name}-heading`, under, [heading]), heading: true });
    }
    let top = set.bodyTop;
    const words = wordsOf(panel, set, panels);
    if (words !== undefined) {
      const at = { x, y: top, width: set.width, height: words.height };
      shapes.push(freeText(`${name}-text`, at, [words]));
      rulesOf(panel, set, panels).forEach((down, row) => {
        shapes.push(hairline(`${name}-rule-${row + 1}`, at, top + down));
      });
      top = onBaseline(top + words.height + CONTENT_GAP, context);
    }
    if (panel.content === undefined) continue;
    const under = { x, y: top, width: set.width, height: box.y + box.height - top };
    const placement = placeInPanel(panel.content, slot, under, context, index);
    shapes.push(...placement.shapes);
    cures.push(...placement.cures);
    diagnostics.push(...placement.diagnostics);
    if (placement.rest !== undefined) rest.push({ heading: panel.heading, body: NO_WORDS, content: placement.rest });
  }
  return { shapes, cures, diagnostics, ...(rest.length > 0 && { rest }) };
}

const NO_WORDS: readonly Paragraph[] = [];

function withRest(
  placement: Placement<readonly DeckPanel[]>,
  more: readonly DeckPanel[],
): Placement<readonly DeckPanel[]> {
  const rest = [...(placement.rest ?? []), ...more];
  return rest.length === 0 ? placement : { ...placement, rest };
}

function headingSpan(panels: readonly DeckPanel[]) {
  return panels.flatMap((panel) => panel.heading).find((run) => run.span !== undefined)?.span;
}

function rule(name: string, box: Box): SceneShape {
  return { kind: 'mark', name, shape: 'line', box, stroke: { colour: 'primary', width: 1.5, dash: false } };
}
