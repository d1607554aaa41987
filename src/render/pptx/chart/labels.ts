import { pointLabel } from '../../../chart/point-label.ts';
import { languageTag } from '../../../language/languages.ts';
import type { Chart, ChartPoint, ChartSeries } from '../../../model/chart.ts';
import type { ColourToken } from '../../../model/colour.ts';
import { legibleColour, textColourOn } from './contrast.ts';
import { NO_LINE, richText, solidFill, type TextLook, type TextRun } from './drawing.ts';
import { type ChartLook, moveOf, type Shift } from './look.ts';

/** `c:dLblPos`: PowerPoint repairs a file in which a chart type has a position that is not its own. */
type BarPosition = 'ctr' | 'inEnd' | 'inBase' | 'outEnd';
type LinePosition = 'ctr' | 't' | 'b' | 'l' | 'r';
type LabelPosition = BarPosition | LinePosition;

/** What shows in a label: its own text stands for the value, so only the value is on. */
const SHOWN =
  '<c:showLegendKey val="0"/><c:showVal val="1"/><c:showCatName val="0"/><c:showSerName val="0"/><c:showPercent val="0"/><c:showBubbleSize val="0"/>';
const HIDDEN = SHOWN.replace('showVal val="1"', 'showVal val="0"');

/**
 * One label of a series' point, with text of its own. `backed` lays paper under it, where hatching would eat the text.
 * A doughnut's labels have no position but their own.
 */
export function label(
  index: number,
  lines: readonly (readonly TextRun[])[],
  position: LabelPosition | undefined,
  options: { readonly backed?: boolean | undefined; readonly shift?: Shift | undefined } = {},
): string {
  const { backed = false, shift } = options;
  const layout = shift
    ? `<c:layout><c:manualLayout><c:x val="${fraction(shift.x)}"/><c:y val="${fraction(shift.y)}"/></c:manualLayout></c:layout>`
    : '';
  return (
    `<c:dLbl><c:idx val="${index}"/>${layout}${richText(lines)}` +
    `<c:spPr>${backed ? solidFill('paper') : '<a:noFill/>'}${NO_LINE}</c:spPr>` +
    `${position === undefined ? '' : `<c:dLblPos val="${position}"/>`}${SHOWN}</c:dLbl>`
  );
}

/** Without it LibreOffice draws a line from a moved label to the middle of its bar. The extension is Office 2013's. */
const NO_LEADER_LINES =
  '<c:extLst><c:ext uri="{CE6537A1-D6FC-4f65-9D91-7224C49458BB}" xmlns:c15="http://schemas.microsoft.com/office/drawing/2012/chart">' +
  '<c15:showLeaderLines val="0"/></c:ext></c:extLst>';

/** `c:dLbls`: the labels given, and none for all other points. */
export function labels(each: readonly string[]): string {
  return `<c:dLbls>${each.join('')}<c:spPr><a:noFill/>${NO_LINE}</c:spPr>${HIDDEN}${NO_LEADER_LINES}</c:dLbls>`;
}

/** The labels of one series: each point's own, with the series' name at the point that bears it. */
export function seriesLabels(chart: Chart, series: ChartSeries, look: ChartLook): string {
  const seriesIndex = chart.series.indexOf(series);
  const each = series.points.map((point, index) => {
    const text = pointLabel(chart, series, index);
    if (!point || text === undefined) return '';
    const place = placeOf(chart, series, point, index, look);
    const plain: TextLook = {
      language: languageTag(chart.language),
      size: look.labelSize,
      bold: point.emphasis === true,
      colour: place.colour,
    };
    const name: TextLook = { ...plain, bold: true, colour: nameColour(chart, series, point, place, look) };
    const values = text.value === undefined ? [] : [{ text: text.value, look: plain }];
    const lines: readonly (readonly TextRun[])[] =
      text.name === undefined
        ? [values]
        : text.lines === 2
          ? [[{ text: text.name, look: name }], values]
          : [[{ text: values.length > 0 ? `${text.name} ` : text.name, look: name }, ...values]];
    const shift = added(place.shift, moveOf(look, seriesIndex, index));
    return label(index, lines, place.position, { backed: place.backed, shift });
  });
  return labels(each);
}

function added(a: Shift | undefined, b: Shift | undefined): Shift | undefined {
  return a && b ? { x: a.x + b.x, y: a.y + b.y } : (a ?? b);
}

/** A name takes its series' colour where that is legible on paper; on the bar itself, the label's. */
function nameColour(chart: Chart, series: ChartSeries, point: ChartPoint, place: Place, look: ChartLook): ColourToken {
  if (place.colour !== 'ink' || chart.dateAxis !== undefined) return place.colour;
  const colour = chart.kind === 'doughnut' ? (point.colour ?? series.colour) : series.colour;
  return legibleColour(look.colours, colour, 'paper', look.labelSize, true);
}

interface Place {
  readonly position: LabelPosition | undefined;
  readonly colour: ColourToken;
  readonly backed?: boolean;
  readonly shift?: Shift;
}

function placeOf(chart: Chart, series: ChartSeries, point: ChartPoint, index: number, look: ChartLook): Place {
  if (chart.kind === 'doughnut') return { position: undefined, colour: 'ink' };
  const drawnAsLine = chart.kind !== 'bar' || series.drawnAs === 'line';
  return drawnAsLine ? linePlace(point, index === series.nameAt) : barPlace(chart, series, point, index, look);
}

function linePlace(point: ChartPoint, named: boolean): Place {
  const positions: Readonly<Record<NonNullable<ChartPoint['labelPosition']>, LinePosition>> = {
    above: 't',
    below: 'b',
    left: 'l',
    right: 'r',
    inside: 'ctr',
    end: 'r',
  };
  return { position: positions[point.labelPosition ?? (named ? 'right' : 'above')], colour: 'ink' };
}

function barPlace(chart: Chart, series: ChartSeries, point: ChartPoint, index: number, look: ChartLook): Place {
  const inside = insideText(point.fill ?? series.fill, point.colour ?? series.colour, look);
  const stacked = chart.grouping !== 'clustered';
  switch (point.labelPosition ?? (stacked ? 'inside' : 'end')) {
    case 'inside':
      return { position: stacked ? 'ctr' : 'inEnd', ...inside };
    case 'below':
    case 'left':
      return { position: 'inBase', ...inside };
    case 'right':
      // Beside a standing stack, where the layout moves it.
      return { position: stacked ? 'ctr' : 'outEnd', colour: 'ink' };
    case 'above':
    case 'end':
      if (!stacked) return { position: 'outEnd', colour: 'ink' };
      return isOutermost(chart, series, index)
        ? { position: 'inBase', colour: 'ink', shift: barLength(chart, point, index, look) }
        : { position: 'ctr', ...inside };
  }
}

/** Whether no other part of the stack follows, over which a label beyond the end would stand. */
function isOutermost(chart: Chart, series: ChartSeries, index: number): boolean {
  const later = chart.series.slice(chart.series.indexOf(series) + 1);
  return later.every((s) => s.points[index]?.value.isZero() ?? true);
}

function insideText(fill: ChartSeries['fill'], colour: ColourToken, look: ChartLook): Omit<Place, 'position'> {
  switch (fill) {
    case 'solid':
      return { colour: textColourOn(look.colours, colour) };
    case 'hatched':
      return { colour: 'ink', backed: true };
    case 'outlined':
    case 'none':
      return { colour: 'ink' };
  }
}

/**
 * A stacked bar has no position beyond its end. A label inside its base, moved by the bar's length, stands there: it
 * begins as far after the end as it would have begun after the base. A fraction of the chart's frame, as `c:x` and
 * `c:y` of a label's layout count.
 */
function barLength(chart: Chart, point: ChartPoint, index: number, look: ChartLook): Shift {
  const { min, max } = chart.valueAxis;
  const value = chart.grouping === 'percent' ? percentOf(chart, point, index) : point.value.toNumber();
  const length = value / (max - min);
  return chart.direction === 'horizontal'
    ? { x: length * look.plot.width, y: 0 }
    : { x: 0, y: -length * look.plot.height };
}

function percentOf(chart: Chart, point: ChartPoint, index: number): number {
  const whole = chart.series.reduce((sum, s) => sum + Math.abs(s.points[index]?.value.toNumber() ?? 0), 0);
  return (100 * point.value.toNumber()) / whole;
}

/** Enough places for a hundredth of a point, and the same text everywhere. */
function fraction(value: number): string {
  return String(Number(value.toFixed(6)));
}
