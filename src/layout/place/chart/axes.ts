import { hasDots, runsAcross, ticksMeetStops } from '../../../chart/axis-kind.ts';
import { AXIS_STROKE, EVENT_STROKE, GRIDLINE_STROKE } from '../../../chart/look.ts';
import { tickValues } from '../../../chart/ticks.ts';
import type { LineMark } from '../../../model/mark.ts';
import { alongEvent, type PlacedChart, valueAt } from './geometry.ts';
import { TICK, timePlaces } from './time-names.ts';

/** The lines behind the data, if the value axis is visible. */
export function gridlines(placed: PlacedChart): readonly LineMark[] {
  const { chart } = placed;
  if (!chart.valueAxis.visible || chart.kind === 'doughnut') return [];
  return tickValues(chart).map((value) => ({ ...lineAt(placed, value), role: 'gridline', stroke: GRIDLINE_STROKE }));
}

/** The category axis: at zero, or at the end of the value axis nearest to it. A date axis also has ticks. */
export function axisLines(placed: PlacedChart): readonly LineMark[] {
  const { chart } = placed;
  if (chart.kind === 'doughnut' || hasDots(chart)) return [];
  const { min, max } = chart.valueAxis;
  const axis = lineAt(placed, Math.max(min, Math.min(0, max)));
  return [
    { ...axis, role: 'axis', stroke: AXIS_STROKE },
    ...ticksOf(placed).map((x): LineMark => {
      const from = { x, y: axis.from.y };
      return { kind: 'line', role: 'tick', from, to: { ...from, y: from.y + TICK }, stroke: AXIS_STROKE };
    }),
  ];
}

/** Where a date axis has ticks: at its regular stops. */
function ticksOf(placed: PlacedChart): readonly number[] {
  const { named } = placed.chart;
  if (named === undefined || !ticksMeetStops(placed.chart)) return [];
  return (timePlaces(placed) ?? []).flatMap(({ at }, index) => (index % named.step === 0 ? [at] : []));
}

/** A line across the whole plot at a value. */
function lineAt(placed: PlacedChart, value: number): Pick<LineMark, 'kind' | 'from' | 'to'> {
  const { chart, plot } = placed;
  const at = valueAt(placed, value);
  return runsAcross(chart)
    ? { kind: 'line', from: { x: at, y: plot.y }, to: { x: at, y: plot.y + plot.height } }
    : { kind: 'line', from: { x: plot.x, y: at }, to: { x: plot.x + plot.width, y: at } };
}

/** Lines from the top of the plot to its bottom, at the position of each event. */
export function eventLines(placed: PlacedChart): readonly LineMark[] {
  const { chart, plot } = placed;
  return chart.events.map((event, index) => {
    const x = alongEvent(placed, event);
    return {
      kind: 'line',
      role: 'event',
      from: { x, y: plot.y },
      to: { x, y: plot.y + plot.height },
      stroke: EVENT_STROKE,
      fact: event.fact,
      of: { series: 'events', point: index },
    };
  });
}
