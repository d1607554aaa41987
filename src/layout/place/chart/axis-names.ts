import { categoriesHaveWidth, hasDots, runsAcross } from '../../../chart/axis-kind.ts';
import type { TextMark } from '../../../model/mark.ts';
import { along, nameAbove, type PlacedChart, valueAt } from './geometry.ts';
import { INSET } from './label-width.ts';
import { nameRoom } from './plot-area.ts';
import { TICK, timePlaces } from './time-names.ts';

/** Points between the axis, or its ticks, and the names below it; and between horizontal bars and theirs. */
const NAME_GAP = 4;

/** The names of the categories: beside or above horizontal bars, below upright ones; along an axis of time, those chosen. */
export function axisNames(placed: PlacedChart): readonly TextMark[] {
  const { chart } = placed;
  if (chart.kind === 'doughnut') return [];
  if (chart.namesAbove) return namesAboveBars(placed);
  return chart.time === undefined ? categoryNames(placed) : timeNames(placed);
}

function categoryNames(placed: PlacedChart): readonly TextMark[] {
  const { chart, box, plot, style, nameStyle, width, wrap } = placed;
  return chart.categories.flatMap(({ label: name }, index): readonly TextMark[] => {
    if (name === '') return [];
    const middle = along(placed, index);
    const room = runsAcross(chart) ? plot.x - box.x - NAME_GAP : nameRoom(chart, plot.width);
    const { lines } = wrap(name, room);
    const size = { width: Math.max(...lines.map((line) => width(line))), height: lines.length * style.line };
    const place = runsAcross(chart)
      ? { x: plot.x - NAME_GAP - size.width, y: middle - size.height / 2, ...size }
      : { x: middle - size.width / 2, y: plot.y + plot.height + NAME_GAP, ...size };
    return [
      {
        kind: 'text',
        role: 'category',
        box: place,
        lines: lines.map((text) => [{ text, bold: false, colour: 'ink' }]),
        align: runsAcross(chart) ? 'right' : 'center',
        style: nameStyle,
        ...(hasDots(chart) && { of: { series: 'names' as const, point: index }, native: { side: 'left' as const } }),
      },
    ];
  });
}

/** Names above their bars begin at the axis. */
function namesAboveBars(placed: PlacedChart): readonly TextMark[] {
  const { chart, style, nameStyle, width } = placed;
  const x = valueAt(placed, 0) + NAME_GAP + INSET;
  return chart.categories.map(({ label }, point): TextMark => {
    const y = nameAbove(placed, point) - style.line / 2;
    return {
      kind: 'text',
      role: 'category',
      box: { x, y, width: width(label), height: style.line },
      lines: [[{ text: label, bold: false, colour: 'ink' }]],
      align: 'left',
      style: nameStyle,
      of: { series: 'names', point },
      native: { side: 'inside-base' },
    };
  });
}

/** A name that would leave the chart's box is moved into it. */
function timeNames(placed: PlacedChart): readonly TextMark[] {
  const { chart, box, plot, nameStyle } = placed;
  const places = timePlaces(placed) ?? [];
  const gap = NAME_GAP + (chart.time?.kind === 'dates' || !categoriesHaveWidth(chart) ? TICK : 0);
  return (chart.named?.stops ?? []).flatMap((stop, index): readonly TextMark[] => {
    const place = places[stop];
    if (place === undefined) return [];
    const x = Math.max(box.x, Math.min(place.at - place.width / 2, box.x + box.width - place.width));
    return [
      {
        kind: 'text',
        role: 'category',
        box: { x, y: plot.y + plot.height + gap, width: place.width, height: nameStyle.line },
        lines: [[{ text: place.label, bold: false, colour: 'ink' }]],
        align: 'center',
        style: nameStyle,
        ...(chart.named?.byAxis === false && { of: { series: 'names', point: index }, native: { side: 'below' } }),
      },
    ];
  });
}
