import type { Cell, Sheet } from "../sheet/Sheet";
import { WorkbookFailure } from "../workbook";
import { addressOf } from "./areas";
import type { ReadCell } from "./digestOf";

/** Throws where Excel does not hold what was drawn: a wrong figure is worse than none. */
export function checkDrawn({ name, cells }: Sheet, drawn: readonly (readonly ReadCell[])[]): void {
  cells.forEach((row, r) =>
    row.forEach((cell, c) => {
      const found = drawn[r]?.[c];
      if (found !== undefined && isSame(cell, found)) return;
      const at = addressOf({ row: r, column: c, rows: 1, columns: 1 });
      const message = `${name}!${at}: ${JSON.stringify(found)}`;
      throw new WorkbookFailure({ kind: "refused", code: "NotAsDrawn", message, restored: true });
    }),
  );
}

/** A number to the 15 digits that Excel keeps; a formula as Excel writes it, which may not be our way. */
function isSame(drawn: Cell, found: ReadCell): boolean {
  if (typeof drawn === "object") return typeof found === "string" && found.startsWith("=");
  if (typeof drawn === "string" || typeof found !== "number") return drawn === found;
  return drawn.toPrecision(15) === found.toPrecision(15);
}
