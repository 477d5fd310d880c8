import type { Basis } from "../regulations/Tier";
import type { Language } from "./language";

/** What is graded or ranked, in the middle of a sentence. */
export const basisWords: Readonly<Record<Language, Readonly<Record<Basis, string>>>> = {
  vi: {
    exactRatio: "tỷ lệ chưa làm tròn",
    printedRatio: "tỷ lệ đã làm tròn",
    exactScore: "điểm chưa làm tròn",
    printedScore: "điểm đã làm tròn",
  },
  en: {
    exactRatio: "the ratio before rounding",
    printedRatio: "the rounded ratio",
    exactScore: "the score before rounding",
    printedScore: "the rounded score",
  },
};
