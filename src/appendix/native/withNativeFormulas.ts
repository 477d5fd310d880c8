import { cellAddress } from "../../reading/cellAddress";
import type { ColumnContent } from "../../regulations/layouts/ColumnLayout";
import type { SheetLayout } from "../../regulations/layouts/Layout";
import type { TableLayout } from "../../regulations/layouts/TableLayout";
import type { Cell } from "../../sheet/Sheet";
import type { AppendixInput } from "../AppendixInput";
import type { Composed, ComposedTable } from "../Composed";
import { resultOf } from "../resultOf";
import type { LineCells } from "./LineCells";
import { nativeFormula } from "./nativeFormula";

/** The same sheet with formulas in the cells of its tables of units that follow from others; results and looks stay. */
export function withNativeFormulas(
  composed: Composed,
  { parts }: SheetLayout,
  input: AppendixInput,
): Composed {
  const cells = composed.sheet.cells.map((row) => [...row]);
  for (const table of composed.tables) {
    const layout = parts.find((part) => part.is === "table" && part.id === table.id);
    if (layout?.is === "table") fill(cells, table, layout, input);
  }
  return { ...composed, sheet: { ...composed.sheet, cells } };
}

function fill(
  cells: Cell[][],
  { lineRows, columns }: ComposedTable,
  layout: TableLayout,
  input: AppendixInput,
): void {
  const values = cells.map((row) => [...row]);
  const at = (isMeant: (shows: ColumnContent) => boolean): number | undefined =>
    columns[layout.columns.findIndex(({ shows }) => isMeant(shows))];
  const isNumber = (row: number, column: number): boolean =>
    typeof values[row]![column] === "number";
  layout.columns.forEach(({ shows }, index) => {
    const column = columns[index]!;
    const measure = ("measure" in shows ? shows.measure : undefined) ?? layout.measure;
    const rules = input.regulation.measures.find(
      ({ id, blocks }) => id === measure && blocks.includes(layout.block),
    );
    const { standings } = resultOf(layout.measure, layout.block, input);
    const own = new Map(resultOf(measure, layout.block, input).standings.map((each) => [each.entry, each])); // prettier-ignore
    lineRows.forEach((row, line) => {
      const value = values[row]![column]!;
      const standing = own.get(standings[line]!.entry);
      if (
        rules === undefined ||
        standing === undefined ||
        value === "" ||
        typeof value === "object"
      )
        return;
      const found: LineCells = {
        standing,
        rules,
        numberUnder: (isMeant) => {
          const under = at(isMeant);
          return under === undefined || !isNumber(row, under) ? undefined : cellAddress(row, under);
        },
        rangeUnder: (isMeant) => {
          const under = at(isMeant);
          if (under === undefined) return undefined;
          const [first, last] = [lineRows[0]!, lineRows.at(-1)!].map((each) =>
            cellAddress(each, under).replace(/\d+$/, "$$$&"),
          );
          const isNumbers =
            lineRows.length === rowsFrom(lineRows) &&
            lineRows.every((each) => isNumber(each, under));
          return { range: `${first}:${last}`, isNumbers };
        },
      };
      const formula = nativeFormula(shows, found);
      if (formula !== undefined) cells[row]![column] = { formula, result: value };
    });
  });
}

/** How many rows stand from the first line to the last. */
const rowsFrom = (rows: readonly number[]): number => rows.at(-1)! - rows[0]! + 1;
