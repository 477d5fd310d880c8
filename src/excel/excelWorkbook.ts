import type { FormulaBook, Workbook } from "../workbook";
import { computedFormulas } from "./computedFormulas";
import { inExcel } from "./inExcel";
import { onEdited } from "./onEdited";
import { readAll } from "./readAll";
import { recalculate } from "./recalculate";
import { remember, remembered } from "./remembered";
import { selection } from "./selection";
import { show } from "./show";
import { writeCells } from "./writeCells";
import { writeFormulas } from "./writeFormulas";
import { writeSheets } from "./writeSheets";

/** The workbook that is open in Excel. */
export function excelWorkbook(): Workbook & FormulaBook {
  return {
    readAll: () => inExcel(readAll),
    remembered: (key) => inExcel((context) => remembered(context, key)),
    remember: (key, value) => inExcel((context) => remember(context, key, value)),
    writeSheets: (sheets, options) => inExcel((context) => writeSheets(context, sheets, options)),
    writeCells: (changes) => inExcel((context) => writeCells(context, changes)),
    readFormulas: (isWanted) => inExcel((context) => computedFormulas(context, isWanted)),
    writeFormulas: (changes) => inExcel((context) => writeFormulas(context, changes)),
    selection: () => inExcel(selection),
    show: (sheet, cell) => inExcel((context) => show(context, sheet, cell)),
    recalculate: () => inExcel(recalculate),
    onEdited,
  };
}
