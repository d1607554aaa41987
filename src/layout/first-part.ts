/** Something that stands below others and is never parted: its height, and the space before it unless it is first. */
export interface Unit {
  readonly before: number;
  readonly height: number;
}

/**
 * How many of the units go on the first of the fewest pages that hold them all, so that the pages are filled about alike.
 * All of them where one page is enough; 0 where the first unit alone is higher than a page.
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

/** How many pages hold all of the units; undefined where one of them fits on none. */
export function pagesFor(units: readonly Unit[], capacity: number): number | undefined {
  return pageCount(units, 0, capacity);
}

/** Pages that the units from `start` take when each is filled; undefined where one of them fits on none. */
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
