import type { CellChange } from "../sheet/CellChange";
import type { CellValue } from "../sheet/SheetCells";
import { WorkbookFailure } from "../workbook";
import { failureOf } from "./failureOf";

/**
 * Writes single cells, all or none, as `Workbook.writeCells` says, in two round trips: one to see that each still holds what it held and
 * is no formula, one to write. Gives the changes that take it back.
 */
export async function writeCells(
  context: Excel.RequestContext,
  changes: readonly CellChange[],
): Promise<CellChange[]> {
  const sheets = new Map<string, Excel.Worksheet>();
  for (const { sheet } of changes)
    if (!sheets.has(sheet)) {
      const worksheet = context.workbook.worksheets.getItemOrNullObject(sheet);
      worksheet.load("protection/protected");
      sheets.set(sheet, worksheet);
    }
  const cells = changes.map((change) => {
    const range = sheets.get(change.sheet)!.getRange(change.cell);
    range.load("values,formulas,numberFormat");
    return { change, range };
  });
  await context.sync();

  for (const [sheet, worksheet] of sheets) {
    if (worksheet.isNullObject) throw new WorkbookFailure({ kind: "sheetGone", sheet });
    if (worksheet.protection.protected)
      throw new WorkbookFailure({ kind: "sheetProtected", sheet });
  }
  const back = cells.map(({ change, range }): CellChange => {
    const { sheet, cell, from, to } = change;
    const [[value, formula, format]] = [
      [range.values, range.formulas, range.numberFormat].map(
        (held) => (held as unknown[][])[0]![0],
      ),
    ] as [[CellValue, unknown, string]];
    if (typeof formula === "string" && formula.startsWith("="))
      throw new WorkbookFailure({ kind: "cellHasFormula", sheet, cell });
    if (value !== from) throw new WorkbookFailure({ kind: "cellChanged", sheet, cell });
    return { sheet, cell, from: to, to: from, format };
  });
  try {
    for (const { change, range } of cells) write(range, change);
    await context.sync();
  } catch (error) {
    throw failureOf(error, await isRestored(context, cells, back));
  }
  return back;
}

/** The format before the value: text stays text, 5/8 is no date. */
function write(range: Excel.Range, { to, format }: CellChange): void {
  range.numberFormat = [[format]];
  const isText = typeof to === "string" && to !== "" && format !== "@";
  range.values = [[isText ? `'${to}` : to]];
}

/** Writes what the cells held before; whether that could be done. */
async function isRestored(
  context: Excel.RequestContext,
  cells: readonly { range: Excel.Range }[],
  back: readonly CellChange[],
): Promise<boolean> {
  try {
    cells.forEach(({ range }, at) => {
      write(range, back[at]!);
    });
    await context.sync();
    return true;
  } catch {
    return false; // said in the failure that is on its way
  }
}
