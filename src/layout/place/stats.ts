import type { Box } from '../../model/box.ts';
import type { DeckStat, DeckStats, Run } from '../../model/deck.ts';
import { styleNamed } from '../../model/named-style.ts';
import type { SceneShape } from '../../model/scene.ts';
import type { Slot } from '../../model/template.ts';
import type { TextStyle } from '../../model/text-style.ts';
import { type LayoutContext, type Placement, unplaced } from '../context.ts';
import { firstPart } from '../first-part.ts';
import { type FittedTexts, fitTogether } from '../fit.ts';
import { type Flow, flow } from '../flow.ts';
import { refusal, worstOverflow } from '../overflow.ts';
import { plain } from '../paragraph.ts';
import { flowsHeight, freeText } from '../text-shape.ts';

/** Points from a stat's rule to its value, and between value, label and date; wider for large values. */
const GAPS = { usual: { rule: 12, part: 4 }, large: { rule: 18, part: 8 } };
type Gaps = (typeof GAPS)[keyof typeof GAPS];
/** If the values are at least this size, labels are set as body text, and dates one step larger. */
const LARGE_VALUE = 54;
/** A number followed by a word, as in "4–6 months", but not by an abbreviation of up to three letters. */
const UNIT_WORD = /^(.*\d)(\s\p{Ll}{4,}.*)$/su;
/** Maximum and minimum distance between two rows of stats, in points. */
const ROW_GAP = { most: 60, least: 24 };
/** A box narrower than this, in points, takes one column. */
const NARROW = 360;
/** Share of the free height that is left above a single row: above the middle, but clear of the title. */
const LEAD_SHARE = 0.4;

/** Stats set in a number of columns, not yet placed. */
interface SetStats {
  readonly columns: number;
  readonly width: number;
  readonly values: FittedTexts;
  /** One per stat: value, label and date. */
  readonly cells: readonly (readonly Flow[])[];
  /** Height of each row, in points. */
  readonly rowHeights: readonly number[];
  readonly gaps: Gaps;
  /** A value is too wide, or a word of a label can't be divided. */
  readonly tooWide: boolean;
}

/**
 * Places big figures on the grid, each under a rule, all in one size. If a value is wider than its column, fewer
 * columns are used; rows that don't fit go on a second slide.
 */
export function placeStats(stats: DeckStats, slot: Slot, box: Box, context: LayoutContext): Placement<DeckStats> {
  const most = columnCount(stats.stats.length, box);
  const choices = Array.from({ length: most }, (_, index) => setStats(stats, most - index, slot, box, context));
  const wide = choices.filter((set) => !set.tooWide);
  const whole = wide.find((set) => partOf(set, box) === set.rowHeights.length);
  if (whole !== undefined) return placed(stats, whole, box, context);
  const [first] = wide;
  if (first === undefined) return unplaced(tooWide(choices.at(-1), stats, slot, context));
  const rows = partOf(first, box);
  if (rows === 0) return unplaced(tooHigh(first, stats, slot, box, context));
  const count = rows * first.columns;
  const part = { ...stats, stats: stats.stats.slice(0, count) };
  const rest = { ...stats, stats: stats.stats.slice(count) };
  return { ...placed(part, setStats(part, first.columns, { ...slot, grow: [] }, box, context), box, context), rest };
}

/** One column if the box is narrow, two for two or four stats, otherwise up to three. */
function columnCount(count: number, box: Box): number {
  if (box.width < NARROW) return 1;
  if (count <= 3) return Math.max(1, count);
  return count === 4 ? 2 : 3;
}

function setStats(stats: DeckStats, columns: number, slot: Slot, box: Box, context: LayoutContext): SetStats {
  const rows = Math.ceil(stats.stats.length / columns);
  const { gutter } = context.template.grid;
  const width = (box.width - (columns - 1) * gutter) / columns;
  const texts = stats.stats.map((stat) => ({
    paragraphs: plain(valueRuns(stat)),
    width,
    height: Number.POSITIVE_INFINITY,
  }));
  const setIn = (sized: Slot): SetStats => {
    const values = fitTogether(texts, sized, context.template, { maxLines: 1, whole: true });
    const gaps = isLarge(values) ? GAPS.large : GAPS.usual;
    const cells = stats.stats.map((stat, index) =>
      cellFlows(stat, values.flows[index], cellStyles(values, rows, context), width, context),
    );
    const rowHeights = Array.from({ length: rows }, (_, row) =>
      rowHeight(cells.slice(row * columns, (row + 1) * columns), gaps),
    );
    const broken = cells.some((flows) => flows.some((set) => set.broken));
    return { columns, width, values, cells, rowHeights, gaps, tooWide: values.over > 0 || broken };
  };
  const grown = setIn(slot);
  return partOf(grown, box) === rows ? grown : setIn({ ...slot, grow: [] });
}

/** The hedge, and a unit that is a word, are set smaller than the number. */
function valueRuns(stat: DeckStat): readonly Run[] {
  return [...stat.hedge.map((run) => ({ ...run, small: true })), ...stat.value.flatMap(withSmallUnit)];
}

function withSmallUnit(run: Run): readonly Run[] {
  const [, figure, unit] = UNIT_WORD.exec(run.text) ?? [];
  return figure === undefined || unit === undefined
    ? [run]
    : [
        { ...run, text: figure },
        { ...run, text: unit, small: true },
      ];
}

/** The styles of what stands under a value: larger where the values are large, or stand in a single row. */
function cellStyles(values: FittedTexts, rows: number, { template }: LayoutContext): CellStyles {
  const [label, when] = [styleNamed(template, 'label'), styleNamed(template, 'when')];
  if (isLarge(values)) return { label: styleNamed(template, 'body'), when: { ...label, colour: when.colour } };
  return { label: rows === 1 ? styleNamed(template, 'label-large') : label, when };
}

interface CellStyles {
  readonly label: TextStyle;
  readonly when: TextStyle;
}

function cellFlows(
  stat: DeckStat,
  value: Flow | undefined,
  styles: CellStyles,
  width: number,
  { template }: LayoutContext,
): readonly Flow[] {
  return [
    ...(value ? [value] : []),
    flow(plain(stat.label), styles.label, width, template, { divides: true }),
    flow(plain(stat.when), styles.when, width, template, { divides: true }),
  ].filter((set) => set.paragraphs.length > 0);
}

function isLarge({ style }: FittedTexts): boolean {
  return style.size >= LARGE_VALUE;
}

function rowHeight(cells: readonly (readonly Flow[])[], gaps: Gaps): number {
  return Math.max(...cells.map((flows) => gaps.rule + flowsHeight(flows, gaps.part)));
}

/** How many rows go on this slide. */
function partOf({ rowHeights }: SetStats, box: Box): number {
  return firstPart(
    rowHeights.map((height) => ({ before: ROW_GAP.least, height })),
    box.height,
  );
}

function placed(stats: DeckStats, set: SetStats, box: Box, context: LayoutContext): Placement<DeckStats> {
  const { columns, width, rowHeights } = set;
  const { gutter, baseline } = context.template.grid;
  const down = (y: number) => Math.floor(y / baseline) * baseline;
  const free = box.height - rowHeights.reduce((sum, height) => sum + height, 0);
  const gap = rowHeights.length === 1 ? 0 : Math.min(ROW_GAP.most, free / (rowHeights.length - 1));
  const lead = down(Math.max(0, free - gap * (rowHeights.length - 1)) * LEAD_SHARE);
  const tops = rowHeights.map(
    (_, row) => box.y + lead + down(rowHeights.slice(0, row).reduce((sum, height) => sum + height + gap, 0)),
  );
  const shapes = stats.stats.flatMap((stat, index) => {
    const row = Math.floor(index / columns);
    const x = box.x + (index % columns) * (width + gutter);
    const cell = { x, y: tops[row] ?? box.y, width, height: rowHeights[row] ?? 0 };
    return statShapes(stat, index, set.cells[index] ?? [], cell, set.gaps);
  });
  return { shapes, cures: set.values.cures, diagnostics: [] };
}

function statShapes(
  stat: DeckStat,
  index: number,
  flows: readonly Flow[],
  cell: Box,
  gaps: Gaps,
): readonly SceneShape[] {
  const text = { x: cell.x, y: cell.y + gaps.rule, width: cell.width, height: cell.height - gaps.rule };
  return [
    {
      kind: 'mark',
      name: `rule-${index + 1}`,
      shape: 'line',
      box: { x: cell.x, y: cell.y, width: cell.width, height: 0 },
      stroke: { colour: 'primary', width: 1.5, dash: false },
    },
    freeText(`fact:${stat.fact}#${index + 1}`, text, flows, { gap: gaps.part }),
  ];
}

function tooWide(set: SetStats | undefined, stats: DeckStats, slot: Slot, context: LayoutContext) {
  const index = set && set.values.over > 0 ? set.values.worst : undefined;
  const stat = index === undefined ? undefined : stats.stats[index];
  if (stat === undefined) {
    const message = `a word of a figure’s label is wider than slot ${slot.name} of layout ${context.layout.name}`;
    return refusal(context, message, 'give the fact a shorter label', stats.span);
  }
  const value = valueRuns(stat).map((run) => run.text);
  const message = `the figure ${value.join('')} is wider than slot ${slot.name} of layout ${context.layout.name}`;
  return refusal(context, message, 'show it in a table, or give it a shorter form', stats.span);
}

function tooHigh(set: SetStats, stats: DeckStats, slot: Slot, box: Box, context: LayoutContext) {
  const highest = Math.max(...set.rowHeights);
  const label = set.cells.toSorted((a, b) => flowsHeight(b, set.gaps.part) - flowsHeight(a, set.gaps.part))[0]?.[1];
  if (label === undefined || label.height <= highest - box.height) {
    const message = `the figures have no room in slot ${slot.name} of layout ${context.layout.name}`;
    return refusal(context, message, 'give them a slide of their own', stats.span);
  }
  const style = label.paragraphs[0]?.style ?? set.values.style;
  const over = highest - box.height;
  return worstOverflow(context, slot.name, { ...set.values, flows: [label], worst: 0, style, over });
}
