const GAP = '  ';

/**
 * Rows as aligned columns, one line each, below a line of headings. A cell wider than its column's
 * limit is cut; a column without a limit is as wide as it needs to be.
 */
export function columns(
  headings: readonly { readonly name: string; readonly widest?: number }[],
  rows: readonly (readonly string[])[],
): readonly string[] {
  const cut = (text: string, widest = Number.POSITIVE_INFINITY) =>
    [...text].length > widest ? `${[...text].slice(0, widest - 1).join('')}…` : text;
  const cells = [headings.map(({ name }) => name), ...rows].map((row) =>
    headings.map(({ widest }, index) => cut(row[index] ?? '', widest)),
  );
  const widths = headings.map((_, index) => Math.max(...cells.map((row) => [...(row[index] ?? '')].length)));
  return cells.map((row) =>
    row
      .map((cell, index) => cell + ' '.repeat(Math.max(0, (widths[index] ?? 0) - [...cell].length)))
      .join(GAP)
      .trimEnd(),
  );
}
