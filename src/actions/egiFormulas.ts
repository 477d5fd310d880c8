import { cellAddress } from "../reading/cellAddress";
import { formulaCalls } from "../reading/formulas/formulaCalls";
import { repairedFormula } from "../reading/formulas/repairedFormula";
import { referenceIn, referenceText, spillReferences } from "../reading/formulas/references";
import type { FormulaCell } from "../sheet/FormulaCell";
import type { Area } from "../sheet/Sheet";
import type { FormulaBook } from "../workbook";
import type { FormulaPlace } from "./FormulaReport";

/** Whether a formula calls a function of the add-in, under its own name or a spoilt one. */
export const isOurs = (formula: string): boolean =>
  formulaCalls(repairedFormula(formula)).length > 0;

/** Where a formula stands, as it is named to a person. */
export function formulaPlace({ sheet, area, formula }: FormulaCell): FormulaPlace {
  const first = cellAddress(area.row, area.column);
  const last = cellAddress(area.row + area.rows - 1, area.column + area.columns - 1);
  return { at: { sheet, cell: first === last ? first : `${first}:${last}` }, formula };
}

/** The EGI formulas of a workbook, and which spilled results other formulas name ("H5#"). */
export interface OurFormulas {
  cells: readonly FormulaCell[];
  isNamed: (cell: FormulaCell) => boolean;
  /** An EGI formula in which every "H5#" of another one is the range that it fills. */
  spelledOut: (cell: FormulaCell) => string;
}

/** Reads them; in one with a spoilt name the name is not mended. */
export async function ourFormulas(book: FormulaBook): Promise<OurFormulas> {
  const read = await book.readFormulas((formula) => isOurs(formula) || formula.includes("#"));
  const key = (sheet: string, { row, column }: Area) => `${sheet}!${cellAddress(row, column)}`;
  const sheetOf = (prefix: string, own: string) =>
    prefix === "" ? own : prefix.slice(0, -1).replace(/^'|'$/g, "").replaceAll("''", "'");
  const named = new Set(
    read
      .filter(({ formula }) => !isOurs(formula))
      .flatMap(({ sheet, formula }) =>
        spillReferences(formula).map(({ prefix, area }) => key(sheetOf(prefix, sheet), area)),
      ),
  );
  const cells = read.filter(({ formula }) => isOurs(formula));
  const areas = new Map(cells.map(({ sheet, area }) => [key(sheet, area), area]));
  const spelledOut = ({ sheet, formula }: FormulaCell): string =>
    formula.replace(
      /((?:(?:'(?:[^']|'')*'|[\p{L}\p{N}_.]+)!)?\$?[A-Z]{1,3}\$?\d{1,7})#/giu,
      (text, anchor: string) => {
        const found = referenceIn(anchor);
        const area = found && areas.get(key(sheetOf(found.prefix, sheet), found.area));
        return found && area ? referenceText({ ...found, area }) : text;
      },
    );
  return {
    cells,
    isNamed: ({ sheet, area }) => named.has(key(sheet, area)),
    spelledOut,
  };
}
