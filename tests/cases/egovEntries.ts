import type { Entry } from "../../src/scoring/ScoreTable";
import { cellUnder, type PrintedDocument, type PrintedRow, printedTable } from "./PrintedDocument";
import { printedScore } from "./printedScore";

/** "I. HUYỆN CAM LÂM" without its number; undefined in a table without such headings. */
export const parentOf = ({ group }: PrintedRow): string | undefined =>
  group?.replace(/^[IVX]+\. /, "");

/** The entries of one block of Khánh Hòa e-government 2020: two scores a unit, communes with their district. */
export function egovEntries(document: PrintedDocument, id: string): readonly Entry[] {
  const table = printedTable(document, id);
  return table.rows.map((row): Entry => {
    const parent = parentOf(row);
    return {
      unit: row.unit,
      ...(parent !== undefined && { parent }),
      scores: {
        achieved: printedScore(cellUnder(table, row, /^MỨC ĐỘ ĐẠT ĐƯỢC .*Tổng điểm$/)),
        readiness: printedScore(cellUnder(table, row, /^ĐIỀU KIỆN SẴN SÀNG .*Tổng điểm$/)),
      },
      bonus: 0,
      penalty: 0,
      penaltyNote: "",
    };
  });
}
