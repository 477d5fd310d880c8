import type { IStyleData } from "@univerjs/core";
import type { Style } from "exceljs";
import { styleFromFile, styleToFile } from "./cellStyle";
import type { SheetSource } from "./SheetSource";

/** Gives a cell, row or column its style, unless the file's says the same: it may say more. */
export function writeStyle(
  target: { style: Partial<Style> },
  style: IStyleData,
  source: SheetSource,
  isUnlocked: boolean,
): void {
  const old = target.style;
  const wanted = styleToFile(style);
  const same =
    JSON.stringify(styleToFile(styleFromFile(old, source.theme))) === JSON.stringify(wanted);
  if (same && (old.protection?.locked === false) === isUnlocked) return;
  // Always a new object: cells that were read share theirs.
  target.style = { ...wanted, ...(isUnlocked && { protection: { locked: false } }) };
}
