import type { Block } from "../regulations/Regulation";
import type { CellGrid } from "./CellGrid";
import type { Heading } from "./Heading";
import type { TableLines, UnitLine } from "./tableLines";

/**
 * A heading and the lines under it that are of one block; after a page break one table has several.
 *
 * scores: a score table. component: scores of one criterion. result: totals, ratios, tiers or ranks
 * without the scores they come from.
 */
export interface TablePart {
  is: "scores" | "component" | "result";
  grid: CellGrid;
  heading: Heading;
  /** Absent where nothing tells it. */
  block?: Block;
  units: readonly UnitLine[];
  lines: TableLines;
}
