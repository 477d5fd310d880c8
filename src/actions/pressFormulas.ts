import type { FormulaBook, Workbook } from "../workbook";
import type { FormulaReport } from "./FormulaReport";
import type { FormulaScope } from "./formulaScope";
import { formulasLeft } from "./formulasLeft";
import { freezeFormulas } from "./freezeFormulas";
import { nativeFormulas } from "./nativeFormulas";
import { repairFormulas } from "./repairFormulas";

/** What a person pressed about formulas; repairing and looking are about the whole workbook. */
export type FormulaPress =
  { work: "freeze" | "native"; scope: FormulaScope } | { work: "repair" | "look" };

/** Does what was pressed. A `WorkbookFailure` is for whoever pressed. */
export function pressFormulas(
  workbook: Workbook & FormulaBook,
  press: FormulaPress,
): Promise<FormulaReport> {
  switch (press.work) {
    case "freeze":
      return freezeFormulas(workbook, press.scope);
    case "native":
      return nativeFormulas(workbook, press.scope);
    case "repair":
      return repairFormulas(workbook);
    case "look":
      return formulasLeft(workbook);
  }
}
