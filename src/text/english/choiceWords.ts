import type { ChoiceWords } from "../explainChoice";

/** Which earlier choice has no effect any more, in English. */
export const choiceWords: ChoiceWords = {
  sheetGone: "the workbook has no such sheet any more",
  unknownBlock: "the regulation in use has no such block",
  column: (column, heading, sheet) => ({
    what: `The meaning chosen for column ${column}, ${heading === "" ? "without a heading" : `“${heading}”`}, sheet “${sheet}”,`,
    notFound:
      heading === ""
        ? "the column now has a heading or is no longer in the table"
        : "no column has this heading any more",
    again: "Choose the meaning again under “Correct the reading”.",
  }),
  leftOut: (sheet) => ({
    what: `The choice to leave out the sheet “${sheet}”`,
    notFound: "there is no such table any more",
    again: "If the sheet was renamed, leave out the new one under “Correct the reading”.",
  }),
  block: (sheet) => ({
    what: `The block chosen for the sheet “${sheet}”`,
    notFound: "there is no such table any more",
    again: "Choose the block again under “Correct the reading”.",
  }),
  tableFrom: (title, first) => `the table “${title}” beginning at “${first}”`,
  tableBelow: (title) => `the table below “${title}”`,
  tableNumber: (nth) => `table ${nth} without a title`,
  table: (table, title, sheet) => ({
    what: `The reading chosen for ${table}, sheet “${sheet}”,`,
    notFound:
      title === ""
        ? "there is no such table any more"
        : "there is no table below this line any more",
    again: "Choose again under “Correct the reading” of the table.",
  }),
  mark: (sheet) => ({
    what: `The decimal mark chosen for the sheet “${sheet}”`,
    notFound: "the sheet has no score table any more",
    again: "Choose the decimal mark again under “Correct the reading”.",
  }),
  outOfUse: (what, why) => `${what} is out of use: ${why}.`,
  todo: (again) => `${again} If it is not needed any more, press “Forget this reading”.`,
};
