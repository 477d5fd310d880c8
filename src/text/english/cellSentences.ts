import type { CellSentences } from "../explainCell";

/** Why a cell is no score and what to type there, in English. */
export const cellSentences: CellSentences = {
  text: ({ unit, column, given }) => ({
    what: `${unit}: “${given}” in column “${column}” is not a score.`,
    todo: "Enter the score as a number.",
  }),
  percent: ({ unit, column, given }) => ({
    what: `${unit}: “${given}” in column “${column}” is a percentage, not a score.`,
    todo: "Enter the score as a number, without %.",
  }),
  date: ({ unit, column, given }) => ({
    what: `${unit}: Excel turned the score in column “${column}” into the date ${given}.`,
    todo: "Change the format of the cell to Number, then enter the score again.",
  }),
  errorValue: ({ unit, column, given }) => ({
    what: `${unit}: the cell in column “${column}” shows the error ${given}, so there is no score.`,
    todo: "Correct the formula, or enter the score as a number.",
  }),
  notExempt: ({ unit, column, given }) => ({
    what: `${unit}: column “${column}” says “${given}”, but the regulation does not exempt the unit from this group.`,
    todo: "Enter a score, 0 if no point was earned; or write the unit name as in the regulation.",
  }),
};
