import { points } from "../../src/scoring/points";
import type { Entry } from "../../src/scoring/ScoreTable";
import { cellUnder, type PrintedDocument, printedTable } from "./PrintedDocument";

/** Headings of the groups in tables 1.1 and 2.1; the last is that of districts only. */
export const thanhHoaGroups: Readonly<Record<string, RegExp>> = {
  infrastructure: /^Hạ tầng CNTT$/,
  internal: /^Ứng dụng CNTT trong nội bộ cơ quan$/,
  public: /^Ứng dụng CNTT phục vụ người dân/,
  security: /^Công tác đảm bảo ATTT mạng$/,
  staff: /^Nhân lực cho ứng dụng CNTT$/,
  policy: /^Cơ chế, chính sách và các quy định$/,
  commune: /^Ứng dụng CNTT tại cấp xã$/,
};

/** The entries of one block: the group scores of its overall table. */
export function thanhHoaEntries(document: PrintedDocument, overall: string): readonly Entry[] {
  const table = printedTable(document, overall);
  const groups = Object.entries(thanhHoaGroups).filter(([, head]) =>
    table.columns.some((column) => head.test(column)),
  );
  return table.rows.map((row): Entry => ({
    unit: row.unit,
    scores: Object.fromEntries(
      groups.map(([group, head]) => [group, points(cellUnder(table, row, head).value!)!]),
    ),
    bonus: 0,
    penalty: 0,
    penaltyNote: "",
  }));
}
