import type { Workbook } from "../workbook";
import { changeCells } from "./changeCells";
import { inExcel } from "./inExcel";
import { onEdited } from "./onEdited";
import { readAll } from "./readAll";
import { recalculate } from "./recalculate";
import { remember, remembered } from "./remembered";
import { show } from "./show";
import { writeSheets } from "./writeSheets";

/** The workbook that is open in Excel. */
export function excelWorkbook(): Workbook {
  return {
    readAll: () => inExcel(readAll),
    remembered: (key) => inExcel((context) => remembered(context, key)),
    remember: (key, value) => inExcel((context) => remember(context, key, value)),
    writeSheets: (sheets) => inExcel((context) => writeSheets(context, sheets)),
    changeCells: (changes) => inExcel((context) => changeCells(context, changes)),
    show: (sheet, cell) => inExcel((context) => show(context, sheet, cell)),
    recalculate: () => inExcel(recalculate),
    onEdited,
  };
}
