import type { Criterion } from "../regulations/Criterion";
import type { Block, Stage } from "../regulations/Regulation";
import type { BlockWitness } from "./BlockWitness";
import type { CellGrid } from "./CellGrid";
import type { Heading } from "./Heading";
import type { TableLines, UnitLine } from "./tableLines";
import type { TableName } from "./TableName";

/**
 * A heading and the lines under it that are of one block; after a page break one table has several.
 *
 * scores: a score table. component: scores of one criterion, or of the parts of one. result: totals, ratios, tiers or ranks
 * without the scores they come from. none: a person said that it is no score table.
 */
export interface TablePart {
  is: "scores" | "component" | "result" | "none";
  /** The name of the whole table, of all its parts. */
  name: TableName;
  grid: CellGrid;
  heading: Heading;
  /** Of a component: the criterion that it is of. */
  only?: Criterion;
  /** Absent where nothing tells it. */
  block?: Block;
  /** From what the block was told; present where it was. */
  blockFrom?: BlockWitness;
  /** The block of the table above, where nothing tells that of this one. */
  likelyBlock?: Block;
  /** The stage that its columns, its titles or its sheet say; absent where they say none, or both. */
  stage?: Stage;
  /** The stage that its titles or its sheet say, whatever its columns do. */
  titled?: Stage;
  units: readonly UnitLine[];
  lines: TableLines;
}
