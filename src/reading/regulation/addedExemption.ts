import type { Exemption } from "../../regulations/Exemption";
import type { CellChange } from "../../sheet/CellChange";
import type { CellGrid } from "../CellGrid";
import { exemptionRows } from "./regulationRows";
import { type AnyColumn, regulationSections } from "./regulationSections";
import { SectionReader } from "./SectionReader";

/**
 * The cells that add an exemption to the register of the sheet "Quy định", below its last line. The
 * register is the last table of the sheet. Throws on a sheet without one.
 */
export function addedExemption(grid: CellGrid, exemption: Exemption): CellChange[] {
  const section = new SectionReader(grid).section("exemptions");
  if (section === undefined) throw new Error(`${grid.sheet} has no register of exemptions`);
  let last = section.lastRow;
  while (last > section.headRow && grid.textsOf(last).length === 0) last -= 1;
  const columns = Object.entries<AnyColumn>(regulationSections.exemptions.columns);
  return exemptionRows(exemption).flatMap((row, at) =>
    columns.flatMap(([key, { cell }]): CellChange[] => {
      const column = section.columns.get(key);
      const to = (cell.write as (value: unknown) => string | number)(row[key as keyof typeof row]);
      if (column === undefined || to === "") return [];
      const place = grid.place(last + 1 + at, column);
      return [{ ...place, from: "", to, format: typeof to === "number" ? "General" : "@" }];
    }),
  );
}
