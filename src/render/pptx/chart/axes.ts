import type { Chart } from '../../../model/chart.ts';
import { languageTag } from '../../../model/language.ts';
import { escapeAttribute } from '../../../opc/xml.ts';
import type { ChartLook } from '../chart-part.ts';
import { line, NO_LINE, type TextLook, textProperties } from './drawing.ts';

export const CATEGORY_AXIS = 1001;
export const VALUE_AXIS = 1002;

/** Points. */
const AXIS_WIDTH = 1;
const GRIDLINE_WIDTH = 0.75;

/** `c:catAx` (CT_CatAx). Horizontal bars count from the top, as they are read. */
export function categoryAxis(chart: Chart, look: ChartLook): string {
  const across = runsAcross(chart);
  const text: TextLook = { language: languageTag(chart.language), size: look.axisSize, bold: false, colour: 'ink' };
  return (
    `<c:catAx><c:axId val="${CATEGORY_AXIS}"/>` +
    `<c:scaling><c:orientation val="${across ? 'maxMin' : 'minMax'}"/></c:scaling>` +
    `<c:delete val="0"/><c:axPos val="${across ? 'l' : 'b'}"/>` +
    '<c:numFmt formatCode="General" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/>' +
    `<c:tickLblPos val="${chart.valueAxis.min < 0 ? 'low' : 'nextTo'}"/><c:spPr>${line('muted', AXIS_WIDTH)}</c:spPr>` +
    textProperties(text, chart.categoryStep > 1) +
    `<c:crossAx val="${VALUE_AXIS}"/><c:crosses val="autoZero"/><c:auto val="0"/><c:lblAlgn val="ctr"/><c:lblOffset val="100"/>` +
    `<c:tickLblSkip val="${chart.categoryStep}"/><c:tickMarkSkip val="${chart.categoryStep}"/><c:noMultiLvlLbl val="1"/></c:catAx>`
  );
}

/**
 * `c:valAx` (CT_ValAx). Where it is hidden every point carries its value, so its gridlines go too. With categories
 * counted from the top it crosses at the last one, and so stands at the bottom.
 */
export function valueAxis(chart: Chart, look: ChartLook): string {
  const across = runsAcross(chart);
  const { visible, format } = chart.valueAxis;
  const { min, max, step } = plottedScale(chart);
  const gridlines = `<c:majorGridlines><c:spPr>${line('hairline', GRIDLINE_WIDTH)}</c:spPr></c:majorGridlines>`;
  return (
    `<c:valAx><c:axId val="${VALUE_AXIS}"/>` +
    `<c:scaling><c:orientation val="minMax"/><c:max val="${max}"/><c:min val="${min}"/></c:scaling>` +
    `<c:delete val="${visible ? 0 : 1}"/><c:axPos val="${across ? 'b' : 'l'}"/>${visible ? gridlines : ''}` +
    `<c:numFmt formatCode="${escapeAttribute(format)}" sourceLinked="0"/>` +
    `<c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/><c:spPr>${NO_LINE}</c:spPr>` +
    textProperties({ language: languageTag(chart.language), size: look.axisSize, bold: false, colour: 'muted' }) +
    `<c:crossAx val="${CATEGORY_AXIS}"/><c:crosses val="${across ? 'max' : 'autoZero'}"/>` +
    `<c:crossBetween val="${categoriesHaveWidth(chart) ? 'between' : 'midCat'}"/><c:majorUnit val="${step}"/></c:valAx>`
  );
}

/** Whether values run to the right. */
export function runsAcross(chart: Chart): boolean {
  return chart.kind === 'bar' && chart.direction === 'horizontal';
}

/**
 * Whether a category takes up a stretch of the axis, as a bar does. A line runs from edge to edge, its first and last
 * points on the plot's edges, unless an event stands before or after them.
 */
export function categoriesHaveWidth(chart: Chart): boolean {
  const last = chart.categories.length - 1;
  return chart.kind === 'bar' || last < 1 || chart.events.some((e) => e.position < 0 || e.position > last);
}

/** The axis in the numbers of the file, where the whole of a percent chart is 1. */
function plottedScale(chart: Chart): { readonly min: number; readonly max: number; readonly step: number } {
  const { min, max, step } = chart.valueAxis;
  return chart.grouping === 'percent' ? { min: min / 100, max: max / 100, step: step / 100 } : { min, max, step };
}
