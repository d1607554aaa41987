import type { Chart, ChartPoint, ChartSeries } from '../../../model/chart.ts';
import { languageTag } from '../../../model/language.ts';
import type { ColourToken } from '../../../model/template.ts';
import type { ChartLook } from '../chart-part.ts';
import { legibleColour, textColourOn } from './contrast.ts';
import { NO_LINE, richText, solidFill, type TextLook } from './drawing.ts';

/** `c:dLblPos`: PowerPoint repairs a file in which a chart type has a position that is not its own. */
type BarPosition = 'ctr' | 'inEnd' | 'inBase' | 'outEnd';
type LinePosition = 'ctr' | 't' | 'b' | 'l' | 'r';
type LabelPosition = BarPosition | LinePosition;

/** What shows in a label: its own text stands for the value, so only the value is on. */
const SHOWN =
  '<c:showLegendKey val="0"/><c:showVal val="1"/><c:showCatName val="0"/><c:showSerName val="0"/><c:showPercent val="0"/><c:showBubbleSize val="0"/>';
const HIDDEN = SHOWN.replace('showVal val="1"', 'showVal val="0"');

interface LabelRun {
  readonly text: string;
  readonly look: TextLook;
}

/** One label of a series' point, with text of its own. `backed` lays paper under it, where hatching would eat the text. */
export function label(
  index: number,
  runs: readonly LabelRun[],
  position: LabelPosition,
  options: { readonly backed?: boolean; readonly shift?: { readonly x: number; readonly y: number } } = {},
): string {
  const { backed = false, shift } = options;
  const layout = shift
    ? `<c:layout><c:manualLayout><c:x val="${fraction(shift.x)}"/><c:y val="${fraction(shift.y)}"/></c:manualLayout></c:layout>`
    : '';
  return (
    `<c:dLbl><c:idx val="${index}"/>${layout}${richText(runs)}` +
    `<c:spPr>${backed ? solidFill('paper') : '<a:noFill/>'}${NO_LINE}</c:spPr>` +
    `<c:dLblPos val="${position}"/>${SHOWN}</c:dLbl>`
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

/** The labels of one series: each point's own, and the series' name after its last point where that is asked for. */
export function seriesLabels(chart: Chart, series: ChartSeries, look: ChartLook): string {
  const last = series.labelEnd ? series.points.findLastIndex((p) => p !== null) : -1;
  const each = series.points.map((point, index) => {
    if (!point) return '';
    const place = chart.kind === 'bar' ? barPlace(chart, series, point, index, look) : linePlace(point, index === last);
    const text: TextLook = {
      language: languageTag(chart.language),
      size: look.labelSize,
      bold: false,
      colour: place.colour,
    };
    const runs: LabelRun[] = point.label === undefined ? [] : [{ text: point.label, look: text }];
    if (index === last) {
      const colour = legibleColour(look.colours, series.colour, 'paper', look.labelSize, true);
      const inside = place.colour !== 'ink';
      const name = { ...text, bold: true, colour: inside ? place.colour : colour };
      runs.unshift({ text: point.label === undefined ? series.name : `${series.name} `, look: name });
    }
    return runs.length > 0 ? label(index, runs, place.position, place) : '';
  });
  return labels(each);
}

interface Place {
  readonly position: LabelPosition;
  readonly colour: ColourToken;
  readonly backed?: boolean;
  readonly shift?: { readonly x: number; readonly y: number };
}

function linePlace(point: ChartPoint, last: boolean): Place {
  const positions: Readonly<Record<NonNullable<ChartPoint['labelPosition']>, LinePosition>> = {
    above: 't',
    below: 'b',
    left: 'l',
    right: 'r',
    inside: 'ctr',
    end: 'r',
  };
  return { position: positions[point.labelPosition ?? (last ? 'right' : 'above')], colour: 'ink' };
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
    case 'above':
    case 'right':
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
function barLength(
  chart: Chart,
  point: ChartPoint,
  index: number,
  look: ChartLook,
): { readonly x: number; readonly y: number } {
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
