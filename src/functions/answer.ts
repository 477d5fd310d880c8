import { isCellError } from "./cellError";

/** Codes that keep their name when thrown; office.js turns any other one into #VALUE!. */
const thrown = ["#VALUE!", "#N/A", "#DIV/0!", "#NUM!", "#NULL!"];

/** What Excel gets: rows by columns, or for one cell its error thrown, so that its sentence is shown. */
export function answer(cells: unknown[][]): unknown[][] {
  const only = cells.length === 1 && cells[0]!.length === 1 ? cells[0]![0] : undefined;
  if (isCellError(only) && thrown.includes(only.code)) throw only;
  return cells;
}
