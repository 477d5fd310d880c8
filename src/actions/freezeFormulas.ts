import type { AreaChange } from "../sheet/AreaChange";
import type { FormulaCell } from "../sheet/FormulaCell";
import type { CellValue } from "../sheet/SheetCells";
import type { FormulaBook } from "../workbook";
import { formulaPlace, ourFormulas } from "./egiFormulas";
import type { FormulaReport, WhyLeft } from "./FormulaReport";
import { type FormulaScope, meantBy } from "./formulaScope";

/** What a cell shows while there is no result: not to be kept in place of the formula. */
const noResult: readonly CellValue[] = "#NAME? #BUSY! #SPILL! #CONNECT! #GETTING_DATA #CALC!".split(
  " ",
);

/** Whether a formula shows what it comes to. */
export const isComputed = ({ values }: FormulaCell): boolean =>
  !values.flat().some((value) => noResult.includes(value));

/** The change that writes contents in place of a formula and of all into which it spills. */
export const inPlaceOf = (
  { sheet, area, formula }: FormulaCell,
  to: AreaChange["to"],
): AreaChange => ({
  sheet,
  area,
  from: to.map((line, r) => line.map((_, c) => (r === 0 && c === 0 ? formula : ""))),
  to,
});

/**
 * Chốt giá trị: every EGI formula that is meant becomes what it comes to, spilled ranges whole, formats
 * kept. What cannot be is left as it is and named.
 */
export async function freezeFormulas(
  book: FormulaBook,
  scope: FormulaScope,
): Promise<FormulaReport> {
  const { cells, isNamed } = await ourFormulas(book);
  const meant = cells.filter(await meantBy(book, scope));
  const whyLeft = (cell: FormulaCell): WhyLeft | undefined => {
    if (cell.isProtected) return "protected";
    if (!isComputed(cell)) return "notComputed";
    return isNamed(cell) ? "named" : undefined;
  };
  const frozen = meant.filter((cell) => whyLeft(cell) === undefined);
  const undo = await book.writeFormulas(frozen.map((cell) => inPlaceOf(cell, cell.values)));
  return {
    work: "freeze",
    done: frozen.map(formulaPlace),
    left: meant.flatMap((cell) => {
      const why = whyLeft(cell);
      return why === undefined ? [] : [{ ...formulaPlace(cell), why }];
    }),
    undo,
  };
}
