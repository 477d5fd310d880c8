import { mended } from "../cases/misprints";
import print from "../cases/published/khanh-hoa-2020.json";
import type { ExpectedLine } from "./separateCalculation";

interface PrintedCell {
  text: string;
}

/** Cells of a printed row by the heading of their column. */
interface PrintedRow {
  unit: string;
  cells: Record<string, PrintedCell | undefined>;
}

/** The overall rankings as printed, misprints mended. */
export const published: readonly { id: string; lines: ExpectedLine[] }[] = print.tables
  .filter((table) => table.kind === "overall")
  .map((table) => ({
    id: table.id,
    lines: (table.rows as PrintedRow[]).map(({ unit, cells }) => ({
      unit,
      score: mended(table.id, unit, cells["Tổng điểm"]!.text),
      ratio: mended(table.id, unit, cells["Tỷ lệ"]!.text),
      tier: cells["Xếp loại"]!.text,
      note: cells["Ghi chú"]?.text ?? "",
    })),
  }));
