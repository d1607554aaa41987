import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { DeckStat, DeckStats, Run } from '../../model/deck.ts';
import type { SceneShape } from '../../model/scene.ts';
import type { Box, Slot } from '../../model/template.ts';
import type { LayoutContext, Placement } from '../context.ts';
import { type Fitted, fit, styleNamed } from '../fit.ts';
import { type Flow, flow } from '../flow.ts';
import { overflow } from '../overflow.ts';
import { plain } from '../paragraph.ts';
import { flowsHeight, freeText } from '../text-shape.ts';

/** Points between a stat's rule and its value, and between value, label and date. */
const RULE_GAP = 14;
const PART_GAP = 4;
/** From this size of the values on, labels are set as body text. */
const LARGE_VALUE = 60;
/** At the most between two rows of stats, and at the least. */
const ROW_GAP = { most: 60, least: 24 };

/** Big figures on the grid, each under a rule, in one to three columns. All have one size. */
export function placeStats(stats: DeckStats, slot: Slot, box: Box, context: LayoutContext): Placement<DeckStats> {
  const columns = columnCount(stats.stats.length, box);
  const rows = Math.ceil(stats.stats.length / columns);
  const gutter = context.template.grid.gutter;
  const width = (box.width - (columns - 1) * gutter) / columns;
  const value = fitValues(stats.stats, rows, slot, width, context);
  const cells = stats.stats.map((stat) => cellFlows(stat, value, rows === 1, width, context));
  const rowHeights = Array.from({ length: rows }, (_, row) =>
    Math.max(
      ...cells.slice(row * columns, (row + 1) * columns).map((flows) => RULE_GAP + flowsHeight(flows, PART_GAP)),
    ),
  );
  const free = box.height - rowHeights.reduce((sum, height) => sum + height, 0);
  const gap = Math.min(ROW_GAP.most, free / Math.max(1, rows - 1));
  const diagnostics: Diagnostic[] = [];
  if (value.over > 0) diagnostics.push(overflow(context, slot.name, value));
  if (free < 0 || (rows > 1 && gap < ROW_GAP.least)) {
    diagnostics.push(
      overflow(context, slot.name, { ...value, over: Math.max(1, rows > 1 ? ROW_GAP.least - gap : -free) }),
    );
  }
  const top = box.y + leadSpace(free - gap * (rows - 1), context);
  const shapes: SceneShape[] = [];
  for (const [index, stat] of stats.stats.entries()) {
    const row = Math.floor(index / columns);
    const x = box.x + (index % columns) * (width + gutter);
    const y = top + rowHeights.slice(0, row).reduce((sum, height) => sum + height + gap, 0);
    shapes.push(...statShapes(stat, index, cells[index] ?? [], { x, y, width, height: rowHeights[row] ?? 0 }));
  }
  return { shapes, cures: value.cures, diagnostics };
}

function statShapes(stat: DeckStat, index: number, flows: readonly Flow[], cell: Box): readonly SceneShape[] {
  return [
    {
      kind: 'mark',
      name: `rule-${index + 1}`,
      shape: 'line',
      box: { x: cell.x, y: cell.y, width: cell.width, height: 0 },
      stroke: { colour: 'primary', width: 1.5, dash: false },
    },
    freeText(
      `fact:${stat.fact}#${index + 1}`,
      { x: cell.x, y: cell.y + RULE_GAP, width: cell.width, height: cell.height - RULE_GAP },
      flows,
      { gap: PART_GAP },
    ),
  ];
}

/** Two to a row where that is all or there are four, else three; narrow places take one. */
function columnCount(count: number, box: Box): number {
  if (box.width < 360) return 1;
  if (count <= 3) return Math.max(1, count);
  return count === 4 ? 2 : 3;
}

/** Space above a single row, so that it stands higher than the middle and not against the title. */
function leadSpace(free: number, context: LayoutContext): number {
  const { baseline } = context.template.grid;
  return Math.max(0, Math.floor((free * 0.28) / baseline) * baseline);
}

/** The hedge is set smaller than the figure. */
function valueRuns(stat: DeckStat): readonly Run[] {
  return [...stat.hedge.map((run) => ({ ...run, small: true })), ...stat.value];
}

/** The largest step of the slot's ladder in which every value keeps to one line. */
function fitValues(
  stats: readonly DeckStat[],
  rows: number,
  slot: Slot,
  width: number,
  context: LayoutContext,
): Fitted {
  const fits = stats.map((stat) =>
    fit(
      plain(valueRuns(stat)),
      rows > 1 ? { ...slot, grow: [] } : slot,
      { x: 0, y: 0, width, height: Number.POSITIVE_INFINITY },
      context.template,
      { maxLines: 1 },
    ),
  );
  const ladder = [...slot.grow, slot.style, ...slot.steps];
  const smallest = fits.reduce((a, b) =>
    ladder.indexOf(b.styleName) > ladder.indexOf(a.styleName) || b.over > a.over ? b : a,
  );
  return smallest;
}

function cellFlows(
  stat: DeckStat,
  value: Fitted,
  alone: boolean,
  width: number,
  context: LayoutContext,
): readonly Flow[] {
  const { template } = context;
  const label = value.style.size >= LARGE_VALUE ? 'body' : alone ? 'label-large' : 'label';
  return [
    flow(plain(valueRuns(stat)), value.style, width, template),
    flow(plain(stat.label), styleNamed(template, label), width, template),
    flow(plain(stat.when), styleNamed(template, 'when'), width, template),
  ].filter((set) => set.paragraphs.length > 0);
}
