/** A cell as Excel gives it: a value, or a formula with its "=". */
export type ReadCell = string | number | boolean;

/** Short sums over cells: one for each row, one for each column. Equal cells have equal sums. */
export interface Digest {
  rows: readonly string[];
  columns: readonly string[];
}

/** The sums over a rectangle of cells, rows by columns. */
export function digestOf(cells: readonly (readonly ReadCell[])[]): Digest {
  const columns = cells[0]?.map((_, column) => cells.map((row) => row[column]!)) ?? [];
  return { rows: cells.map(sumOf), columns: columns.map(sumOf) };
}

/** FNV-1a over 32 bits: it tells an edit from none, it does not withstand an attacker. */
function sumOf(line: readonly ReadCell[]): string {
  let sum = 0x811c9dc5;
  for (const character of line.map(written).join("\u0000")) {
    sum ^= character.codePointAt(0)!;
    sum = Math.imul(sum, 0x01000193);
  }
  return (sum >>> 0).toString(36);
}

/** A number by the 15 digits that Excel shows: a file may give the last bit otherwise. */
const written = (cell: ReadCell): string =>
  `${typeof cell} ${typeof cell === "number" ? cell.toPrecision(15) : String(cell)}`;
