import { firstWhere } from '../../model/first-where.ts';

/** The range that holds a number, of so many that ascend; -1 if none does. */
export function rangeOf(
  count: number,
  start: (index: number) => number,
  end: (index: number) => number,
  wanted: number,
): number {
  const index = firstWhere(0, count, (each) => end(each) >= wanted);
  return index < count && start(index) <= wanted ? index : -1;
}
