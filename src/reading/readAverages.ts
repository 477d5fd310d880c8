import { points, type Points } from "../scoring/points";
import type { SheetCells } from "../sheet/SheetCells";
import type { AverageTable } from "./AverageTable";
import { CellGrid } from "./CellGrid";
import { averageWords, criterionHeads } from "./headingWords";
import { decimalDigits } from "./numbers/decimalDigits";
import { numberShape } from "./numbers/numberShape";
import type { Problem } from "./Problem";
import { isRegulationSheet } from "./readRegulationId";

/** The tables of averages of a committee's sheets, in tab order, and what in them is none. */
export function readAverages(
  sheets: readonly SheetCells[],
  mark: "," | ".",
): { averages: AverageTable[]; problems: Problem[] } {
  const averages: AverageTable[] = [];
  const problems: Problem[] = [];
  for (const sheet of sheets) {
    if (sheet.appendix !== undefined || isRegulationSheet(sheet)) continue;
    const grid = new CellGrid(sheet);
    for (let row = grid.firstRow; row <= grid.lastRow; row += 1) {
      const head = headAt(grid, row);
      if (head === undefined) continue;
      const table = tableBelow(grid, row, head, mark, problems);
      if (table.lines.length > 0) averages.push(table);
    }
  }
  return { averages, problems };
}

interface Head {
  criterion: number;
  average: number;
}

/** Columns of a heading row that has criteria and averages. */
function headAt(grid: CellGrid, row: number): Head | undefined {
  const filled = grid.filled(row);
  const criterion = filled.find((column) => criterionHeads.includes(grid.key(row, column)));
  const average = filled.find((column) =>
    averageWords.some((words) => ` ${grid.key(row, column)} `.includes(` ${words} `)),
  );
  return criterion === undefined || average === undefined ? undefined : { criterion, average };
}

function tableBelow(
  grid: CellGrid,
  headRow: number,
  { criterion, average }: Head,
  mark: "," | ".",
  problems: Problem[],
): AverageTable {
  const lines: { criterion: string; average: Points }[] = [];
  for (let row = headRow + 1; !grid.isBlank(row, criterion); row += 1) {
    const share = shareIn(grid, row, average, mark);
    const named = grid.text(row, criterion);
    if (share === undefined)
      problems.push({
        severity: "error",
        kind: "notAnAverage",
        at: grid.place(row, average),
        criterion: named,
        given: grid.text(row, average),
      });
    else lines.push({ criterion: named, average: share });
  }
  const [title = ""] = headRow > grid.firstRow ? grid.textsOf(headRow - 1) : [];
  return { sheet: grid.sheet, title, lines };
}

/** 96 % from 0.96 under a percent format, from 96 without one, from the text "96%"; undefined for anything else. */
function shareIn(grid: CellGrid, row: number, column: number, mark: "," | "."): Points | undefined {
  const value = grid.value(row, column);
  if (typeof value === "number" && grid.format(row, column).includes("%"))
    return withinOne(points(value));
  const shape = typeof value === "number" ? undefined : numberShape(String(value));
  if (shape?.isNegative === true || shape?.max !== undefined) return undefined;
  const digits = shape && decimalDigits(shape.digits, mark);
  const percent = typeof value === "number" ? points(value) : points(digits ?? "");
  return percent === undefined || percent % 100 !== 0 ? undefined : withinOne(percent / 100);
}

const withinOne = (share: Points | undefined): Points | undefined =>
  share !== undefined && share >= 0 && share <= 10_000 ? share : undefined;
