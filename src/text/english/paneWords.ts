import type { PaneWords } from "../paneWords";
import { listText } from "../listText";
import { counted } from "./counted";
import { pointsCounted } from "./pointsCounted";

/** "6 errors, 3 to review, 1 note" without what there is none of. */
const countsBySeverity = (errors: number, warnings: number, notes: number): string =>
  [
    errors > 0 ? counted(errors, "error") : "",
    warnings > 0 ? `${warnings} to review` : "",
    notes > 0 ? counted(notes, "note") : "",
  ]
    .filter((part) => part !== "")
    .join(", ");

const newSheets = (count: number): string => counted(count, "new sheet");
const ownSheets = (count: number): string => counted(count, "sheet");

/** Every word of the task pane that is not said about one problem or failure, in English. */
export const paneWords: PaneWords = {
  regulation: "Regulation:",
  noRegulation: "none chosen",
  reading: "Reading the workbook",
  found: (tables) => `${counted(tables, "score table")} found`,
  foundDetail: (units, blocks) => `${counted(units, "unit")} in ${counted(blocks, "block")}`,
  units: (count) => counted(count, "unit"),
  groups: (groups, maxScore) => `${counted(groups, "group")}, maximum ${maxScore}`,
  unknownMax: "unknown",
  toPlace: (place) => `${place}, go to the cell`,
  toSheet: (sheet) => `${sheet}, go to the sheet`,
  sheetsLeftOut: (sheets) =>
    `${counted(sheets.length, "sheet")} without a score table left out: ${listText(sheets)}.`,
  clear: "Checked, no problems.",
  problems: (errors, warnings, notes) =>
    `${counted(errors + warnings + notes, "problem")}: ${countsBySeverity(errors, warnings, notes)}.`,
  repair: (cells) => (cells === 1 ? "Repair" : `Repair all ${cells} cells`),
  repaired: (cells) => `${counted(cells, "cell")} repaired.`,
  undo: "Undo",
  explain: "Explain",
  chooseMeaning: "Choose the meaning of the column",
  backToProblems: "← Check",
  exemptionOf: (unit) => `Exemption of ${unit}`,
  exemptFrom: "What the unit is exempt from",
  unallocated: (points) => `Something else, ${pointsCounted(points)} not allocated`,
  unallocatedWithin: (points) =>
    `Something else in this group, ${pointsCounted(points)}, item unknown`,
  reason: "Reason",
  source: "Source (article, section)",
  documentNumber: "Number of the exempting document",
  documentHint: "Leave blank if it is this regulation.",
  documentDate: "Date of the document",
  writeRegulation: "Make this sheet a full sheet Quy định",
  fillIn: "This is needed.",
  register: "Register exemption",
  registerHint:
    "Adds a line to the sheet Quy định, table Miễn. If the declared number is wrong, correct the cell.",
  problemsTitle: "Problems",
  recheck: "Checked again when cells change.",
  problemsLeft: (count) => (count === 0 ? "No problems left" : `${counted(count, "problem")} left`),
  severity: { error: "Error", warning: "To review", note: "Note" },
  more: (count) => `Show ${count} more`,
  seeErrors: (errors) => `See ${counted(errors, "error")}`,
  blocked: "Appendices need all errors resolved.",
  writes: (fresh, ours) =>
    ours === 0
      ? `Writes ${newSheets(fresh)}. Changes no existing sheet.`
      : fresh === 0
        ? `Rewrites ${ownSheets(ours)} made by EGI. Changes no other sheet.`
        : `Writes ${newSheets(fresh)}, rewrites ${ours} made by EGI. Changes no other sheet.`,
  writing: "Creating appendices",
  writingDetail: "Sheets can be viewed meanwhile. Do not edit a cell until it is done.",
  cancel: "Stop",
  writingHint: "If it fails, the workbook is restored as it was before.",
  pressEnter:
    "If a cell is being edited, press Enter to finish editing. This then continues by itself.",
  written: (fresh, updated) =>
    updated === 0
      ? `${ownSheets(fresh)} created.`
      : fresh === 0
        ? `${ownSheets(updated)} updated.`
        : `${ownSheets(fresh)} created, ${updated} updated.`,
  others: (sheets) =>
    `The regulation no longer names ${counted(sheets.length, "table")} of an earlier run; left as before: ${listText(sheets)}. Delete what is not needed.`,
  undoRun: "Undo this run",
  undoRunDetail:
    "Deletes new sheets and restores updated ones (the version before is kept on a hidden sheet).",
  allowOver: "Overwrite what was typed",
  stale: "Scores have changed since this run.",
  openFirst: "Open the first sheet",
  back: "← Appendices",
  printTitle: (sheets) => `Print ${sheets === 1 ? "the" : `all ${sheets}`} appendix ${sheets === 1 ? "sheet" : "sheets"}`, // prettier-ignore
  printDetail: "Click the first sheet tab, hold Shift and click the last, press Ctrl+P.",
  chooseTitle: "Choose the regulation of this workbook",
  chooseAgainDetail: "Maxima, tiers and ranking all follow the chosen regulation.",
  chooseDetail:
    "The workbook names no regulation. Maxima, tiers and ranking all follow the chosen one.",
  chooseLabel: "Regulation",
  chooseFirst: "Choose a regulation from the list.",
  choose: "Use this regulation",
  chooseHint: "Kept in this workbook, also after closing.",
  regulationWrong: "The sheet “Quy định” has errors",
  regulationWrongDetail:
    "No score table has been read: maxima, tiers and ranking all follow this sheet.",
  toFirstError: "Go to the first error",
  emptyTitle: "No score table in this workbook yet",
  emptyDetail:
    "A score table has a column of unit names, columns of scores by group and a column of maxima. Open a workbook with one, or type one into a sheet: EGI reads it by itself.",
  readAgain: "Read the workbook again",
  stayHere: "Data is processed on this computer only.",
  retry: "Retry",
  copyDetails: "Copy details",
  copied: "Copied",
  faultTitle: "EGI met an error of its own",
  faultDetail:
    "No further cell was changed. Reopen this pane; if it happens again, copy the details for your IT staff.",
  reopen: "Reopen",
};
