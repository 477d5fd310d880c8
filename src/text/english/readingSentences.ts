import { whatExplains } from "../explainMaximum";
import type { ReadingSentences } from "../explainReading";
import { placeText } from "../placeText";
import { pointsText } from "../pointsText";
import { stageText } from "../stageText";
import { counted } from "./counted";

const markText = { ",": "the comma", ".": "the point" } as const;

/** "2 rows and 1 column". */
const hiddenText = (rows: number, columns: number): string =>
  [
    ...(rows > 0 ? [counted(rows, "hidden row")] : []),
    ...(columns > 0 ? [counted(columns, "hidden column")] : []),
  ].join(" and ");

/** What was read and how, and what to do where that is not right, in English. */
export const readingSentences: ReadingSentences = {
  likelyColumn: (problem) => ({
    what:
      problem.meant === ""
        ? `Column “${problem.column}” is taken as that of the unit names.`
        : `Column “${problem.column}” is taken as “${problem.meant}”.`,
    todo: "If not so, choose the meaning of the column, or correct its heading as in the regulation.",
  }),
  numbersAsText: (problem) => ({
    what: `${counted(problem.count, "cell")} with numbers as text, read as numbers; ${markText[problem.mark]} is the decimal mark.`,
    todo: "Results use the numbers as read. The cells can be turned into numbers.",
  }),
  openNumber: (problem) => ({
    what: `“${problem.given}” has two readings; read as ${pointsText(problem.points)} because ${markText[problem.mark]} is the decimal mark of the regulation.`,
    todo: "Choose the decimal mark of the table, or enter the cell again as a number.",
  }),
  mixedMarks: (problem) => ({
    what: `“${problem.given}” has another decimal mark than the other cells of the table (${markText[problem.mark]}).`,
    todo: "Look at the cell; enter it again as a number.",
  }),
  dateFraction: (problem) => ({
    what: `${problem.unit}: Excel turned the cell in column “${problem.column}” into the date ${problem.given}; read as ${pointsText(problem.score)}/${pointsText(problem.max)}.`,
    todo: `If right, repair the cell to ${pointsText(problem.score)}/${pointsText(problem.max)}; if not, enter the score again.`,
  }),
  pendingScore: (problem) => ({
    what: `${problem.unit}: column “${problem.column}” says “${problem.given}”, so there is no score and no rank yet.`,
    todo: "Enter the score once known; 0 if no point was earned.",
  }),
  partMaxDiffers: (problem) => ({
    what:
      `${problem.unit}: maximum in column “${problem.column}” ${pointsText(problem.stated)}, by the regulation ${pointsText(problem.expected)}.` +
      (problem.explained === undefined ? "" : ` ${whatExplains(problem.explained, problem.at)}`),
    todo:
      problem.explained === undefined
        ? `Correct the cell or the regulation. Source: ${problem.source}.`
        : `If the unit is exempt, register the exemption; if not, correct the cell or the regulation. Source: ${problem.source}.`,
  }),
  blankAssumed: (problem) => ({
    what: `${problem.unit}: column “${problem.column}” is blank, taken as ${pointsText(problem.points)}.`,
    todo: "Enter the number if it is another.",
  }),
  penaltyInNote: (problem) => ({
    what: `${problem.unit}: the note “${problem.note}” may be a penalty of ${pointsText(problem.points)}; not taken off yet.`,
    todo: "Say whether it is a penalty, or enter it in the penalty column.",
  }),
  noteWithoutPenalty: (problem) => ({
    what: `${problem.unit}: has the note “${problem.note}” but a blank penalty cell; nothing is taken off.`,
    todo: "Enter the penalty if there is one.",
  }),
  numberInNote: (problem) => ({
    what: `${problem.unit}: the number ${problem.given} stands in column “${problem.column}” and is not counted.`,
    todo: "Look at the line: its cells may be one column off.",
  }),
  unnumberedUnit: (problem) => ({
    what: `“${problem.unit}”: a line with scores and without a number, unlike the others; taken as a unit.`,
    todo: "If it is a unit, number it; if it is a summary, say “Tổng cộng” or “Trung bình”, or delete the line.",
  }),
  nearUnit: (problem) => ({
    what: `“${problem.unit}” is nearly “${problem.like}”${
      problem.known === undefined ? " of the regulation" : ` in ${placeText(problem.known)}`
    }, not taken as the same.`,
    todo: `If they are one unit, change the name to “${problem.like}”; if not, say that it is another unit.`,
  }),
  unitOnlyHere: (problem) => ({
    what: `${problem.unit}: not in the score table of the block in ${placeText(problem.table)}.`,
    todo: "Correct the name as in that table, add the unit there, or delete this line.",
  }),
  unitUnclear: (problem) => ({
    what: `${problem.unit}: several units have this name; unclear which of the table in ${placeText(problem.table)} this line is.`,
    todo: "Enter the superior unit in a column of its own, or as a line above its units, in both tables.",
  }),
  otherStageTable: (problem) => ({
    what: `This table holds ${stageText[problem.stage]} of block “${problem.block}” and is not counted; the table in ${placeText(problem.first)} is used.`,
    todo: "If this one must be used, choose it.",
  }),
  blockLeftOut: (problem) => ({
    what: `Block “${problem.block.label}” has no other score table, and this one was chosen not to be one: the block is not computed.`,
    todo: "If this table must be used, choose again; if not, leave out the whole sheet to hear no more of it.",
  }),
  otherStageGroup: (problem) => ({
    what: `This table holds ${stageText[problem.stage]} of “${problem.column}” and is not added to the table of the block.`,
    todo: "If it must be used, correct the stage in the heading, the line above the table or the sheet name.",
  }),
  stageMixed: (problem) => ({
    what: `Column “${problem.column}” holds ${stageText[problem.stage]}, while the table has columns of ${stageText[problem.others]}: the two must not be added up.`,
    todo: `Add the column of ${stageText[problem.others]}; if this column is that, correct its heading.`,
  }),
  scoresDisagree: (problem) => ({
    what: `${problem.unit}: “${problem.column}” is ${pointsText(problem.given)} here and ${pointsText(problem.other)} in ${placeText(problem.otherAt)}.`,
    todo: "Correct one of the two cells.",
  }),
  scoreMissing: (problem) => ({
    what: `${problem.unit}: no score of “${problem.column}” here, but ${pointsText(problem.other)} in ${placeText(problem.otherAt)}.`,
    todo: "Enter the score here, or correct the other cell if there is no score yet.",
  }),
  sheetPassedOver: (problem) => ({
    what: `This table has a column “${problem.column}” and figures but is not read: no score column of the regulation was found.`,
    todo: "If it is a score table, correct the headings of its score columns as in the regulation.",
  }),
  componentAlone: (problem) => ({
    what: `This table holds “${problem.column}” only, and the workbook has no table of the block with all groups; it is not used.`,
    todo: "Add the score table of the block, or say that this sheet is no score table.",
  }),
  mergedScores: (problem) => ({
    what: `This cell merges ${counted(problem.cells, "score cell")}; only the first has a value, the others are read as blank.`,
    todo: "Unmerge the cells, then enter a score in each.",
  }),
  hiddenRead: (problem) => ({
    what: `The table has ${hiddenText(problem.rows, problem.columns)}; they are read all the same.`,
    todo: "Delete what is not used.",
  }),
  lineLeftOut: (problem) => ({
    what: `The line “${problem.given}” in the table is not read as a unit.`,
    todo: "If it is a unit, enter its number and scores.",
  }),
  legacyConverted: (problem) => ({
    what: `${counted(problem.count, "cell")} in the font ${problem.font} (old encoding) converted to Unicode while reading.`,
    todo: "Check the unit names in the results; the workbook should be converted to a Unicode font.",
  }),
  legacyText: (problem) => ({
    what: `This cell is in the font ${problem.font} (old encoding) and cannot be converted to Unicode.`,
    todo: "Type it again in a Unicode font such as Times New Roman.",
  }),
  choicesUnreadable: () => ({
    what: "The remembered choices of reading cannot be read and are not used.",
    todo: "Choose again; new choices replace the old ones.",
  }),
};
