import { presets } from "../../src/regulations/presets";
import type { SheetCells } from "../../src/sheet/SheetCells";

/** What an English pane calls by its Vietnamese name without quotes: our own sheet, the way back to Vietnamese. */
const names = ["sheet Quy định", "table Miễn", "Tiếng Việt", "Ngôn ngữ"];

/** Every text in a value, however deep. */
function textsIn(value: unknown): string[] {
  if (typeof value === "string") return [value];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

/**
 * The Vietnamese that stands in words of an English pane and is neither from the workbook, nor from a
 * regulation, nor quoted.
 *
 * @param data texts that are shown as they are, beside those of the workbook and the regulations
 */
export function vietnameseLeft(
  words: readonly string[],
  sheets: readonly SheetCells[],
  data: readonly string[] = [],
): string[] {
  const shown = [...textsIn(presets), ...textsIn(sheets), ...data, ...names]
    .map((text) => text.trim())
    .filter((text) => /[À-ỹ]/.test(text))
    .sort((a, b) => b.length - a.length);
  const left = words.filter((said) => {
    const own = shown.reduce(
      (rest, text) => rest.replaceAll(text, ""),
      said.replace(/“[^”]*”/g, ""),
    );
    return /[À-ỹ]/.test(own);
  });
  return [...new Set(left)];
}
