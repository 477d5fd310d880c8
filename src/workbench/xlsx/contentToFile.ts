import { CellValueType, type ICellData } from "@univerjs/core";
import type { Cell, CellValue } from "exceljs";
import { formatAddress } from "../model/address";
import { cellFromFile } from "./cellFromFile";
import { formulaToFile } from "./formulaText";
import { richTextToFile } from "./richText";
import type { SheetSource } from "./SheetSource";

/** Errors that a file may hold; what only this calculation or younger Excels know stands as #VALUE!. */
const errors = ["#N/A", "#VALUE!", "#REF!", "#DIV/0!", "#NUM!", "#NAME?", "#NULL!"] as const;
type FileError = (typeof errors)[number];

function plainValue(cell: ICellData): string | number | boolean | { error: FileError } | null {
  if (cell.v == null) return null;
  if (cell.t === CellValueType.BOOLEAN) return Boolean(cell.v);
  if (typeof cell.v !== "string" || cell.t === CellValueType.FORCE_STRING) return cell.v;
  const known = errors.find((error) => error === cell.v);
  if (known) return { error: known };
  return /^#(SPILL!|CALC!|CYCLE!|BUSY!|CONNECT!)$/.test(cell.v) ? { error: "#VALUE!" } : cell.v;
}

/** What makes two contents the same in a file. */
const signature = ({ f, v, t, p }: ICellData): string =>
  JSON.stringify([f ?? null, v ?? null, v == null ? null : t, p?.body?.textRuns ?? null]);

/** Writes a cell, unless the file holds the same: links and rich text stay as they are there. */
export function contentToFile(cell: Cell, data: ICellData, source: SheetSource): void {
  const row = cell.fullAddress.row - 1;
  const column = cell.fullAddress.col - 1;
  const { arrayFormula } = (data.custom ?? {}) as { arrayFormula?: string };
  const spill = data.f == null ? undefined : source.spill(row, column);
  if (data.f != null) {
    const area =
      spill ?? (arrayFormula === data.f ? { row, column, rows: 1, columns: 1 } : undefined);
    const formula = { formula: formulaToFile(data.f), result: plainValue(data) ?? undefined };
    const array = area && { shareType: "array", ref: formatAddress(area) };
    cell.value = { ...formula, ...array } as CellValue;
  } else if (signature(data) !== signature(cellFromFile(cell, source.theme))) {
    const text = data.p && data.p.body?.textRuns ? richTextToFile(data.p) : undefined;
    cell.value = text ? { richText: text } : plainValue(data);
  }
  if (!spill) return;
  source.results(spill).forEach((results, i) =>
    results.forEach((result, j) => {
      if (i > 0 || j > 0)
        cell.worksheet.getCell(row + i + 1, column + j + 1).value = plainValue(result);
    }),
  );
}
