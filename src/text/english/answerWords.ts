import type { AnswerWords } from "../answerText";

/** What columns can be, and short answers to questions of reading, in English. */
export const answerWords: AnswerWords = {
  column: {
    place: "Number",
    unit: "Unit name",
    parent: "Superior unit",
    note: "Note",
    ratio: "Ratio",
    tier: "Tier",
    rank: "Rank",
    maxScore: "Maximum",
    total: "Total",
    bonus: "Bonus",
    penalty: "Penalty",
    ignored: "Do not read this column",
  },
  criterionMax: (criterion) => `Maximum of “${criterion}”`,
  earlierRank: (year) => `Rank of ${year}`,
  short: {
    penalty: "Is a penalty",
    noPenalty: "Takes nothing off",
    otherUnit: "Is another unit",
    noTable: "This is not a score table",
    thisTable: "Use this table, not the other",
    forget: "Forget this reading",
  },
  sameUnit: (unit) => `Is “${unit}”`,
  mark: { ",": "Comma", ".": "Point" },
};
