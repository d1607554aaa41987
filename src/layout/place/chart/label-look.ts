import { hasStems } from '../../../chart/axis-kind.ts';
import { pointLabel } from '../../../chart/point-label.ts';
import type { Box } from '../../../model/box.ts';
import type { Chart, ChartPoint, ChartSeries } from '../../../model/chart.ts';
import type { ColourToken } from '../../../model/colour.ts';
import type { TextPiece } from '../../../model/mark.ts';
import { markBox, overlap, type PlacedChart } from './geometry.ts';
import { legibleColour, textColourOn } from './label-contrast.ts';
import { labelSpot } from './label-spot.ts';

/** The text of a point's label, and the colour laid under it. */
export interface LabelLook {
  readonly lines: readonly (readonly TextPiece[])[];
  readonly ground?: ColourToken;
}

/** @param box - where the label stands, which may be beside the bar that its place is on */
export function labelLook(placed: PlacedChart, seriesIndex: number, index: number, box: Box): LabelLook {
  const { chart } = placed;
  const series = chart.series[seriesIndex];
  const point = series?.points[index];
  const label = series && pointLabel(chart, series, index);
  if (series === undefined || !point || label === undefined) return { lines: [] };
  const isOnBar = labelSpot(chart, seriesIndex, index).onBar && liesOnBar(box, placed, seriesIndex, index);
  const on = isOnBar ? onBar(series, point, placed) : OFF_BAR;
  const isSet = point.emphasis === true && on === OFF_BAR;
  const valueColour = isSet ? ownTextColour(point.colour ?? series.colour, placed) : on.colour;
  const value = (text: string): TextPiece => ({ text, bold: point.emphasis === true, colour: valueColour });
  const nameColour = colourOfName(series, point, on.colour, placed);
  const name = (text: string): TextPiece => ({ text, bold: true, colour: nameColour });
  return { lines: linesOf(label, name, value), ...(on.ground && { ground: on.ground }) };
}

function linesOf(
  label: NonNullable<ReturnType<typeof pointLabel>>,
  name: (text: string) => TextPiece,
  value: (text: string) => TextPiece,
): LabelLook['lines'] {
  if (label.broken) return label.broken.map((line) => [value(line)]);
  const values = label.value === undefined ? [] : [value(label.value)];
  if (label.name === undefined) return [values];
  if (label.lines === 2) return [[name(label.name)], values];
  return [[name(values.length > 0 ? `${label.name} ` : label.name), ...values]];
}

/** Whether most of a label is on its bar. */
function liesOnBar(box: Box, placed: PlacedChart, seriesIndex: number, index: number): boolean {
  return overlap(box, markBox(placed, seriesIndex, index)) > (box.width * box.height) / 2;
}

interface Ground {
  readonly colour: ColourToken;
  readonly ground?: ColourToken;
}

const OFF_BAR: Ground = { colour: 'ink' };

function onBar(series: ChartSeries, point: ChartPoint, { colours }: PlacedChart): Ground {
  const fill = point.fill ?? series.fill;
  switch (fill) {
    case 'solid':
      return { colour: textColourOn(colours, point.colour ?? series.colour) };
    case 'hatched':
      return { colour: 'ink', ground: 'paper' };
    case 'outlined':
    case 'none':
      return { colour: 'ink' };
    default:
      return fill satisfies never;
  }
}

/** A name takes its series' colour if that is legible on paper; on the bar itself, the label's colour. */
function colourOfName(
  series: ChartSeries,
  point: ChartPoint,
  labelColour: ColourToken,
  placed: PlacedChart,
): ColourToken {
  const { chart } = placed;
  if (labelColour !== 'ink' || hasStems(chart)) return labelColour;
  return ownTextColour(ownColour(chart, series, point), placed);
}

/** A colour for words on paper: as it is if small text is legible in it, else ink; for context, which must not stand out, muted. */
function ownTextColour(colour: ColourToken, { colours }: PlacedChart): ColourToken {
  const legible = legibleColour(colours, colour, 'paper');
  return legible === 'ink' && colour === 'context' ? 'muted' : legible;
}

/** Slices of a ring have colours of their own. */
function ownColour(chart: Chart, series: ChartSeries, point: ChartPoint): ColourToken {
  return chart.kind === 'doughnut' ? (point.colour ?? series.colour) : series.colour;
}
