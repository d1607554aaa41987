import { packOf } from '../../../language/languages.ts';
import type { ChartEvent } from '../../../model/chart.ts';
import type { Language } from '../../../model/language.ts';

/** Every event reaches the top of an axis from 0 to 1, whatever the chart's own values are. */
export const EVENT_TOP = '1';

/** The name of the events' series, and the heading of their column in the workbook. */
export function eventsHeading(language: Language): string {
  return packOf(language).templateWords.workbook.event;
}

/** An event's position in categories, where the middle of the first is 1, rounded to thousandths. */
export function eventPosition(event: ChartEvent): string {
  return String(Math.round((event.position + 1) * 1000) / 1000);
}
