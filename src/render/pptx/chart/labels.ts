import { languageTag } from '../../../language/languages.ts';
import type { Chart, ChartSeries } from '../../../model/chart.ts';
import type { Language } from '../../../model/language.ts';
import type { LabelSide, TextMark } from '../../../model/mark.ts';
import { NO_LINE, richText, solidFill } from './drawing.ts';
import { type ChartLook, textAt } from './look.ts';

/** Values of `c:dLblPos`. PowerPoint repairs a file in which a chart type has a position it does not support. */
const POSITIONS: Readonly<Record<LabelSide, string>> = {
  center: 'ctr',
  'inside-base': 'inBase',
  'inside-end': 'inEnd',
  'outside-end': 'outEnd',
  above: 't',
  below: 'b',
  left: 'l',
  right: 'r',
};

/** What a label shows: only the value is switched on, and the label's own text stands for it. */
const SHOWN =
  '<c:showLegendKey val="0"/><c:showVal val="1"/><c:showCatName val="0"/><c:showSerName val="0"/><c:showPercent val="0"/><c:showBubbleSize val="0"/>';
const HIDDEN = SHOWN.replace('showVal val="1"', 'showVal val="0"');

/** One label: the text of a mark, set where a viewer would set it and moved from there. */
export function label(mark: TextMark | undefined, index: number, language: Language, { frame }: ChartLook): string {
  if (mark === undefined) return '';
  const { side, shift } = mark.native ?? {};
  const layout = shift
    ? `<c:layout><c:manualLayout><c:x val="${fraction(shift.x / frame.width)}"/><c:y val="${fraction(shift.y / frame.height)}"/></c:manualLayout></c:layout>`
    : '';
  const lines = mark.lines.map((line) =>
    line.map(({ text, bold, colour }) => ({
      text,
      look: { language: languageTag(language), size: mark.style.size, bold, colour },
    })),
  );
  return (
    `<c:dLbl><c:idx val="${index}"/>${layout}${richText(lines)}` +
    `<c:spPr>${mark.ground === undefined ? '<a:noFill/>' : solidFill(mark.ground)}${NO_LINE}</c:spPr>` +
    `${side === undefined ? '' : `<c:dLblPos val="${POSITIONS[side]}"/>`}${SHOWN}</c:dLbl>`
  );
}

/**
 * Without this, LibreOffice draws a line from a moved label to the middle of its bar. The extension is from Office
 * 2013.
 */
const NO_LEADER_LINES =
  '<c:extLst><c:ext uri="{CE6537A1-D6FC-4f65-9D91-7224C49458BB}" xmlns:c15="http://schemas.microsoft.com/office/drawing/2012/chart">' +
  '<c15:showLeaderLines val="0"/></c:ext></c:extLst>';

/** `c:dLbls`: the given labels, and none for all other points. */
export function labels(each: readonly string[]): string {
  return `<c:dLbls>${each.join('')}<c:spPr><a:noFill/>${NO_LINE}</c:spPr>${HIDDEN}${NO_LEADER_LINES}</c:dLbls>`;
}

/** The labels of one series, as the scene has them. */
export function seriesLabels(chart: Chart, series: ChartSeries, look: ChartLook): string {
  const seriesIndex = chart.series.indexOf(series);
  return labels(series.points.map((_, index) => label(textAt(look, seriesIndex, index), index, chart.language, look)));
}

/** Enough decimals for a hundredth of a point, and the same text on every machine. */
function fraction(value: number): string {
  return String(Number(value.toFixed(6)));
}
