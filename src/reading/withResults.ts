import type { SheetTable } from "./readBlockTable";
import type { Lexicon } from "./Lexicon";
import { markOfTable } from "./markOfTable";
import { readTotals } from "./readTotals";
import type { ReadingChoices } from "./ReadingChoices";
import type { TypedTotal } from "./ReadTable";
import { sameUnits } from "./sameUnits";
import { tableColumns } from "./tableColumns";
import type { TablePart } from "./TablePart";
import { unitName } from "./unitName";

/** The tables of the blocks, with the totals that tables of results state for their units: to be compared, never used. */
export function withResults(
  tables: readonly SheetTable[],
  parts: readonly TablePart[],
  { lexicon, choices }: { lexicon: Lexicon; choices: ReadingChoices },
): SheetTable[] {
  return tables.map((table) => {
    const totals = table.totals.map((each) => [...each]);
    for (const part of parts) {
      if (part.is !== "result" || part.block?.id !== table.table.block) continue;
      for (const { line, stated } of statedBy(part, table, { lexicon, choices }))
        totals[line]!.push(...stated);
    }
    return { ...table, totals };
  });
}

/** The totals of each line of a table of results that is of one unit of the block's table. */
function statedBy(
  part: TablePart,
  table: SheetTable,
  { lexicon, choices }: { lexicon: Lexicon; choices: ReadingChoices },
): { line: number; stated: TypedTotal[] }[] {
  const { grid, heading, block } = part;
  const lines = part.units.flatMap(({ row, is, parent }) =>
    is === "unit"
      ? [{ row, unit: unitName(grid.text(row, heading.unit.column), choices), ...(parent !== undefined && { parent }) }] // prettier-ignore
      : [],
  );
  const rows = lines.map(({ row }) => row);
  const { mark } = markOfTable([part], lexicon, choices);
  const numbers = { mark, dateOrder: choices.dateOrder ?? "dayFirst" } as const;
  const columns = tableColumns(grid, heading, rows, block!, { lexicon, choices, numbers });
  const lineOf = sameUnits(table.table.entries, lines);
  return lines.flatMap((each) => {
    const line = lineOf(each);
    if (typeof line !== "number") return [];
    const { totals } = readTotals(columns, heading, each.row, each.unit);
    return [{ line, stated: totals.map((total) => ({ ...total, isResult: true as const })) }];
  });
}
