import { CellValueType, type ICellData } from "@univerjs/core";
import { textCell } from "../model/textCell";
import type { FileContext } from "./FileContext";
import { textFromFile, wholeText } from "./fileText";
import { formulaFromFile } from "./formulaText";
import { movedFormula } from "./movedFormula";
import { isDateFormat } from "./numberFormats";
import { richTextFromFile } from "./richText";
import { childOf, textOf, type XmlNode } from "./XmlNode";

const day = 86_400_000;
const firstOfJanuary1970 = 25_569; // as Excel counts days
/** Days by which dates that count from 1904 lag behind. */
export const days1904 = 1462;

/** The formulas that others of the sheet share, by their number: text and place of the first. */
export type SharedFormulas = Map<string, { formula: string; row: number; column: number }>;

function number(text: string, style: number, context: FileContext): ICellData {
  const isDate = context.isFrom1904 && isDateFormat(context.styles.styleOf(style).n?.pattern ?? "");
  return { v: Number(text) + (isDate ? days1904 : 0), t: CellValueType.NUMBER };
}

function text(node: XmlNode | undefined, { styles }: FileContext): ICellData {
  if (!node) return {};
  const p = richTextFromFile(node, styles.theme);
  return { ...textCell(wholeText(node)), ...(p && { p }) };
}

/** The constant or the result of a cell. */
export function valueFromFile(cell: XmlNode, context: FileContext): ICellData {
  const { t = "n", s = "0" } = cell.attributes;
  if (t === "inlineStr") return text(childOf(cell, "is"), context);
  const v = childOf(cell, "v");
  if (!v) return {};
  const value = textOf(v);
  if (t === "s") return text(context.strings[Number(value)], context);
  if (t === "str") return textCell(textFromFile(value));
  if (t === "b") return { v: value === "1" || value === "true" ? 1 : 0, t: CellValueType.BOOLEAN };
  if (t === "e") return { v: value, t: CellValueType.STRING };
  if (t === "d") {
    const time = Date.parse(
      /T.*(Z|[+-]\d\d:?\d\d)$/.test(value) || !value.includes("T") ? value : `${value}Z`,
    );
    return { v: time / day + firstOfJanuary1970, t: CellValueType.NUMBER };
  }
  return value.trim() === "" ? {} : number(value, Number(s), context);
}

/** The formula of a cell with its "=", undefined where it holds none. */
export function formulaOf(
  cell: XmlNode,
  row: number,
  column: number,
  shared: SharedFormulas,
): string | undefined {
  const f = childOf(cell, "f");
  if (!f || f.attributes["t"] === "dataTable") return undefined; // a what-if table is Excel's own
  const own = textOf(f);
  if (f.attributes["t"] !== "shared") return own === "" ? undefined : formulaFromFile(own);
  const si = f.attributes["si"] ?? "";
  if (own !== "") {
    shared.set(si, { formula: own, row, column });
    return formulaFromFile(own);
  }
  const first = shared.get(si);
  if (!first) return undefined;
  return formulaFromFile(movedFormula(first.formula, row - first.row, column - first.column));
}
