import { holdsScores } from "./findHeadings";
import type { HeadingReading } from "./headedColumn";
import type { Problem } from "./Problem";
import type { TablePart } from "./TablePart";

/**
 * The blocks whose only table is one that a person said is none, at the first such table: what was said
 * may have been said beside another table that is gone by now.
 *
 * @param read ids of the blocks that have a table
 */
export function blocksLeftOut(
  parts: readonly TablePart[],
  read: ReadonlySet<string>,
  reading: HeadingReading,
): Problem[] {
  const told = new Set(read);
  return parts.flatMap(({ is, block, grid, heading, name }): Problem[] => {
    if (is !== "none" || block === undefined || !holdsScores(heading, reading)) return [];
    if (told.has(block.id)) return [];
    told.add(block.id);
    const at = grid.place(heading.unit.row, heading.unit.column);
    const { id, label } = block;
    return [{ severity: "warning", kind: "blockLeftOut", at, table: name, block: { id, label } }];
  });
}
