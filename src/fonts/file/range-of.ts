/** The range that holds a number, of so many that ascend; -1 if none does. */
export function rangeOf(
  count: number,
  start: (index: number) => number,
  end: (index: number) => number,
  wanted: number,
): number {
  let [low, high] = [0, count - 1];
  while (low <= high) {
    const middle = Math.floor((low + high) / 2);
    if (wanted < start(middle)) high = middle - 1;
    else if (wanted > end(middle)) low = middle + 1;
    else return middle;
  }
  return -1;
}
