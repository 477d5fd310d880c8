import type { Regulation } from "../regulations/Regulation";
import type { SheetCells } from "../sheet/SheetCells";
import { CellGrid } from "./CellGrid";
import type { Place, Problem } from "./Problem";
import type { ReadTables } from "./ReadTable";
import { isRegulationSheet } from "./readRegulationId";
import { readSheet, type SheetTable } from "./readSheet";

/**
 * Every score table of the workbook with everything that is wrong in it. Sheets that an earlier run
 * of ours made and the sheet "Quy định" are no score tables.
 *
 * A block has one table in the workbook: a second is a problem, and only the first is given back.
 */
export function readScoreTables(sheets: readonly SheetCells[], regulation: Regulation): ReadTables {
  const problems: Problem[] = [];
  const tables: SheetTable[] = [];
  const sheetsLeftOut: string[] = [];
  const headings = new Map<string, Place>();
  const read = committeeSheets(sheets).map((sheet) => ({
    sheet: sheet.name,
    ...readSheet(new CellGrid(sheet), regulation),
  }));
  for (const { sheet, found, problems: wrong } of read) {
    if (found.length === 0 && wrong.length === 0) sheetsLeftOut.push(sheet);
    problems.push(...wrong);
    for (const table of found) {
      const first = headings.get(table.table.block);
      if (first === undefined) {
        headings.set(table.table.block, table.heading);
        tables.push(table);
        problems.push(...table.problems);
      } else
        problems.push({
          severity: "error",
          kind: "blockTwice",
          at: table.heading,
          block: regulation.blocks.find(({ id }) => id === table.table.block)!.label,
          first,
        });
    }
  }
  if (sheets.every(isEmpty)) problems.push({ severity: "error", kind: "emptyWorkbook" });
  else if (tables.length === 0 && problems.length === 0)
    problems.push({ severity: "error", kind: "noScoreTable", sheets: sheetsLeftOut });
  return { tables, problems, sheetsLeftOut };
}

/** Whether a worksheet holds nothing. */
export const isEmpty = ({ values }: SheetCells): boolean =>
  values.every((row) => row.every((value) => String(value).trim() === ""));

const committeeSheets = (sheets: readonly SheetCells[]): SheetCells[] =>
  sheets.filter(
    (sheet) => sheet.appendix === undefined && !isRegulationSheet(sheet) && !isEmpty(sheet),
  );
