import type { Area } from "../sheet/Sheet";
import { areaOf } from "./areaOf";

/** The cells that are selected, and the name of their sheet. */
export async function selection(
  context: Excel.RequestContext,
): Promise<{ sheet: string; area: Area }> {
  const range = context.workbook.getSelectedRange();
  range.load("rowIndex,columnIndex,rowCount,columnCount,worksheet/name");
  await context.sync();
  return { sheet: range.worksheet.name, area: areaOf(range) };
}
