import { JOINING_STROKE } from '../../../chart/look.ts';
import { languageTag, packOf } from '../../../language/languages.ts';
import type { Chart } from '../../../model/chart.ts';
import { joinEnds, rowPlaces } from '../workbook/dots.ts';
import type { ChartReferences } from '../workbook/references.ts';
import { CATEGORY_AXIS, VALUE_AXIS } from './axis-ids.ts';
import { NO_LINE, strokeLine } from './drawing.ts';
import { label, labels } from './labels.ts';
import { type ChartLook, textAt } from './look.ts';
import { dotSeries } from './series.ts';
import { labelRange, numbers, seriesName } from './values.ts';

/**
 * Two moments of each fact as a scatter chart, since no chart has dots in rows with names: x is the figure, y the row. A line that
 * is broken between the rows joins the dots, and the names are labels at the axis’s beginning; both are helper series.
 */
export function dotsChart(chart: Chart, look: ChartLook, references: ChartReferences): string {
  const places = numbers(references.rows.places, rowPlaces(chart));
  const dots = chart.series.map((series, index) => dotSeries(chart, index, series, references, look, places));
  return (
    `<c:scatterChart><c:scatterStyle val="lineMarker"/><c:varyColors val="0"/>${joins(chart, references)}${dots.join('')}` +
    `${names(chart, look, references, places)}<c:axId val="${VALUE_AXIS}"/><c:axId val="${CATEGORY_AXIS}"/></c:scatterChart>`
  );
}

/** Drawn first, below the dots. */
function joins(chart: Chart, { rows }: ChartReferences): string {
  const { dots } = packOf(chart.language).templateWords.workbook;
  const ends = joinEnds(chart, 0);
  return (
    `<c:ser><c:idx val="${chart.series.length + 1}"/><c:order val="0"/>${seriesName(rows.joins, dots.joinX)}` +
    `<c:spPr>${strokeLine(JOINING_STROKE)}</c:spPr><c:marker><c:symbol val="none"/></c:marker>` +
    `<c:xVal>${numbers(
      rows.joinX,
      ends.map((end) => end?.x),
    )}</c:xVal>` +
    `<c:yVal>${numbers(
      rows.joinY,
      ends.map((end) => end?.y),
    )}</c:yVal><c:smooth val="0"/></c:ser>`
  );
}

function names(chart: Chart, look: ChartLook, references: ChartReferences, places: string): string {
  const index = chart.series.length;
  const words = chart.categories.map(({ label: value }, row) =>
    label(textAt(look, 'names', row), row, chart.language, look, { id: `names ${row}`, value, from: 'cell' }),
  );
  const { start } = packOf(chart.language).templateWords.workbook.dots;
  return (
    `<c:ser><c:idx val="${index}"/><c:order val="${index + 1}"/>${seriesName(references.rows.names, start)}` +
    `<c:spPr>${NO_LINE}</c:spPr><c:marker><c:symbol val="none"/></c:marker>${labels(words)}` +
    `<c:xVal>${numbers(
      references.rows.start,
      chart.categories.map(() => String(chart.valueAxis.min)),
    )}</c:xVal><c:yVal>${places}</c:yVal><c:smooth val="0"/>` +
    `${labelRange(
      references.categories,
      chart.categories.map((category) => category.label),
    )}</c:ser>`
  );
}

/** Both axes are invisible but not deleted, because PowerPoint forgets the scale of a deleted axis. Rows count from the top. */
export function dotsAxes(chart: Chart): string {
  const { min, max } = chart.valueAxis;
  return (
    unseenAxis(chart, VALUE_AXIS, CATEGORY_AXIS, { side: 'b', order: 'minMax', min: String(min), max: String(max) }) +
    unseenAxis(chart, CATEGORY_AXIS, VALUE_AXIS, {
      side: 'l',
      order: 'maxMin',
      min: '0.5',
      max: String(chart.categories.length + 0.5),
    })
  );
}

function unseenAxis(
  { language }: Chart,
  id: number,
  crossing: number,
  {
    side,
    order,
    min,
    max,
  }: { readonly side: 'b' | 'l'; readonly order: string; readonly min: string; readonly max: string },
): string {
  return (
    `<c:valAx><c:axId val="${id}"/><c:scaling><c:orientation val="${order}"/><c:max val="${max}"/><c:min val="${min}"/></c:scaling>` +
    `<c:delete val="0"/><c:axPos val="${side}"/><c:numFmt formatCode="General" sourceLinked="0"/>` +
    '<c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="none"/>' +
    `<c:spPr>${NO_LINE}</c:spPr><c:txPr><a:bodyPr/><a:lstStyle/><a:p><a:pPr><a:defRPr/></a:pPr><a:endParaRPr lang="${languageTag(language)}"/></a:p></c:txPr>` +
    `<c:crossAx val="${crossing}"/><c:crosses val="min"/><c:crossBetween val="midCat"/></c:valAx>`
  );
}
