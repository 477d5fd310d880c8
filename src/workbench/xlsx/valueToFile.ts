import { CellValueType, type ICellData, type IStyleData } from "@univerjs/core";
import { days1904 } from "./cellFromFile";
import { textElement, textToFile } from "./fileText";
import { isDateFormat } from "./numberFormats";
import { richTextToFile } from "./richText";
import type { SheetSource } from "./SheetSource";
import { element, type XmlNode } from "./XmlNode";

/** Errors that a file may hold; what only this calculation or younger Excels know stands as #VALUE!. */
const errors = new Set("#N/A #VALUE! #REF! #DIV/0! #NUM! #NAME? #NULL!".split(" "));
const younger = new Set("#SPILL! #CALC! #CYCLE! #BUSY! #CONNECT!".split(" "));

/** The `t` attribute of a cell and what it holds. */
export interface FileValue {
  t?: string;
  children: XmlNode[];
}

const v = (text: string): XmlNode[] => [element("v", {}, [text])];

/** A constant or a result as a file keeps it: a text among the texts of the file, a result beside its formula. */
export function valueToFile(
  cell: ICellData,
  style: IStyleData,
  source: SheetSource,
  isResult: boolean,
): FileValue {
  const rich = cell.p?.body?.textRuns;
  if (!isResult && cell.p && rich && rich.length > 0) {
    const si = element("si", {}, richTextToFile(cell.p, style, source.styles.theme));
    return { t: "s", children: v(String(source.texts.numberOf(si))) };
  }
  const value = cell.v ?? cell.p?.body?.dataStream.replace(/\r\n$/, "").replaceAll("\r", "\n");
  if (value == null || value === "")
    return isResult && value === "" ? { t: "str", children: v("") } : { children: [] };
  if (cell.t === CellValueType.BOOLEAN) return { t: "b", children: v(Number(value) ? "1" : "0") };
  if (typeof value === "boolean") return { t: "b", children: v(value ? "1" : "0") };
  if (typeof value === "number") {
    const isDate = source.isFrom1904 && isDateFormat(style.n?.pattern ?? "");
    return { children: v(String(isDate ? value - days1904 : value)) };
  }
  if (cell.t !== CellValueType.FORCE_STRING) {
    if (errors.has(value)) return { t: "e", children: v(value) };
    if (younger.has(value)) return { t: "e", children: v("#VALUE!") };
  }
  if (isResult) return { t: "str", children: v(textToFile(value)) };
  const si = element("si", {}, [textElement(value)]);
  return { t: "s", children: v(String(source.texts.numberOf(si))) };
}
