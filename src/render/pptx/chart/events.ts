import { categoriesHaveWidth } from '../../../chart/axis-kind.ts';
import { EVENT_STROKE } from '../../../chart/look.ts';
import type { Chart } from '../../../model/chart.ts';
import { EVENT_TOP, eventPosition, eventsHeading } from '../workbook/events.ts';
import type { ChartReferences } from '../workbook/references.ts';
import { NO_LINE, strokeLine } from './drawing.ts';
import { label, labels } from './labels.ts';
import { type ChartLook, textAt } from './look.ts';
import { seriesCount } from './series-count.ts';
import { numbers, seriesName } from './values.ts';

const PLACE_AXIS = 1003;
const HEIGHT_AXIS = 1004;

/**
 * Events as a scatter series on invisible axes of its own: x is a position among the categories, y the top of the plot,
 * and an error bar hangs from each point to the bottom. Events thus move and scale with the chart, and are in its
 * workbook. The x axis counts like the categories, the middle of the first being 1, because LibreOffice draws every x
 * on the category axis.
 */
export function eventsChart(chart: Chart, look: ChartLook, references: ChartReferences): string {
  const index = seriesCount(chart);
  const { name, positions, tops } = references.events;
  const words = chart.events.map((_, i) => label(textAt(look, 'events', i), i, chart.language, look));
  return (
    '<c:scatterChart><c:scatterStyle val="lineMarker"/><c:varyColors val="0"/>' +
    `<c:ser><c:idx val="${index}"/><c:order val="${index}"/>${seriesName(name, eventsHeading(chart.language))}` +
    `<c:spPr>${NO_LINE}</c:spPr><c:marker><c:symbol val="none"/></c:marker>${labels(words)}${hangingLines()}` +
    `<c:xVal>${numbers(positions, chart.events.map(eventPosition))}</c:xVal>` +
    `<c:yVal>${numbers(
      tops,
      chart.events.map(() => EVENT_TOP),
    )}</c:yVal><c:smooth val="0"/></c:ser>` +
    `<c:axId val="${PLACE_AXIS}"/><c:axId val="${HEIGHT_AXIS}"/></c:scatterChart>`
  );
}

/**
 * The two axes of {@link eventsChart}. They are invisible but not deleted, because PowerPoint forgets the scale of a
 * deleted axis.
 */
export function eventsAxes(chart: Chart): string {
  const margin = categoriesHaveWidth(chart) ? 0.5 : 0;
  const [first, last] = [1 - margin, chart.categories.length + margin];
  const places = unseenAxis(PLACE_AXIS, HEIGHT_AXIS, 't', String(first), String(last));
  return places + unseenAxis(HEIGHT_AXIS, PLACE_AXIS, 'r', '0', EVENT_TOP);
}

function hangingLines(): string {
  return (
    '<c:errBars><c:errDir val="y"/><c:errBarType val="minus"/><c:errValType val="percentage"/><c:noEndCap val="1"/>' +
    `<c:val val="100"/><c:spPr>${strokeLine(EVENT_STROKE)}</c:spPr></c:errBars>`
  );
}

function unseenAxis(id: number, crossing: number, side: 't' | 'r', min: string, max: string): string {
  return (
    `<c:valAx><c:axId val="${id}"/>` +
    `<c:scaling><c:orientation val="minMax"/><c:max val="${max}"/><c:min val="${min}"/></c:scaling>` +
    `<c:delete val="0"/><c:axPos val="${side}"/><c:numFmt formatCode="General" sourceLinked="0"/>` +
    '<c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="none"/>' +
    `<c:spPr>${NO_LINE}</c:spPr><c:crossAx val="${crossing}"/><c:crosses val="max"/><c:crossBetween val="midCat"/></c:valAx>`
  );
}
