import type { Box } from '../../model/box.ts';
import type { DeckPanel, Paragraph } from '../../model/deck.ts';
import type { Slot } from '../../model/template.ts';
import { type LayoutContext, onBaseline, type Placement, unplaced } from '../context.ts';
import { refusal, tooHigh, worstOverflow } from '../overflow.ts';
import { freeText } from '../text-shape.ts';
import { countOfPart, goingOn } from './body.ts';
import { MOST_MULTIPLES, placeMultiples } from './multiples.ts';
import { inOneSize } from './one-size.ts';
import { placeInPanel } from './panel-content.ts';
import { headingSpan, panelRule } from './panel-rule.ts';
import { subtitleShapes } from './panel-subtitle.ts';
import { hairline } from './points.ts';
import { CONTENT_GAP, contentRoom, RULE_GAP, rulesOf, type SetPanels, setPanels, wordsOf } from './set-panels.ts';

/** More panels than this side by side are too narrow to read. */
const MOST_PANELS = 4;

/**
 * Places two to four panels side by side, each under a rule and a heading; headings and texts start at the same height,
 * and all texts have one style. More panels, and text that doesn't fit, go on a second slide under their headings. If a
 * paragraph is higher than its panel, fewer panels stand side by side. Five to twelve charts stand in rows.
 */
export function placePanels(
  panels: readonly DeckPanel[],
  slot: Slot,
  box: Box,
  context: LayoutContext,
): Placement<readonly DeckPanel[]> {
  const most = areCharts(panels) ? MOST_MULTIPLES : MOST_PANELS;
  const slides = panels.map((_, index) => index + 1).filter((count) => panels.length <= count * most);
  const counts = new Set(slides.map((count) => Math.ceil(panels.length / count)));
  let last: Placement<readonly DeckPanel[]> | undefined;
  for (const count of counts) {
    const shown = panels.slice(0, count);
    last = count > MOST_PANELS ? placeMultiples(shown, slot, box, context) : placeBeside(shown, slot, box, context);
    if (last.diagnostics.length === 0) return withRest(last, panels.slice(count));
  }
  return last ?? unplaced();
}

/** Whether panels are charts without text, many of which may stand on one slide. */
function areCharts(panels: readonly DeckPanel[]): boolean {
  return panels.every((panel) => panel.content?.kind === 'chart' && panel.body.length === 0);
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
  const { content: _, subtitle: __, ...words } = panel;
  const room = box.y + box.height - set.bodyTop;
  if (!flow.broken && flow.height <= room - contentRoom(panel, set.subtitles)) return { shown: panel };
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
  const heads = panels.map((panel, index) => {
    const x = box.x + index * (set.width + context.template.grid.gutter);
    const name = `panel-${index + 1}`;
    const shapes = [panelRule(`${name}-rule`, { x, y: box.y, width: set.width })];
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
    shapes.push(...subtitleShapes(set.subtitles, index, { x, y: top, width: set.width }));
    if (panel.subtitle !== undefined) top += set.subtitles.height;
    return { shapes, below: { x, y: top, width: set.width, height: box.y + box.height - top } };
  });
  const contents = inOneSize((largest) =>
    panels.map(({ content }, index) => {
      const below = heads[index]?.below;
      if (content === undefined || below === undefined) return unplaced();
      return placeInPanel(content, slot, below, context, index, { setting: 'panel', ...largest });
    }),
  );
  const rest = panels.flatMap((panel, index): readonly DeckPanel[] => {
    const content = contents[index]?.rest;
    return content === undefined ? [] : [{ ...panel, body: NO_WORDS, content }];
  });
  return {
    shapes: contents.flatMap(({ shapes }, index) => [...(heads[index]?.shapes ?? []), ...shapes]),
    cures: [...(set.words?.cures ?? []), ...contents.flatMap(({ cures }) => cures)],
    diagnostics: contents.flatMap(({ diagnostics }) => diagnostics),
    ...(rest.length > 0 && { rest }),
  };
}

const NO_WORDS: readonly Paragraph[] = [];

function withRest(
  placement: Placement<readonly DeckPanel[]>,
  more: readonly DeckPanel[],
): Placement<readonly DeckPanel[]> {
  const rest = [...(placement.rest ?? []), ...more];
  return rest.length === 0 ? placement : { ...placement, rest };
}
