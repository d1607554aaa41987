import { firstWhere } from '../model/first-where.ts';
import type { Stretch } from '../model/stretch.ts';

/** Whether a stretch lies whole within one of these, whatever their order. */
export function coveredBy(stretches: readonly Stretch[]): (stretch: Stretch) => boolean {
  let furthest = 0;
  const reaches = [...stretches]
    .sort((a, b) => a.start - b.start)
    .map(({ start, end }) => {
      furthest = Math.max(furthest, end);
      return { start, furthest };
    });
  return ({ start, end }) => {
    const behind = firstWhere(0, reaches.length, (index) => (reaches[index]?.start ?? 0) > start);
    return (reaches[behind - 1]?.furthest ?? -1) >= end;
  };
}
