/**
 * The first index of `from` up to `to` at which something holds, by halving; `to` if it holds at
 * none. Once it holds, it must hold at every index behind.
 */
export function firstWhere(from: number, to: number, holds: (index: number) => boolean): number {
  let [low, high] = [from, to];
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}
