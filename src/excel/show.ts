import { WorkbookFailure } from "../workbook";

/** Selects a cell or range ("D7", "A5:L27") of a sheet, which a person may have deleted meanwhile. */
export async function show(
  context: Excel.RequestContext,
  sheet: string,
  cell: string,
): Promise<void> {
  const worksheet = context.workbook.worksheets.getItemOrNullObject(sheet);
  worksheet.load("visibility");
  await context.sync();
  if (worksheet.isNullObject) throw new WorkbookFailure({ kind: "sheetGone", sheet });
  if (worksheet.visibility !== "Visible") worksheet.visibility = "Visible"; // a hidden sheet cannot be selected
  worksheet.activate();
  worksheet.getRange(cell).select();
  await context.sync();
}
