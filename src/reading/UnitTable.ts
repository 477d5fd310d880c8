import type { Group } from "../regulations/Criterion";
import type { Exemption } from "../regulations/Exemption";
import type { Block, Regulation } from "../regulations/Regulation";
import type { CellGrid } from "./CellGrid";
import { isSameName } from "./foldedName";
import type { HeadedColumn } from "./Heading";

/** What is known of a score table while its lines are read. */
export interface UnitTable {
  grid: CellGrid;
  regulation: Regulation;
  block: Block;
  unit: HeadedColumn;
  /** Groups of the block that have a column, left to right. */
  groups: readonly { group: Group; column: HeadedColumn }[];
  bonus?: HeadedColumn;
  penalty?: HeadedColumn;
  /** Columns of words; the first that says something is the note. */
  notes: readonly HeadedColumn[];
  maxScore?: HeadedColumn;
}

/** The exemption by which a unit has no such group, where the regulation has one. */
export const exemptionFrom = (
  { regulation, block }: Pick<UnitTable, "regulation" | "block">,
  unit: string,
  group: string,
): Exemption | undefined =>
  regulation.exemptions.find(
    (exemption) =>
      exemption.block === block.id &&
      exemption.without.includes(group) &&
      isSameName(exemption.unit, unit),
  );
