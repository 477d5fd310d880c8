import type { ColumnWitness } from "../../reading/ColumnWitness";
import type { TableMark } from "../../reading/numbers/tableMark";
import type { UnusedTable } from "../../reading/ReadTable";
import type { ReadingScreenWords } from "../readingScreenWords";
import { counted } from "./counted";

const chosen = "Chosen here.";

const columnFrom: Readonly<Record<ColumnWitness, string>> = {
  words: "By its heading.",
  nearWords: "Doubtful: the heading is only similar.",
  number: "Doubtful: by the number of the group.",
  cells: "Doubtful: by the figures in the column.",
  title: "By the line above the table.",
  choice: chosen,
  replaced: "Not read: another column was chosen instead.",
};

const markFrom: Readonly<Record<TableMark["from"], string>> = {
  choice: chosen,
  cells: "By the cells of the table.",
  regulation: "No number in the table tells: by the regulation.",
};

const why: Readonly<Record<UnusedTable["why"], string>> = {
  results: "holds results only, no scores by group",
  unknownBlock: "names no known block",
  blockTwice: "is a second table of its block",
  otherStage: "holds scores of another stage",
  componentAlone: "holds one criterion only, without a table of the block",
  noTable: "was chosen not to be a score table",
};

/** The words in which the pane says how a table was understood, in English. */
export const readingScreenWords: ReadingScreenWords = {
  correct: "Correct the reading",
  correctOf: (table) => `Correct the reading, ${table}`,
  back: "← Data",
  title: (block) =>
    block === undefined ? "Reading of the table" : `Reading of the table ${block}`,
  hint: "Each choice takes effect at once and is kept in this workbook.",
  done: "Done",
  block: "Block",
  blockFrom(witness) {
    switch (witness?.from) {
      case undefined:
        return "Unknown: no line, heading or sheet name tells it.";
      case "choice":
        return chosen;
      case "line":
        return `By the line “${witness.text}”.`;
      case "unitHeading":
        return `By the heading of the unit column “${witness.text}”.`;
      case "title":
        return `By the line above the table “${witness.text}”.`;
      case "tableBefore":
        return "By the table above.";
      case "sheetName":
        return "By the name of the sheet.";
    }
  },
  noTable: "Not a score table",
  mark: "Decimal mark",
  markName: { ",": "Comma (38,5)", ".": "Point (38.5)" },
  markFrom: ({ from, isMixed }) =>
    isMixed ? `${markFrom[from]} The table has both marks.` : markFrom[from],
  columns: "Meaning of each column",
  column: (letters, heading) =>
    heading === "" ? `Column ${letters}, without a heading` : `Column ${letters}, “${heading}”`,
  columnFrom: (from) => (from === undefined ? "Meaning unknown, not read." : columnFrom[from]),
  proposed: (meaning) => `Meaning unknown; by the order of columns it may be “${meaning}”.`,
  notChosen: "Choose",
  scores: "Scores",
  others: "Other columns",
  maxima: "Maxima of single units",
  undo: "Back to automatic",
  leaveOut: (sheet) => `Leave out the sheet “${sheet}”`,
  takeIn: (sheet) => `Read the sheet “${sheet}” again`,
  unused: "Not used",
  why: (reason) => `This table ${why[reason]}.`,
  leftOut: (sheet) => `Sheet “${sheet}”: chosen to be left out.`,
  marked: { ",": "numbers with a comma", ".": "numbers with a point" },
  doubtful: (columns) => `${counted(columns, "column")} with a doubtful or unknown meaning.`,
  furtherPart: "Further part of the table",
  component: (criterion) => `Table of “${criterion}” alone`,
};
