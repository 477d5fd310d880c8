import type { Lexicon } from "./Lexicon";
import type { Problem } from "./Problem";
import { readColumns } from "./readColumns";
import type { UnusedTable } from "./ReadTable";
import { tableArea } from "./tableArea";
import { isSameTable } from "./TableName";
import type { TablePart } from "./TablePart";

/** A part that gives no scores, and why. */
export interface UnusedPart {
  part: TablePart;
  why: UnusedTable["why"];
}

/** The tables that give no scores, in the order of their parts. */
export function unusedTables(unused: readonly UnusedPart[]): UnusedTable[] {
  const whole: UnusedPart[][] = [];
  for (const each of unused) {
    const same = whole.find(
      ([first]) => first!.why === each.why && isSameTable(first!.part.name, each.part.name),
    );
    if (same === undefined) whole.push([each]);
    else same.push(each);
  }
  return whole.map((each) => {
    const parts = each.map(({ part }) => part);
    const { name, block, blockFrom } = parts[0]!;
    return {
      why: each[0]!.why,
      name,
      sheet: name.sheet,
      area: tableArea(parts),
      columns: readColumns(parts[0]!),
      units: parts.flatMap(({ grid, heading, units }) =>
        units.map(({ row }) => grid.place(row, heading.unit.column)),
      ),
      ...(block && { block: block.id }),
      ...(blockFrom && { blockFrom }),
    };
  });
}

/** Why a part is not used that belongs to no table of a block. */
export function whyUnused({ is }: TablePart): UnusedTable["why"] {
  if (is === "scores") return "unknownBlock";
  if (is === "component") return "componentAlone";
  return is === "none" ? "noTable" : "results";
}

/** What is said of a table that is not used, where a person did not want it so: its block is not told, or it is of one criterion alone. */
export function unusedProblems(part: TablePart, lexicon: Lexicon): Problem[] {
  const { grid, heading, name, only } = part;
  const at = grid.place(heading.unit.row, heading.unit.column);
  if (part.is === "scores")
    return [
      {
        severity: "error",
        kind: "unknownBlock",
        at,
        table: name,
        given: heading.unit.text,
        known: lexicon.regulation.blocks.map(({ label }) => label),
        ...(part.likelyBlock && { likely: part.likelyBlock.id }),
      },
    ];
  if (part.is !== "component") return [];
  return [
    {
      severity: "warning",
      kind: "componentAlone",
      at,
      table: name,
      column: only!.label,
    },
  ];
}
