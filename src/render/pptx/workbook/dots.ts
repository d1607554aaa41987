import { hasDots } from '../../../chart/axis-kind.ts';
import type { Chart } from '../../../model/chart.ts';
import { numeral } from './numeral.ts';
import { columnName, valueCell } from './value-cell.ts';

/** The row of each fact, from the top. */
export function rowPlaces(chart: Chart): readonly string[] {
  return hasDots(chart) ? chart.categories.map((_, row) => String(row + 1)) : [];
}

/** A corner of the broken line that joins the dots of each row: numerals, and formulas over the cells of the dots. */
interface JoinEnd {
  readonly x: string;
  readonly y: string;
  readonly formulas: { readonly x: string; readonly y: string };
}

/** From the earlier dot to the later one, row by row, with a gap after each. `places` is the column of the rows. */
export function joinEnds(chart: Chart, places: number): readonly (JoinEnd | undefined)[] {
  if (!hasDots(chart)) return [];
  return chart.categories.flatMap((_, row) => {
    const y = String(row + 1);
    const place = `${columnName(places)}${row + 2}`;
    const ends = chart.series.map(({ points }, series): JoinEnd | undefined => {
      const point = points[row];
      return point ? { x: numeral(point.value), y, formulas: { x: valueCell(series, row), y: place } } : undefined;
    });
    return [...ends, undefined];
  });
}
