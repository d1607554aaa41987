import type { Box } from '../../model/box.ts';
import type { DeckPanel } from '../../model/deck.ts';
import { styleNamed } from '../../model/named-style.ts';
import type { SceneShape } from '../../model/scene.ts';
import type { Slot, Template } from '../../model/template.ts';
import type { TextStyle } from '../../model/text-style.ts';
import { type LayoutContext, type Placement, unplaced } from '../context.ts';
import { flow } from '../flow.ts';
import { refusal } from '../overflow.ts';
import { plain } from '../paragraph.ts';
import { freeText } from '../text-shape.ts';
import { inOneSize } from './one-size.ts';
import { placeInPanel } from './panel-content.ts';
import { headingSpan, panelRule } from './panel-rule.ts';
import { setSubtitles, subtitleShapes } from './panel-subtitle.ts';

/** More charts than this on one slide are too small to compare. */
export const MOST_MULTIPLES = 12;
/** The fewest charts that stand in four columns; nine make three rows of three. */
const FOUR_COLUMNS = 7;
const NINE = 9;

/** How the panels of a grid are set, with points between its rows, a rule and its heading, and that and the chart. */
interface Grid {
  readonly columns: number;
  readonly rows: number;
  readonly heading: TextStyle;
  readonly rowGap: number;
  readonly ruleGap: number;
  readonly headingGap: number;
}

/**
 * Places up to twelve charts, each under a rule and a heading, in rows of a grid: all in one size and with text of one
 * size, so that they are compared as if they were one chart. Three rows are set more tightly than two.
 */
export function placeMultiples(
  panels: readonly DeckPanel[],
  slot: Slot,
  box: Box,
  context: LayoutContext,
): Placement<never> {
  const grid = gridOf(panels.length, context.template);
  const { gutter } = context.template.grid;
  const width = (box.width - (grid.columns - 1) * gutter) / grid.columns;
  const height = (box.height - (grid.rows - 1) * grid.rowGap) / grid.rows;
  const headings = panels.map(({ heading }) =>
    flow(plain(heading), grid.heading, width, context.template, { divides: true }),
  );
  if (headings.some(({ broken }) => broken)) {
    const message = `a heading has no room in slot ${slot.name} of layout ${context.layout.name}`;
    return unplaced(refusal(context, message, 'use a shorter heading, or fewer panels', headingSpan(panels)));
  }
  const headingHeight = Math.max(0, ...headings.map((heading) => heading.height));
  const subtitles = setSubtitles(panels, width, context);
  const head = grid.ruleGap + headingHeight + (headingHeight > 0 ? grid.headingGap : 0);
  const under = head + subtitles.height;
  const places = panels.map((_, index) => ({
    x: box.x + (index % grid.columns) * (width + gutter),
    y: box.y + Math.floor(index / grid.columns) * (height + grid.rowGap),
  }));
  const heads = places.map(({ x, y }, index): readonly SceneShape[] => {
    const heading = headings[index];
    const name = `panel-${index + 1}`;
    const at = { x, y: y + grid.ruleGap, width, height: headingHeight };
    return [
      panelRule(`${name}-rule`, { x, y, width }),
      ...(heading !== undefined && heading.paragraphs.length > 0
        ? [{ ...freeText(`${name}-heading`, at, [heading]), heading: true as const }]
        : []),
      ...subtitleShapes(subtitles, index, { x, y: y + head, width }),
    ];
  });
  const charts = inOneSize((largest) =>
    panels.map(({ content }, index) => {
      const { x, y } = places[index] ?? box;
      if (content === undefined) return unplaced();
      const below = { x, y: y + under, width, height: height - under };
      return placeInPanel(content, slot, below, context, index, { setting: 'multiple', ...largest });
    }),
  );
  return {
    shapes: charts.flatMap(({ shapes }, index) => [...(heads[index] ?? []), ...shapes]),
    cures: charts.flatMap(({ cures }) => cures),
    diagnostics: charts.flatMap(({ diagnostics }) => diagnostics),
  };
}

function gridOf(count: number, template: Template): Grid {
  const columns = count >= FOUR_COLUMNS && count !== NINE ? 4 : 3;
  const rows = Math.ceil(count / columns);
  const heading = styleNamed(template, 'heading');
  if (rows < 3) return { columns, rows, heading, rowGap: 12, ruleGap: 12, headingGap: 6 };
  const { size, line } = styleNamed(template, 'chart');
  return { columns, rows, heading: { ...heading, size, line }, rowGap: 6, ruleGap: 6, headingGap: 0 };
}
