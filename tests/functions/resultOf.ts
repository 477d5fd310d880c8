import { gapCells, rankCells, ratioCells, tierCells } from "../../src/functions/functions";
import { parseCells, stepCells } from "../../src/functions/itemFunctions";
import { isCellError } from "../../src/functions/cellError";
import { formulaCalls } from "../../src/reading/formulas/formulaCalls";
import { referenceIn } from "../../src/reading/formulas/references";
import type { CellValue } from "../../src/sheet/SheetCells";

const functions: Readonly<Record<string, (...args: never[]) => unknown[][]>> = {
  GAP: gapCells,
  PARSE: parseCells,
  RANK: rankCells,
  RATIO: ratioCells,
  STEP: stepCells,
  TIER: tierCells,
};

/** What an EGI formula of one call gives over the cells of its sheet, from A1 on; "#" for any error. */
export function resultOf(formula: string, cells: readonly (readonly CellValue[])[]): CellValue[][] {
  const [call] = formulaCalls(formula);
  const args = call!.args.map((argument): unknown => {
    if (argument === "") return undefined;
    const reference = referenceIn(argument);
    if (reference === undefined) return [[JSON.parse(argument)]];
    const { row, column, rows, columns } = reference.area;
    return Array.from({ length: rows }, (_, r) =>
      Array.from({ length: columns }, (__, c) => cells[row + r]?.[column + c] ?? ""),
    );
  });
  const words = call!.name === "RANK" ? [2, 3] : call!.name === "PARSE" ? [1] : [];
  const last = call!.name === "RATIO" ? [2] : words;
  const plain = args.map((arg, at) => (last.includes(at) && Array.isArray(arg) ? (arg as unknown[][])[0]![0] : arg)); // prettier-ignore
  try {
    const found = functions[call!.name]!(...(plain as never[]));
    return found.map((row) => row.map((cell) => (isCellError(cell) ? "#" : (cell as CellValue))));
  } catch (error) {
    if (isCellError(error)) return [["#"]];
    throw error;
  }
}
