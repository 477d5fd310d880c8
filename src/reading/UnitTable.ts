import type { Criterion } from "../regulations/Criterion";
import type { Exemption } from "../regulations/Exemption";
import type { Block, Regulation, Stage } from "../regulations/Regulation";
import type { CellGrid } from "./CellGrid";
import type { HeadedColumn } from "./Heading";
import { nameKey } from "./names/nameKey";
import type { ReadingChoices } from "./ReadingChoices";
import type { NumberReading } from "./scoreCell";

/** A criterion and its column of scores. */
export interface ScoreColumn {
  criterion: Criterion;
  column: HeadedColumn;
}

/** What is known of a score table while its lines are read. */
export interface UnitTable {
  grid: CellGrid;
  regulation: Regulation;
  choices: ReadingChoices;
  block: Block;
  numbers: NumberReading;
  unit: HeadedColumn;
  /** Criteria of the block that have a column, left to right; of two stages the one that counts. */
  scores: readonly ScoreColumn[];
  /** The stage of `scores`, where the heading says it. */
  stage?: Stage;
  /** The columns of the other stage, where the sheet has both. */
  otherScores: readonly ScoreColumn[];
  otherStage?: Stage;
  bonus?: HeadedColumn;
  penalty?: HeadedColumn;
  /** Columns of words; the first that says something is the note. */
  notes: readonly HeadedColumn[];
  maxScore?: HeadedColumn;
  /** Columns of totals, those of the stage of `scores` first. */
  totals: readonly HeadedColumn[];
  /** Of a table of one criterion: totals and maxima are of this, not of the whole. */
  only?: Criterion;
  /** Columns of the maximum of one criterion, by its id. */
  criterionMaxima: ReadonlyMap<string, HeadedColumn>;
  /** Columns of points in which most lines hold something: there a blank is worth a note. */
  mostlyFilled: ReadonlySet<number>;
}

/** The exemptions of a unit in the block of a table. */
export const exemptionsFor = (
  { regulation, block }: Pick<UnitTable, "regulation" | "block">,
  unit: string,
): Exemption[] => {
  const key = nameKey(unit);
  return regulation.exemptions.filter(
    (exemption) => exemption.block === block.id && nameKey(exemption.unit) === key,
  );
};
