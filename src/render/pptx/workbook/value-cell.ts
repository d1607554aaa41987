/** Zero-based column of the first series in the sheet "Data", right of the categories. */
export const FIRST_SERIES = 1;

/** The cell of a point's value, relative: `B2`. */
export function valueCell(series: number, point: number): string {
  return `${columnName(FIRST_SERIES + series)}${point + 2}`;
}

/** `A` for 0, `Z` for 25, `AA` for 26. */
export function columnName(column: number): string {
  const letter = String.fromCharCode(65 + (column % 26));
  return column < 26 ? letter : columnName(Math.floor(column / 26) - 1) + letter;
}
