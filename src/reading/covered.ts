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
    let [low, high] = [0, reaches.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((reaches[middle]?.start ?? 0) <= start) low = middle + 1;
      else high = middle;
    }
    return (reaches[low - 1]?.furthest ?? -1) >= end;
  };
}
