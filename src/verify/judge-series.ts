import type { RateFact, SeriesFact } from '../model/fact.ts';
import type { Citation } from '../model/source.ts';
import type { Verdict } from '../model/verdict.ts';
import { Decimal } from '../values/decimal.ts';
import { writePeriod } from '../values/period-text.ts';
import { roundTo } from '../values/quantity.ts';
import type { Document } from './document.ts';
import { fold } from './fold.ts';
import { readPlace } from './place.ts';

/**
 * Compares every point of a series with a data file: the row that the citation names (by default
 * the first below the header), in the column headed by the point's period. A file states more
 * digits than the fact keeps, so both are compared at the fact's last place. The file's number is
 * tried as it is and in thousands, millions and billions, since files state amounts in scales of
 * their own.
 */
export function judgeSeries(fact: SeriesFact | RateFact, citation: Citation, document: Document): Verdict {
  if (document.kind !== 'table') return { kind: 'not-found' };
  const place = citation.at === undefined ? undefined : readPlace(citation.at);
  const key = place?.kind === 'row' ? fold(place.key) : undefined;
  for (const sheet of document.sheets) {
    const header = sheet.rows.findIndex((row) =>
      fact.points.some((point) => columnOf(row, writePeriod(point.period)) >= 0),
    );
    const row = sheet.rows.find(
      (cells, index) => index > header && (key === undefined || cells.some((cell) => fold(cell).trim() === key)),
    );
    if (header < 0 || row === undefined) continue;
    const differing = fact.points.flatMap((point) => {
      const cell = row[columnOf(sheet.rows[header] ?? [], writePeriod(point.period))]?.trim() ?? '';
      const stated = point.quantity?.stated.low;
      if (stated === undefined)
        return cell === '' || cell === '..'
          ? []
          : [`${writePeriod(point.period)}: the file has ${cell}, the fact none`];
      return agrees(cell, stated, point.quantity?.place ?? 0)
        ? []
        : [`${writePeriod(point.period)}: the file has ${cell === '' ? 'nothing' : cell}`];
    });
    return differing.length === 0 ? { kind: 'agrees' } : { kind: 'differs', what: differing.slice(0, 3).join('; ') };
  }
  return { kind: 'not-found' };
}

function columnOf(row: readonly string[], period: string): number {
  return row.findIndex((cell) => cell.trim() === period || cell.trim().startsWith(`${period} [`));
}

const SCALES = [0, 3, 6, 9];

function agrees(cell: string, stated: Decimal, place: number): boolean {
  if (!/^-?\d[\d,]*(?:\.\d+)?(?:[eE][+-]?\d{1,3})?$/.test(cell)) return false;
  const value = new Decimal(cell.replaceAll(',', ''));
  return SCALES.some((scale) => roundTo(value.times(new Decimal(10).pow(scale)), place).equals(roundTo(stated, place)));
}
