import type { CellChange } from "../sheet/CellChange";
import type { CellValue } from "../sheet/SheetCells";
import { WorkbookFailure } from "../workbook";

/**
 * Writes single cells as `Workbook.writeCells` says, in three round trips: look at the sheets, look at
 * the cells, write.
 */
export async function writeCells(
  context: Excel.RequestContext,
  changes: readonly CellChange[],
): Promise<CellChange[]> {
  const { worksheets } = context.workbook;
  const names = [...new Set(changes.map(({ sheet }) => sheet))];
  const sheets = names.map((name) => {
    const worksheet = worksheets.getItemOrNullObject(name);
    worksheet.load("name");
    return { name, worksheet };
  });
  await context.sync();
  for (const { name, worksheet } of sheets)
    if (worksheet.isNullObject) throw new WorkbookFailure({ kind: "sheetGone", sheet: name });

  for (const { worksheet } of sheets) worksheet.load("protection/protected");
  const cells = changes.map((change) => {
    const range = worksheets.getItem(change.sheet).getRange(change.cell);
    range.load("values,numberFormat");
    return { change, range };
  });
  await context.sync();
  for (const { name, worksheet } of sheets)
    if (worksheet.protection.protected)
      throw new WorkbookFailure({ kind: "sheetProtected", sheet: name });
  const undone = cells.map(({ change, range }): CellChange => {
    const { sheet, cell, from, to } = change;
    const now = range.values[0]![0] as CellValue;
    if (now !== from) throw new WorkbookFailure({ kind: "cellChanged", sheet, cell });
    return { sheet, cell, from: to, to: now, format: String(range.numberFormat[0]![0]) };
  });

  for (const { change, range } of cells) {
    range.numberFormat = [[change.format]]; // first: 5/8 in a cell that is not yet a text would become a date
    range.values = [[change.to]];
  }
  await context.sync();
  return undone;
}
