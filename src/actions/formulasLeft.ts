import type { FormulaBook } from "../workbook";
import { formulaPlace, isOurs } from "./egiFormulas";
import type { FormulaReport } from "./FormulaReport";

/** Before the workbook goes out: every EGI formula in it, hidden sheets too. Changes nothing. */
export async function formulasLeft(book: FormulaBook): Promise<FormulaReport> {
  const cells = await book.readFormulas(isOurs);
  const left = cells.map((cell) => ({ ...formulaPlace(cell), why: "here" as const }));
  return { work: "look", done: [], left, undo: [] };
}
