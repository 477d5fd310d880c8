import type { RegulationCellSentences } from "../explainRegulationCell";
import { listText } from "../listText";

const choose = (known: readonly string[] | undefined): string =>
  known === undefined ? "" : ` Values that can be used: ${listText(known)}.`;

/** Why a cell of the sheet "Quy định" says nothing that can be used, and what to type there, in English. */
export const regulationCellSentences: RegulationCellSentences = {
  missing: ({ column, known }) => ({
    what: `“${column}” is blank.`,
    todo: `Fill in “${column}”.${choose(known)}`,
  }),
  unknownWord: ({ column, given, known }) => ({
    what: `“${given}” in “${column}” is not a value that can be used.`,
    todo: `Choose from the list of the cell.${choose(known)}`,
  }),
  notANumber: ({ column, given }) => ({
    what: `“${given}” in “${column}” is not a number.`,
    todo: "Enter a number, such as 38,5.",
  }),
  notADate: ({ column, given }) => ({
    what: `“${given}” in “${column}” is not a date.`,
    todo: "Enter day, month and year, such as 24/12/2020.",
  }),
  unknownReference: ({ column, given, known }) => ({
    what: `“${column}” says “${given}”, but this sheet has no such entry.`,
    todo: `Correct it to an id of the table above, or add the missing entry.${choose(known)}`,
  }),
  twice: ({ column, given }) => ({
    what: `“${column}” says “${given}” twice.`,
    todo: "Keep one row, delete the other.",
  }),
};
