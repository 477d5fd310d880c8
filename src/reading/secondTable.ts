import type { Block, Stage } from "../regulations/Regulation";
import type { Problem } from "./Problem";
import type { SheetTable } from "./readBlockTable";
import type { TablePart } from "./TablePart";

/** What is said of a further full table of a block: which is used must be chosen, or its stage tells. */
export function secondTable(
  { grid, heading, name }: TablePart,
  { heading: first, name: firstTable }: SheetTable,
  { label }: Block,
  stage: Stage | undefined,
): Problem {
  const at = grid.place(heading.unit.row, heading.unit.column);
  const said = { at, table: name, block: label, first, firstTable };
  if (stage === undefined) return { severity: "error", kind: "blockTwice", ...said };
  return { severity: "note", kind: "otherStageTable", ...said, stage };
}

/** What is said of a table of one criterion that is of another stage than the table of its block. */
export function otherStageGroup(part: TablePart, stage: Stage): Problem {
  const { grid, heading, name, only } = part;
  return {
    severity: "note",
    kind: "otherStageGroup",
    at: grid.place(heading.unit.row, heading.unit.column),
    table: name,
    column: only!.label,
    stage,
  };
}
