import type { ColumnMeaning } from "./ColumnMeaning";
import type { HeadedColumn } from "./Heading";
import { bareKey } from "./headingMeaning";
import { districtHeads } from "./headingWords";

/**
 * Columns of a heading, that of the parents among them: "Huyện" or "UBND cấp huyện" beside the column of
 * the communes, which alone would be a column of units. As they are where no other column is that of the
 * units, where figures stand between the two (then they are of two tables), or where another column
 * says that it is of parents.
 */
export function withParents(columns: readonly HeadedColumn[]): HeadedColumn[] {
  const isParents = ({ meaning }: HeadedColumn) => meaning?.is === "parent";
  const units = columns.filter((column) => column.meaning?.is === "unit" && !isDistricts(column));
  if (units.length === 0 || columns.some(isParents)) return [...columns];
  const found = columns.findIndex(
    (column) =>
      isDistricts(column) && units.some((unit) => !areApart(columns, column.column, unit.column)),
  );
  return columns.map((column, at) =>
    at === found ? { ...column, meaning: { is: "parent" }, from: "words" } : column,
  );
}

/** Whether words of districts alone say what a column is. */
const isDistricts = ({ text, meaning, from }: HeadedColumn): boolean =>
  from !== "choice" &&
  (meaning === undefined || meaning.is === "unit") &&
  districtHeads.includes(bareKey(text));

/** Whether a column of figures stands between two columns. */
const areApart = (columns: readonly HeadedColumn[], a: number, b: number): boolean =>
  columns.some(
    ({ column, meaning }) =>
      column > Math.min(a, b) &&
      column < Math.max(a, b) &&
      meaning !== undefined &&
      !besideNames.has(meaning.is),
  );

const besideNames: ReadonlySet<ColumnMeaning["is"]> = new Set(["place", "note", "ignored"]);
