import type { Place } from "../reading/Problem";
import type { AreaChange } from "../sheet/AreaChange";

/** What was done with the EGI formulas of a workbook: Chốt giá trị, Công thức thường, Sửa #NAME?, or only looked. */
export type FormulaWork = "freeze" | "native" | "repair" | "look";

/**
 * Why an EGI formula stands as it stood. protected: its sheet is. notComputed: it shows #NAME?, #BUSY!
 * or #SPILL!, which is no value. named: another formula names its spilled result ("H5#"). noNative: no
 * function of Excel says the same. differs: the native formula came to something else, and was taken
 * back. stillUnknown: entered anew and still #NAME?. here: nothing was to be done with it.
 */
export type WhyLeft =
  "protected" | "notComputed" | "named" | "noNative" | "differs" | "stillUnknown" | "here";

/** An EGI formula, with the cells that it fills ("H5:H25"). */
export interface FormulaPlace {
  at: Place;
  formula: string;
}

/** What came of a press that is about formulas. */
export interface FormulaReport {
  work: FormulaWork;
  done: readonly FormulaPlace[];
  left: readonly (FormulaPlace & { why: WhyLeft })[];
  /** What takes all of it back; nothing where nothing was changed. */
  undo: readonly AreaChange[];
}
