import { points } from "../../src/scoring/points";
import type { Entry } from "../../src/scoring/ScoreTable";
import { cellUnder, type PrintedDocument, printedTable } from "./PrintedDocument";
import { printedScore } from "./printedScore";

/** Headings of the groups in the detail tables of Khánh Hòa 2020; those of two groups differ from table to table. */
export const khanhHoaGroups: Readonly<Record<string, RegExp>> = {
  infrastructure: /Hạ tầng CNTT$/,
  staff: /Nhân lực CNTT$/,
  software: /Sử dụng các PM ứng dụng$/,
  policy: /(Chính sách và đầu tư|Đầu tư và chính sách)$/,
  web: /Trang\/C[ôổ]ng TTĐT$/,
  security: /An toàn thông tin số$/,
};

/**
 * The committee's entries of one block: group scores and bonus of the detail table (B.I), penalty and
 * its reason out of the notes of the overall one (I.1). Maxima are left to the regulation.
 */
export function khanhHoaEntries(
  document: PrintedDocument,
  detail: string,
  overall: string,
): readonly Entry[] {
  const table = printedTable(document, detail);
  const notes = new Map(
    printedTable(document, overall).rows.map((row) => [row.unit, row.cells["Ghi chú"]?.text ?? ""]),
  );
  return table.rows.map((row): Entry => {
    const note = /^-(\d+) \((.+)\)$/.exec(notes.get(row.unit)!);
    return {
      unit: row.unit,
      scores: Object.fromEntries(
        Object.entries(khanhHoaGroups).map(([group, head]) => [
          group,
          printedScore(cellUnder(table, row, head)),
        ]),
      ),
      bonus: points(cellUnder(table, row, /Điểm cộng$/).value!)!,
      penalty: note === null ? 0 : points(note[1]!)!,
      penaltyNote: note?.[2] ?? "",
    };
  });
}
