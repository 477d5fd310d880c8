import type { Area } from "./Area";
import { copyCells } from "./copyCells";
import { copySizes } from "./copySizes";
import type { UniverBook } from "./UniverBook";
import { usedArea } from "./usedArea";

/** Copies whole rows, whole columns or a whole sheet: as far as either side has anything, and the sizes. */
export function copyWhole(
  book: UniverBook,
  fromSheet: string,
  from: Area,
  toSheet: string,
  to: Area,
): void {
  const ends = [
    { used: usedArea(book, fromSheet, false), start: from },
    { used: usedArea(book, toSheet, false), start: to }, // what is there now is overwritten by blanks
  ];
  const rows = ends.map(({ used, start }) => (used ? used.row + used.rows - start.row : 0));
  const columns = ends.map(({ used, start }) =>
    used ? used.column + used.columns - start.column : 0,
  );
  const part = {
    rows: Math.min(from.rows, Math.max(0, ...rows)),
    columns: Math.min(from.columns, Math.max(0, ...columns)),
  };
  copyCells(book, fromSheet, { ...from, ...part }, toSheet, { ...to, ...part });
  copySizes(book, fromSheet, from, toSheet, to);
}
