import type { AverageTable } from "../reading/AverageTable";
import type { Form } from "../reading/form/Form";
import type { Problem } from "../reading/Problem";
import type { ReadingChoices } from "../reading/ReadingChoices";
import type { ReadTable, UnusedTable } from "../reading/ReadTable";
import type { Block, Regulation } from "../regulations/Regulation";
import type { Points } from "../scoring/points";
import type { AppendixSheet } from "./AppendixSheet";
import type { Scored } from "./results/Scored";

/** A score table that was recognised, in a few figures. */
export interface FoundTable {
  block: Block;
  sheet: string;
  /** From the heading to the last unit: "A5:L27". */
  area: string;
  units: number;
  /** Groups of the block that have scores, in a column of their own or in those of their criteria. */
  groups: number;
  /** Điểm tối đa of the block's main measure, before exemptions; "unknown" is chưa rõ. */
  maxScore: Points | "unknown";
  /** The table itself: how its block, its columns and its numbers were understood. */
  read: ReadTable;
}

/** What a look at the workbook shows; nothing in it was changed. */
export interface Overview {
  /** Absent where the workbook names none that is known; a problem then says so. */
  regulation?: Regulation;
  /** The name of the sheet "Quy định" that says it, also with mistakes; absent where a person chooses it in the pane. */
  regulationSheet?: string;
  /** In tab order. */
  tables: readonly FoundTable[];
  /** The sheets that the layout gives these tables, in print order, left out or not; none while a cell is in error. */
  appendixSheets: readonly AppendixSheet[];
  /** How many sheets Tạo phụ lục would add, and how many of an earlier run it would write anew. */
  toWrite: { fresh: number; ours: number };
  problems: readonly Problem[];
  /** The form of the document, where the workbook remembers one. */
  form?: Form;
  /** Averages that the committee typed, to be laid out. */
  averages: readonly AverageTable[];
  /** What the tables come to; absent without a regulation or a score table. */
  scored?: Scored;
  /** Tables that were recognised and give no scores, in tab order. */
  unused: readonly UnusedTable[];
  /** What a person said of the worksheets: a table or a sheet that was left out is among it. */
  choices: ReadingChoices;
  /**
   * Sheets with cells of which neither a table nor a person's choice is told here, in tab order; ours
   * and "Quy định" are not among them.
   */
  sheetsLeftOut: readonly string[];
  /** Changes exactly when the regulation or a score table changes; compare with that of a production. */
  digest: string;
}
