import { documentText } from "../documentText";
import { listText } from "../listText";
import { placeText } from "../placeText";
import { pointsText } from "../pointsText";
import type { ProblemSentences } from "../problemSentences";
import { pointsCounted } from "./pointsCounted";

/** What is wrong in the workbook or its regulation and what to do, in English. */
export const problemSentences: ProblemSentences = {
  emptyWorkbook: () => ({
    what: "The workbook holds no figures.",
    todo: "Open a workbook with a score table, or type one into a sheet.",
  }),
  noScoreTable: (problem) => ({
    what:
      problem.sheets.length === 0
        ? "No score table in this workbook yet."
        : `No score table yet on ${problem.sheets.length === 1 ? "the sheet" : "the sheets"} ${listText(problem.sheets)}.`,
    todo: "A score table needs a column of unit names and a column for each group of criteria, with headings as in the regulation.",
  }),
  appendixLeft: (problem) => ({
    what: `Sheet “${problem.at.sheet}” was made by EGI in an earlier run, and the score table of its block is gone: its figures are old.`,
    todo: "Put the score table of the block back, or delete this sheet.",
  }),
  noRegulation: () => ({
    what: "The workbook does not say which regulation applies.",
    todo: "Choose one in the EGI pane; or on the sheet “Quy định” enter “Mã quy định” and its id in two cells side by side.",
  }),
  noLayout: (problem) => ({
    what: `Regulation “${problem.regulation}” has no appendices yet.`,
    todo: "Appendices cannot be created under it; ratio, tier and rank are available through the EGI functions.",
  }),
  incompleteExemption: (problem) => ({
    what: `${problem.unit}: the exemption has no ${problem.lacks === "reason" ? "reason" : "source"}.`,
    todo:
      problem.lacks === "reason"
        ? "Enter the reason, such as “không có danh mục TTHC”."
        : "Enter number and date of the document, or the article or clause that exempts.",
  }),
  missingSection: (problem) => ({
    what: `The sheet “Quy định” has nothing in the table “${problem.section}”.`,
    todo: "Fill in the table; if it was deleted, write the sheet Quy định anew from a regulation.",
  }),
  sectionTwice: (problem) => ({
    what: `The table “${problem.section}” stands in ${placeText(problem.first)} already.`,
    todo: "Keep one table, delete the other.",
  }),
  extraRow: (problem) => ({
    what: `The table “${problem.section}” has one row only.`,
    todo: "Delete the extra row.",
  }),
  unknownRegulation: (problem) => ({
    what: `There is no regulation with the id “${problem.given}”.`,
    todo: `${problem.at === undefined ? "Choose the regulation again in the EGI pane" : "Correct the id in this cell"}. Known ids: ${listText(problem.known)}.`,
  }),
  otherDocument: (problem) => ({
    what: `The id “${problem.id}” belongs to ${documentText(problem.document)}, but this sheet names ${problem.named}.`,
    todo: "Make id and document agree; for a regulation of your own, choose another id.",
  }),
  unknownBlock: (problem) => ({
    what: `Unclear which block this table is of: its unit column only says “${problem.given}”.`,
    todo: `Put the block into the line above the table or into the sheet name: ${listText(problem.known)}.`,
  }),
  blockTwice: (problem) => ({
    what: `Block “${problem.block}” has two score tables; the other is in ${placeText(problem.first)}.`,
    todo: "Choose the one to use; the other stays in the workbook as it is.",
  }),
  missingColumn: (problem) => ({
    what: `The score table has no column “${problem.column}”.`,
    todo: "Add it, or correct the heading of the column with the scores of that group.",
  }),
  columnTwice: (problem) => ({
    what: `Column “${problem.column}” means the same as the column in ${placeText(problem.first)}.`,
    todo: "Keep one; delete the other or change its heading.",
  }),
  unknownColumn: (problem) => ({
    what:
      problem.column === ""
        ? "This column has numbers and no heading; it is not counted."
        : `Column “${problem.column}” is not in the regulation; it is not counted.`,
    todo: "If it holds scores of a group, a bonus or a penalty, correct its heading as in the regulation.",
  }),
  noUnits: () => ({
    what: "The score table has no units.",
    todo: "Enter unit names and scores in the rows below the heading.",
  }),
  blankUnit: () => ({
    what: "This line has scores and no unit name.",
    todo: "Enter the unit name, or delete the scores of this line.",
  }),
  blankScore: (problem) => ({
    what: `${problem.unit}: no score in column “${problem.column}”.`,
    todo: "Enter 0 if no point was earned.",
  }),
  notAnAverage: (problem) => ({
    what:
      problem.given === ""
        ? `${problem.criterion}: no average yet.`
        : `${problem.criterion}: “${problem.given}” is not an average ratio.`,
    todo: "Enter a percentage from 0% to 100%, with at most two decimals.",
  }),
  tooManyDecimals: (problem) => ({
    what: `${problem.unit}: ${problem.given} in column “${problem.column}” has more than four decimals.`,
    todo: "Round the score to at most four decimals.",
  }),
  negativeScore: (problem) => ({
    what: `${problem.unit}: ${pointsCounted(pointsText(problem.given))} in column “${problem.column}”, below 0.`,
    todo: "Enter a number from 0 up; points taken off belong in the penalty column.",
  }),
  aboveMax: ({ unit, column, given, max, source }) =>
    max === 0
      ? {
          what: `${unit}: ${pointsCounted(pointsText(given))} in column “${column}”, but the unit is exempt from this group.`,
          todo: `Enter “-”. Source: ${source}.`,
        }
      : {
          what: `${unit}: ${pointsCounted(pointsText(given))} in column “${column}”, above the maximum ${pointsText(max)}.`,
          todo: `Enter at most ${pointsText(max)}. Source: ${source}.`,
        },
  sumAboveMax: (problem) => ({
    what: `${problem.unit}: the groups add up to ${pointsCounted(pointsText(problem.sum))}, above the unit's maximum ${pointsText(problem.max)}.`,
    todo: "Correct the scores of the groups, or the maximum of the unit.",
  }),
  zeroMax: (problem) => ({
    what: `${problem.unit}: the maximum is 0.`,
    todo: "Enter the maximum of the unit; leave blank for that of the regulation.",
  }),
  duplicateUnit: (problem) => ({
    what: `${problem.unit}: stands in ${placeText(problem.first)} already.`,
    todo: "Delete one of the two lines, or correct the unit name.",
  }),
  headingMaxDiffers: (problem) => ({
    what: `The table gives ${pointsText(problem.stated)} as the maximum of “${problem.column}”, the regulation ${pointsText(problem.expected)}.`,
    todo: `Correct this cell, or the regulation. Source: ${problem.source}.`,
  }),
  unitInTwoBlocks: (problem) => ({
    what: `${problem.unit}: stands in the table of another block already, in ${placeText(problem.first)}.`,
    todo: "A unit is of one block: delete one line, or correct the name if they are two units.",
  }),
  bonusAboveCap: (problem) => ({
    what: `${problem.unit}: a bonus of ${pointsText(problem.given)}, above the cap ${pointsText(problem.cap)}.`,
    todo: `Only ${pointsText(problem.cap)} count; correct the cell if it is wrong. Source: ${problem.source}.`,
  }),
  formUnreadable: () => ({
    what: "The remembered form of the document cannot be read, so the appendices have no document head, reference line or signature.",
    todo: "Enter the form of the document again in the EGI pane.",
  }),
};
