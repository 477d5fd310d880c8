import { columnsThatAre } from "./Heading";
import type { Problem } from "./Problem";
import type { TablePart } from "./TablePart";
import type { UnitTable } from "./UnitTable";

/**
 * Units with figures and without a running number where other lines have one: what a committee does
 * not number is often no unit but a sum or an average under a word that is not known here.
 */
export function unnumberedUnits(
  { heading, units }: TablePart,
  { grid, unit, scores }: Pick<UnitTable, "grid" | "unit" | "scores">,
): Problem[] {
  const places = columnsThatAre(heading, "place").map(({ column }) => column);
  const isNumbered = (row: number) => places.some((column) => /\d/.test(grid.text(row, column)));
  const isOpen = (row: number) => places.every((column) => grid.isBlank(row, column));
  const hasFigures = (row: number) =>
    scores.some(({ column: { column } }) => /\d/.test(grid.text(row, column)));
  if (!units.some(({ row }) => isNumbered(row))) return [];
  return units
    .filter(({ row, is }) => is === "unit" && isOpen(row) && hasFigures(row))
    .map(({ row }) => ({
      severity: "warning",
      kind: "unnumberedUnit",
      at: grid.place(row, unit.column),
      unit: grid.text(row, unit.column),
    }));
}
