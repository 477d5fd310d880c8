import type { Workbench } from "../../src/workbench/node/openWorkbench";
import type { ExpectedLine } from "./separateCalculation";

/** What a person reads on the sheet of an appendix ("I.1"), below its heading row, as displayed. */
export function rankingOn(workbench: Workbench, appendix: string): ExpectedLine[] {
  const { sheets } = workbench.book;
  const sheet = sheets
    .ids()
    .map((id) => sheets.name(id))
    .find((name) => name.startsWith(`PL ${appendix} `));
  if (sheet === undefined) throw new Error(`no sheet for ${appendix}`);
  const rows = workbench.text(sheet, "A1:F60");
  const head = rows.findIndex((row) => row.includes("Tổng điểm"));
  const has = (text: string, row: string[]) => row[rows[head]!.indexOf(text)] ?? "";
  return rows
    .slice(head + 1)
    .filter((row) => row.some((text) => text !== ""))
    .map((row, at) => {
      if (row[0] !== String(at + 1)) throw new Error(`line ${at + 1} is numbered ${row[0] ?? ""}`);
      return {
        unit: row[1]!,
        score: has("Tổng điểm", row),
        ratio: has("Tỷ lệ", row),
        tier: has("Xếp loại", row),
        note: has("Ghi chú", row),
      };
    });
}
