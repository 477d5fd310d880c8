import type { CellValue, SheetCells } from "../../sheet/SheetCells";
import { cellAddress } from "../cellAddress";
import type { Place, Problem } from "../Problem";
import { legacyFont } from "./legacyFont";
import { unicodeText } from "./unicodeText";

/**
 * A worksheet with the texts of old fonts in Unicode, and what is said of them: once for each font
 * how many were converted, and each text that could not be, which is then no text at all.
 */
export function unicodeSheet(sheet: SheetCells): { cells: SheetCells; problems: Problem[] } {
  const { fonts, font: common } = sheet;
  const isModern =
    fonts === undefined && (common === undefined || legacyFont(common) === undefined);
  if (isModern) return { cells: sheet, problems: [] };
  const converted = new Map<string, { at: Place; count: number }>();
  const refused: Problem[] = [];
  const values = sheet.values.map((line, row) =>
    line.map((value, column): CellValue => {
      const font = fonts?.[row]?.[column] ?? common ?? "";
      const old = typeof value === "string" && value !== "" ? legacyFont(font) : undefined;
      if (old === undefined || typeof value !== "string") return value;
      const text = unicodeText(value, old);
      const at = { sheet: sheet.name, cell: cellAddress(sheet.row + row, sheet.column + column) };
      if (text === undefined) {
        refused.push({ severity: "error", kind: "legacyText", at, font, given: value });
        return "";
      }
      if (text.toUpperCase() !== value.toUpperCase()) {
        const known = converted.get(font) ?? { at, count: 0 };
        converted.set(font, { ...known, count: known.count + 1 });
      }
      return text;
    }),
  );
  const said = [...converted].map(([font, { at, count }]): Problem => ({
    severity: "note",
    kind: "legacyConverted",
    at,
    font,
    count,
  }));
  return { cells: { ...sheet, values }, problems: [...said, ...refused] };
}
