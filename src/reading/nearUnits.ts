import type { Regulation } from "../regulations/Regulation";
import type { CellValue } from "../sheet/SheetCells";
import { nameKey } from "./names/nameKey";
import { nearName } from "./names/nearName";
import type { Place, Problem } from "./Problem";
import type { ReadingChoices } from "./ReadingChoices";
import type { ReadTable } from "./ReadTable";

/** A table, the cells that its names are typed in and what these hold. */
export interface NamedTable extends Pick<ReadTable, "table" | "units"> {
  typedNames: readonly CellValue[];
}

/**
 * Names that are nearly one the regulation exempts, or one of another table of the block, where that
 * one is not in the table itself: asked, never taken. Said once, with the repair to the other name.
 */
export function nearUnits(
  tables: readonly NamedTable[],
  { exemptions }: Regulation,
  choices: ReadingChoices,
): Problem[] {
  const own = new Set(
    choices.units.filter(({ name, unit }) => name === unit).map(({ name }) => nameKey(name)),
  );
  return tables.flatMap((table, index) => {
    const { block, entries } = table.table;
    const present = new Set(entries.map(({ unit }) => nameKey(unit)));
    const known = new Map<string, { name: string; at?: Place }>();
    for (const other of tables.slice(0, index))
      if (other.table.block === block)
        other.table.entries.forEach(({ unit }, at) =>
          known.set(nameKey(unit), { name: unit, at: other.units[at]! }),
        );
    for (const { block: of, unit } of exemptions)
      if (of === block) known.set(nameKey(unit), { name: unit });
    for (const key of present) known.delete(key);
    return entries.flatMap(({ unit }, at): Problem[] => {
      const key = nameKey(unit);
      const near = own.has(key) ? undefined : nearName(key, known.keys());
      if (near === undefined) return [];
      const { name, at: place } = known.get(near)!;
      const here = table.units[at]!;
      return [
        {
          severity: "warning",
          kind: "nearUnit",
          at: here,
          unit,
          like: name,
          ...(place && { known: place }),
          repairs: [{ at: here, from: table.typedNames[at]!, to: name, format: "@" }],
        },
      ];
    });
  });
}
