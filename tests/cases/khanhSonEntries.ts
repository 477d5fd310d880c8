import type { Entry } from "../../src/scoring/ScoreTable";
import { cellUnder, type PrintedDocument, printedTable } from "./PrintedDocument";
import { printedScore } from "./printedScore";

/** The entries of one block of Khánh Sơn 2021: one score a unit; its điểm chuẩn is left to the regulation. */
export function khanhSonEntries(document: PrintedDocument, id: string): readonly Entry[] {
  const table = printedTable(document, id);
  return table.rows.map((row): Entry => ({
    unit: row.unit,
    scores: { total: printedScore(cellUnder(table, row, /^Điểm đạt được$/)) },
    bonus: 0,
    penalty: 0,
    penaltyNote: "",
  }));
}
