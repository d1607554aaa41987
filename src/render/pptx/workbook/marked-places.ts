import { packOf } from '../../../language/languages.ts';
import type { Chart } from '../../../model/chart.ts';
import type { Language } from '../../../model/language.ts';
import { dateNumeral } from './numeral.ts';

/** Every event reaches the top of an axis from 0 to 1, whatever the chart's own values are. */
export const EVENT_TOP = '1';

/** Names stand at the bottom of that axis. */
export const NAME_FOOT = '0';

/** The length of the helper bars above which nothing is drawn and whose labels are the names. */
export const NAME_ABOVE = '0';

/** The name of the events' series, and the heading of their column in the workbook. */
export function eventsHeading(language: Language): string {
  return packOf(language).templateWords.workbook.event;
}

/** The same for the names along the axis of time, or above bars. */
export function namesHeading(language: Language): string {
  return packOf(language).templateWords.workbook.axisName;
}

/** The events' days; or their positions in categories, where the middle of the first is 1. */
export function eventPositions(chart: Chart): readonly string[] {
  const isDated = chart.time?.kind === 'dates';
  return chart.events.map(({ position }) => (isDated ? dateNumeral(position) : thousandths(position + 1)));
}

/** The places of the names that a helper series writes; none where the axis itself writes them. */
export function namePositions(chart: Chart): readonly string[] {
  const { named, time } = chart;
  if (named === undefined || named.byAxis) return [];
  return named.stops.map((stop) =>
    time?.kind === 'dates' ? dateNumeral(time.stops[stop]?.day ?? time.first) : String(stop + 1),
  );
}

/** The names that stand there. */
export function axisNames({ named, time, categories }: Chart): readonly string[] {
  const stops = time?.kind === 'dates' ? time.stops : categories;
  return (named?.stops ?? []).map((stop) => stops[stop]?.label ?? '');
}

function thousandths(value: number): string {
  return String(Math.round(value * 1000) / 1000);
}
