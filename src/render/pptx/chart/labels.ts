import { standsPastEnd } from '../../../chart/past-end.ts';
import { languageTag } from '../../../language/languages.ts';
import { MINUS } from '../../../language/typography-marks.ts';
import type { Chart, ChartSeries } from '../../../model/chart.ts';
import type { Language } from '../../../model/language.ts';
import type { LabelSide, TextMark, TextPiece } from '../../../model/mark.ts';
import { guidOf } from '../sections.ts';
import { isPlainValue, type PastLabel } from '../workbook/label-cells.ts';
import {
  NO_LINE,
  richText,
  solidFill,
  type TextField,
  type TextLook,
  type TextRun,
  textProperties,
} from './drawing.ts';
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

/** What a label shows: of a text of its own, that it shows; of none, the value. */
const SHOWN =
  '<c:showLegendKey val="0"/><c:showVal val="1"/><c:showCatName val="0"/><c:showSerName val="0"/><c:showPercent val="0"/><c:showBubbleSize val="0"/>';
const HIDDEN = SHOWN.replace('showVal val="1"', 'showVal val="0"');

/** The extension of Office 2013 that says that a label is read from a cell of the series' range. */
const FROM_RANGE =
  '<c:extLst><c:ext uri="{CE6537A1-D6FC-4f65-9D91-7224C49458BB}" xmlns:c15="http://schemas.microsoft.com/office/drawing/2012/chart">' +
  '<c15:showDataLabelsRange val="1"/></c:ext></c:extLst>';

/** The whole numbers of a label that the chart writes itself, with the deck's minus sign should they change. */
const PLAIN_NUMBER = `<c:numFmt formatCode="0;&quot;${MINUS}&quot;0" sourceLinked="0"/>`;

/** What the words of a label are taken from. */
interface LabelSource {
  /** The words of the value; absent if they are typed. */
  readonly value?: string;
  /** Whether the chart writes the value, or a cell. */
  readonly from?: 'chart' | 'cell';
  readonly seriesName?: string;
  readonly categoryName?: string;
  /** Unique in the chart. */
  readonly id: string;
}

/** One label: the text of a mark, set where a viewer would set it and moved from there. */
export function label(
  mark: TextMark | undefined,
  index: number,
  language: Language,
  { frame }: ChartLook,
  source: LabelSource = { id: '' },
): string {
  if (mark === undefined) return '';
  const { side, shift } = mark.native ?? {};
  const layout = shift
    ? `<c:layout><c:manualLayout><c:x val="${fraction(shift.x / frame.width)}"/><c:y val="${fraction(shift.y / frame.height)}"/></c:manualLayout></c:layout>`
    : '';
  const lookOf = ({ bold, colour }: TextPiece): TextLook => ({
    language: languageTag(language),
    size: mark.style.size,
    bold,
    colour,
  });
  const ground = `<c:spPr>${mark.ground === undefined ? '<a:noFill/>' : solidFill(mark.ground)}${NO_LINE}</c:spPr>`;
  const place = side === undefined ? '' : `<c:dLblPos val="${POSITIONS[side]}"/>`;
  const start = `<c:dLbl><c:idx val="${index}"/>${layout}`;
  const [only, ...others] = mark.lines.flat();
  if (only && others.length === 0 && source.from === 'chart' && only.text === source.value) {
    return `${start}${PLAIN_NUMBER}${ground}${textProperties(lookOf(only))}${place}${SHOWN}</c:dLbl>`;
  }
  const lines = mark.lines.map((line) => line.flatMap((piece) => runsOf(piece, lookOf(piece), source)));
  const shown = lines.flat().some(({ field }) => field?.type === 'CELLRANGE') ? HIDDEN + FROM_RANGE : SHOWN;
  return `${start}${richText(lines, mark.align)}${ground}${place}${shown}</c:dLbl>`;
}

/** A piece of a label as a field, where a cell or a name of the chart has its words; the space behind it apart. */
function runsOf({ text }: TextPiece, look: TextLook, source: LabelSource): readonly TextRun[] {
  const words = text.trimEnd();
  const type = fieldType(words, source);
  if (type === undefined) return [{ text, look }];
  const field = { type, guid: guidOf(`label ${source.id} ${type}`) };
  return [{ text: words, look, field }, ...(words === text ? [] : [{ text: text.slice(words.length), look }])];
}

function fieldType(words: string, source: LabelSource): TextField['type'] | undefined {
  if (source.from === 'cell' && words === source.value) return 'CELLRANGE';
  if (words === source.seriesName) return 'SERIESNAME';
  return words === source.categoryName ? 'CATEGORYNAME' : undefined;
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

/** The labels of one series, as the scene has them. Those past the ends of stacks are a helper's. */
export function seriesLabels(chart: Chart, series: ChartSeries, look: ChartLook): string {
  const seriesIndex = chart.series.indexOf(series);
  return labels(
    series.points.map((point, index) => {
      if (standsPastEnd(chart, seriesIndex, index)) return '';
      const source: LabelSource = {
        ...sourceOf(chart, seriesIndex, index),
        seriesName: series.name,
        ...(point && isPlainValue(series, point) && { from: 'chart' as const }),
      };
      return label(textAt(look, seriesIndex, index), index, chart.language, look, source);
    }),
  );
}

/** The labels that a helper series carries past the ends of stacks. */
export function pastEndLabels(chart: Chart, points: readonly (PastLabel | undefined)[], look: ChartLook): string {
  return labels(
    points.map((of, index) => {
      if (of === undefined) return '';
      return label(
        textAt(look, of.series, of.point),
        index,
        chart.language,
        look,
        sourceOf(chart, of.series, of.point),
      );
    }),
  );
}

function sourceOf(chart: Chart, series: number, point: number): LabelSource {
  const value = chart.series[series]?.points[point]?.label;
  const category = chart.kind === 'doughnut' ? chart.categories[point]?.label : undefined;
  return {
    id: `${series} ${point}`,
    ...(value !== undefined && { value, from: 'cell' as const }),
    ...(category !== undefined && { categoryName: category }),
  };
}

/** Enough decimals for a hundredth of a point, and the same text on every machine. */
function fraction(value: number): string {
  return String(Number(value.toFixed(6)));
}
