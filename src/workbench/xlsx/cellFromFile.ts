import { CellValueType, type ICellData } from "@univerjs/core";
import type { Cell, CellRichTextValue, CellValue } from "exceljs";
import { textCell } from "../model/textCell";
import type { Theme } from "./colours";
import { formulaFromFile } from "./formulaText";
import { richTextFromFile } from "./richText";

const day = 86_400_000;
const firstOfJanuary1970 = 25_569; // as Excel counts days

/** Not by `instanceof`: the reader may have been loaded beside the world of its caller. */
const isDate = (value: object): value is Date =>
  Object.prototype.toString.call(value) === "[object Date]";

/** A date of ExcelJS as the number that stands in the file. */
const serial = (date: Date): number => date.getTime() / day + firstOfJanuary1970;

function constant(value: CellValue, theme: Theme): ICellData {
  if (value === null || value === undefined) return {};
  if (typeof value === "number") return { v: value, t: CellValueType.NUMBER };
  if (typeof value === "boolean") return { v: value ? 1 : 0, t: CellValueType.BOOLEAN };
  if (typeof value === "string") return textCell(value);
  if (isDate(value)) return { v: serial(value), t: CellValueType.NUMBER };
  if ("error" in value) return { v: value.error, t: CellValueType.STRING };
  if ("richText" in value) {
    const text = value.richText.map((run) => run.text).join("");
    return { ...textCell(text), p: richTextFromFile(value.richText, theme) };
  }
  if ("hyperlink" in value) {
    const text = value.text as string | CellRichTextValue | undefined; // rich text too, says the reader
    return textCell(
      typeof text === "object" ? text.richText.map((run) => run.text).join("") : (text ?? ""),
    );
  }
  return {};
}

/** What a cell of a file holds; its style is read apart. Cells inside a merge hold nothing. */
export function cellFromFile(cell: Cell, theme: Theme): ICellData {
  if (cell.isMerged && cell.master !== cell) return {};
  const protection = cell.protection as typeof cell.protection | undefined;
  const unlocked = protection?.locked === false ? { unlocked: true } : undefined;
  if (!cell.formula) {
    return { ...constant(cell.value, theme), ...(unlocked && { custom: unlocked }) };
  }
  const f = formulaFromFile(cell.formula);
  const result = constant(cell.result, theme);
  const { shareType } = cell.value as { shareType?: string };
  const custom = { ...unlocked, ...(shareType === "array" && { arrayFormula: f }) };
  return { f, ...result, ...(Object.keys(custom).length > 0 && { custom }) };
}
