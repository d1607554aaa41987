import { categoriesHaveWidth } from '../../../chart/axis-kind.ts';
import { EVENT_STROKE } from '../../../chart/look.ts';
import type { Chart } from '../../../model/chart.ts';
import {
  axisNames,
  EVENT_TOP,
  eventPositions,
  eventsHeading,
  NAME_FOOT,
  namePositions,
  namesHeading,
} from '../workbook/marked-places.ts';
import { dateNumeral } from '../workbook/numeral.ts';
import type { ChartReferences, PlaceReferences } from '../workbook/references.ts';
import { NO_LINE, strokeLine } from './drawing.ts';
import { label, labels } from './labels.ts';
import { type ChartLook, textAt } from './look.ts';
import { seriesCount } from './series-count.ts';
import { labelRange, numbers, seriesName } from './values.ts';

const PLACE_AXIS = 1003;
const HEIGHT_AXIS = 1004;

/** The kinds of helper series a chart has, in their order after its own series. */
export function placeSeries(chart: Chart): readonly ('events' | 'names')[] {
  return [
    ...(chart.events.length > 0 ? (['events'] as const) : []),
    ...(namePositions(chart).length > 0 ? (['names'] as const) : []),
  ];
}

/**
 * Events, and the names along the axis where the viewer's own axis wouldn't name these, as scatter series on invisible
 * axes of their own: x is a day, or a position among the categories. An event's y is the top of the plot, and an error
 * bar hangs from it to the bottom; a name's y is the bottom. So they move and scale with the chart, and are in its
 * workbook. The x axis counts like the categories, the middle of the first being 1, because LibreOffice draws every x
 * on the category axis.
 */
export function placesChart(chart: Chart, look: ChartLook, references: ChartReferences): string {
  const series = placeSeries(chart).map((kind, at) => {
    const index = seriesCount(chart) + at;
    return kind === 'events' ? eventSeries(chart, look, references, index) : nameSeries(chart, look, references, index);
  });
  return (
    `<c:scatterChart><c:scatterStyle val="lineMarker"/><c:varyColors val="0"/>${series.join('')}` +
    `<c:axId val="${PLACE_AXIS}"/><c:axId val="${HEIGHT_AXIS}"/></c:scatterChart>`
  );
}

function eventSeries(chart: Chart, look: ChartLook, { events }: ChartReferences, index: number): string {
  const words = chart.events.map((event) => event.label);
  return (
    `${opening(index, events.name, eventsHeading(chart.language))}${wordLabels('events', words, chart, look)}${HANGING_LINES}` +
    places(events, eventPositions(chart), EVENT_TOP, words)
  );
}

function nameSeries(chart: Chart, look: ChartLook, { names }: ChartReferences, index: number): string {
  const positions = namePositions(chart);
  const words = axisNames(chart);
  return (
    `${opening(index, names.name, namesHeading(chart.language))}${wordLabels('names', words, chart, look)}` +
    places(names, positions, NAME_FOOT, words)
  );
}

/** Labels that are read from the cells beside their places, so that Edit Data changes them. */
function wordLabels(series: 'events' | 'names', words: readonly string[], chart: Chart, look: ChartLook): string {
  return labels(
    words.map((value, i) =>
      label(textAt(look, series, i), i, chart.language, look, { value, from: 'cell', id: `${series} ${i}` }),
    ),
  );
}

function opening(index: number, reference: string, heading: string): string {
  return (
    `<c:ser><c:idx val="${index}"/><c:order val="${index}"/>${seriesName(reference, heading)}` +
    `<c:spPr>${NO_LINE}</c:spPr><c:marker><c:symbol val="none"/></c:marker>`
  );
}

function places(
  { positions, heights, words }: PlaceReferences,
  numerals: readonly string[],
  height: string,
  texts: readonly string[],
): string {
  return (
    `<c:xVal>${numbers(positions, numerals)}</c:xVal>` +
    `<c:yVal>${numbers(
      heights,
      numerals.map(() => height),
    )}</c:yVal><c:smooth val="0"/>${labelRange(words, texts)}</c:ser>`
  );
}

/**
 * The two axes of {@link placesChart}. They are invisible but not deleted, because PowerPoint forgets the scale of a
 * deleted axis.
 */
export function placesAxes(chart: Chart): string {
  const [first, last] = placeScale(chart);
  const along = unseenAxis(PLACE_AXIS, HEIGHT_AXIS, 't', first, last);
  return along + unseenAxis(HEIGHT_AXIS, PLACE_AXIS, 'r', NAME_FOOT, EVENT_TOP);
}

function placeScale(chart: Chart): readonly [string, string] {
  const margin = categoriesHaveWidth(chart) ? 0.5 : 0;
  const { time } = chart;
  return time?.kind === 'dates'
    ? [dateNumeral(time.first - margin), dateNumeral(time.last + margin)]
    : [String(1 - margin), String(chart.categories.length + margin)];
}

const HANGING_LINES =
  '<c:errBars><c:errDir val="y"/><c:errBarType val="minus"/><c:errValType val="percentage"/><c:noEndCap val="1"/>' +
  `<c:val val="100"/><c:spPr>${strokeLine(EVENT_STROKE)}</c:spPr></c:errBars>`;

function unseenAxis(id: number, crossing: number, side: 't' | 'r', min: string, max: string): string {
  return (
    `<c:valAx><c:axId val="${id}"/>` +
    `<c:scaling><c:orientation val="minMax"/><c:max val="${max}"/><c:min val="${min}"/></c:scaling>` +
    `<c:delete val="0"/><c:axPos val="${side}"/><c:numFmt formatCode="General" sourceLinked="0"/>` +
    '<c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="none"/>' +
    `<c:spPr>${NO_LINE}</c:spPr><c:crossAx val="${crossing}"/><c:crosses val="max"/><c:crossBetween val="midCat"/></c:valAx>`
  );
}
