import { mended } from "../cases/misprints";
import print from "../cases/published/khanh-hoa-2020.json";

interface PrintedRow {
  stt: string;
  unit: string;
  cells: Record<string, { text: string } | undefined>;
}

/** The overall rankings as printed, misprints mended, line by line, the heading row first. */
export const printedTables: readonly { id: string; lines: string[][] }[] = print.tables
  .filter((table) => table.kind === "overall")
  .map(({ id, sttHeader, unitHeader, columns, rows }) => ({
    id,
    lines: [
      [sttHeader, unitHeader, ...columns],
      ...(rows as PrintedRow[]).map(({ stt, unit, cells }) => [
        stt,
        unit,
        ...columns.map((column) => mended(id, unit, cells[column]?.text ?? "")),
      ]),
    ],
  }));
