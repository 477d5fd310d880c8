import type { BlockWitness } from "../reading/BlockWitness";
import type { TableMark } from "../reading/numbers/tableMark";
import type { ReadColumn, UnusedTable } from "../reading/ReadTable";
import { isSameTable, type TableName } from "../reading/TableName";
import type { Overview } from "./Overview";

/** How one table of the workbook was understood, whether or not its scores are used. */
export interface UnderstoodTable {
  name: TableName;
  sheet: string;
  /** "A5:L27". */
  area: string;
  /** Id of its block; absent where nothing tells it. */
  block?: string;
  blockFrom?: BlockWitness;
  /** Left to right. */
  columns: readonly ReadColumn[];
  /** Absent where no number of it is read. */
  decimalMark?: TableMark;
  /** Why it gives no scores; absent where it does. */
  why?: UnusedTable["why"];
}

/** The table of this name, a score table, a further part of one, a table of a single criterion, or one that is not used; undefined where there is none any more. */
export const understoodTable = (
  overview: Pick<Overview, "tables" | "unused">,
  name: TableName,
): UnderstoodTable | undefined =>
  [
    ...overview.tables.flatMap(({ read }) => {
      const block = read.table.block;
      const further = [...read.furtherParts, ...read.components];
      return [{ ...read, block }, ...further.map((each) => ({ ...each, block }))];
    }),
    ...overview.unused,
  ].find((each) => isSameTable(each.name, name));
