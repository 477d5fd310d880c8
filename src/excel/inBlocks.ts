import type { AreaChange } from "../sheet/AreaChange";

/** Changes of cells that stand one under the other, as wide as each other, joined to one each. */
export function inBlocks(changes: readonly AreaChange[]): AreaChange[] {
  const sorted = [...changes].sort(
    (a, b) =>
      a.sheet.localeCompare(b.sheet) || a.area.column - b.area.column || a.area.row - b.area.row,
  );
  const blocks: AreaChange[] = [];
  for (const change of sorted) {
    const last = blocks.at(-1);
    if (last === undefined || !isBelow(change, last)) {
      blocks.push(change);
      continue;
    }
    blocks[blocks.length - 1] = {
      sheet: last.sheet,
      area: { ...last.area, rows: last.area.rows + change.area.rows },
      from: [...last.from, ...change.from],
      to: [...last.to, ...change.to],
    };
  }
  return blocks;
}

const isBelow = ({ sheet, area }: AreaChange, above: AreaChange): boolean =>
  sheet === above.sheet &&
  area.column === above.area.column &&
  area.columns === above.area.columns &&
  area.row === above.area.row + above.area.rows;
