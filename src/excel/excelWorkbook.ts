import type { Workbook } from "../workbook";
import { inExcel } from "./inExcel";
import { onEdited } from "./onEdited";
import { readAll } from "./readAll";
import { recalculate } from "./recalculate";
import { remember, remembered } from "./remembered";
import { show } from "./show";
import { writeCells } from "./writeCells";
import { writeSheets } from "./writeSheets";

/** The workbook that is open in Excel. */
export function excelWorkbook(): Workbook {
  return {
    readAll: () => inExcel(readAll),
    remembered: (key) => inExcel((context) => remembered(context, key)),
    remember: (key, value) => inExcel((context) => remember(context, key, value)),
    writeSheets: (sheets, options) => inExcel((context) => writeSheets(context, sheets, options)),
    writeCells: (changes) => inExcel((context) => writeCells(context, changes)),
    show: (sheet, cell) => inExcel((context) => show(context, sheet, cell)),
    recalculate: () => inExcel(recalculate),
    onEdited,
  };
}
