import type { CellValue, SheetCells } from "../sheet/SheetCells";
import { survey } from "./survey";

/** The used cells of every worksheet in tab order, hidden ones too, in two round trips. */
export async function readAll(context: Excel.RequestContext): Promise<SheetCells[]> {
  const { sheets } = await survey(context);
  const ranges = sheets.map(({ key }) => {
    const used = context.workbook.worksheets.getItem(key).getUsedRangeOrNullObject(true);
    used.load("values,numberFormat,rowIndex,columnIndex");
    return used;
  });
  await context.sync();

  return sheets.map(({ name, appendix }, at) => {
    const used = ranges[at]!;
    const ours = appendix === undefined ? {} : { appendix };
    if (used.isNullObject) return { name, row: 0, column: 0, values: [], formats: [], ...ours };
    return {
      name,
      row: used.rowIndex,
      column: used.columnIndex,
      values: used.values as CellValue[][],
      formats: used.numberFormat as string[][],
      ...ours,
    };
  });
}
