/** A block in a vertical stack that is never split: its height, and the space above it unless it comes first. */
export interface Unit {
  readonly before: number;
  readonly height: number;
}

/**
 * How many units go on the first page when the fewest possible pages are filled about evenly. All of them if one page
 * is enough; 0 if the first unit alone is higher than a page.
 */
export function firstPart(units: readonly Unit[], capacity: number): number {
  const most = fitting(units, 0, capacity);
  const pages = pagesFor(units, capacity);
  if (most === units.length || most === 0) return most;
  if (pages === undefined) return most;
  const share = heightOf(units, 0, units.length) / pages;
  let best = most;
  for (let count = 1; count < most; count += 1) {
    const rest = pageCount(units, count, capacity);
    const isNearer = Math.abs(heightOf(units, 0, count) - share) < Math.abs(heightOf(units, 0, best) - share);
    if (rest !== undefined && rest < pages && isNearer) best = count;
  }
  return best;
}

/** How many pages hold all the units; undefined if one of them is higher than a page. */
export function pagesFor(units: readonly Unit[], capacity: number): number | undefined {
  return pageCount(units, 0, capacity);
}

/** How many pages the units from `start` take if each page is filled; undefined if a unit is higher than a page. */
function pageCount(units: readonly Unit[], start: number, capacity: number): number | undefined {
  let pages = 0;
  for (let at = start; at < units.length; pages += 1) {
    const count = fitting(units, at, capacity);
    if (count === 0) return undefined;
    at += count;
  }
  return pages;
}

function fitting(units: readonly Unit[], start: number, capacity: number): number {
  let height = 0;
  for (let at = start; at < units.length; at += 1) {
    height += (at === start ? 0 : (units[at]?.before ?? 0)) + (units[at]?.height ?? 0);
    if (height > capacity) return at - start;
  }
  return units.length - start;
}

function heightOf(units: readonly Unit[], from: number, to: number): number {
  return units.slice(from, to).reduce((sum, unit, index) => sum + unit.height + (index === 0 ? 0 : unit.before), 0);
}
