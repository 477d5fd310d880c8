import type { CellChange } from "../sheet/CellChange";
import type { CellValue } from "../sheet/SheetCells";
import { WorkbookFailure } from "../workbook";
import { failureOf } from "./failureOf";
import { writableSheets } from "./writableSheets";

/**
 * Writes single cells as `Workbook.writeCells` says, in two round trips: look at the sheets and their
 * cells, write. A formula is never written over: what it computes is repaired where it comes from.
 */
export async function writeCells(
  context: Excel.RequestContext,
  changes: readonly CellChange[],
): Promise<CellChange[]> {
  const sheets = writableSheets(context, changes);
  const cells = changes.map((change) => {
    const range = sheets.of(change.sheet).getRange(change.cell);
    range.load("values,formulas,numberFormat");
    return { change, range };
  });
  await context.sync();

  sheets.refuse();
  const undone = cells.map(({ change, range }): CellChange => {
    const { sheet, cell, from, to } = change;
    const now = range.values[0]![0] as CellValue;
    const formula = String(range.formulas[0]![0]);
    if (formula.startsWith("=") && formula !== now)
      throw new WorkbookFailure({ kind: "cellHasFormula", sheet, cell });
    if (now !== from) throw new WorkbookFailure({ kind: "cellChanged", sheet, cell });
    return { sheet, cell, from: to, to: now, format: String(range.numberFormat[0]![0]) };
  });
  try {
    for (const { change, range } of cells) write(range, change);
    await context.sync();
  } catch (error) {
    const left = (await isRestored(context, cells, undone)) ? [] : sheets.names();
    throw failureOf(
      error,
      left.map((sheet) => ({ sheet })),
    );
  }
  return undone;
}

/** The format first: 5/8 in a cell that is not yet a text would become a date. A text stays one in any format. */
function write(range: Excel.Range, { to, format }: CellChange): void {
  range.numberFormat = [[format]];
  const isText = typeof to === "string" && to !== "" && format !== "@";
  range.values = [[isText ? `'${to}` : to]];
}

/** Writes what the cells held before; whether that could be done. */
async function isRestored(
  context: Excel.RequestContext,
  cells: readonly { range: Excel.Range }[],
  undone: readonly CellChange[],
): Promise<boolean> {
  try {
    cells.forEach(({ range }, at) => {
      write(range, undone[at]!);
    });
    await context.sync();
    return true;
  } catch {
    return false; // said in the failure that is on its way
  }
}
