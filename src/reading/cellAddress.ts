/** "A", "Z", "AA" for the columns 0, 25, 26. */
export function columnLetters(column: number): string {
  const last = String.fromCharCode(65 + (column % 26));
  return column < 26 ? last : columnLetters(Math.floor(column / 26) - 1) + last;
}

/** "D7" for row 6 and column 3, both from 0. */
export const cellAddress = (row: number, column: number): string =>
  `${columnLetters(column)}${row + 1}`;
