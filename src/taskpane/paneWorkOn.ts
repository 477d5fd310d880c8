import { leaveSheetsOut } from "../actions/appendixChoice";
import { answerQuestion } from "../actions/answerQuestion";
import { check } from "../actions/check";
import { chooseRegulation } from "../actions/chooseRegulation";
import { correctReading } from "../actions/correctReading";
import { rememberForm } from "../actions/documentForm";
import { pressFormulas } from "../actions/pressFormulas";
import { produceAppendices } from "../actions/produceAppendices";
import { registerExemption } from "../actions/registerExemption";
import { repair, takeBack } from "../actions/repair";
import { undoRun } from "../actions/undoRun";
import { writeCommitteeSheets } from "../actions/writeCommitteeSheets";
import { writeRegulationSheet } from "../actions/writeRegulationSheet";
import type { FormulaBook, Workbook } from "../workbook";
import type { PaneWork } from "./PaneWork";

/** The pane's work, each piece one action on this workbook. */
export const paneWorkOn = (workbook: Workbook & FormulaBook): PaneWork => ({
  check: () => check(workbook),
  produce: (options) => produceAppendices(workbook, options),
  leaveSheetsOut: (regulation, ids) => leaveSheetsOut(workbook, regulation, ids),
  rememberForm: (form) => rememberForm(workbook, form),
  undoRun,
  repair: (repairs) => repair(workbook, repairs),
  takeBack: (changes) => takeBack(workbook, changes),
  answer: (problem, answer) => answerQuestion(workbook, problem, answer),
  correct: (corrections) => correctReading(workbook, corrections),
  exempt: (exemption, mayReplace) => registerExemption(workbook, exemption, mayReplace),
  choose: (regulation) => chooseRegulation(workbook, regulation),
  writeRegulation: (from, mayReplace) => writeRegulationSheet(workbook, from, mayReplace),
  makeSheets: (from) => writeCommitteeSheets(workbook, from),
  formulas: (press) => pressFormulas(workbook, press),
  takeFormulasBack: (changes) => workbook.writeFormulas(changes),
  show: (sheet, cell) => workbook.show(sheet, cell),
});
