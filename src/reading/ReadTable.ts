import type { ScoreTable } from "../scoring/ScoreTable";
import type { Place, Problem } from "./Problem";

/** A score table and where it stands. */
export interface ReadTable {
  table: ScoreTable;
  sheet: string;
  /** From the heading to the last unit: "A5:L27". */
  area: string;
  /** Ids of the groups that have a column, left to right. */
  groups: readonly string[];
  /** The cell of each entry's unit name, in the order of the entries. */
  units: readonly Place[];
}

/** What the worksheets of a committee hold. */
export interface ReadTables {
  /** In tab order. A table with errors is among them: what it lacks is `unscored`. */
  tables: readonly ReadTable[];
  /** By sheet, line and column. */
  problems: readonly Problem[];
  /** Sheets with cells but without a score table, in tab order. */
  sheetsLeftOut: readonly string[];
}
