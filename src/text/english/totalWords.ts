import type { TotalWords } from "../explainTotal";
import { pointsCounted } from "./pointsCounted";

/** How a typed total differs from its parts, in English. */
export const totalWords: TotalWords = {
  scored: (points) => `groups ${points}`,
  bonus: (points) => `plus bonus ${points}`,
  penalty: (points) => `less penalty ${points}`,
  tooMuch: (points) => `${points} too many`,
  tooLittle: (points) => `${points} too few`,
  what: (unit, column, given, sum, parts, off) =>
    `${unit}: column “${column}” says ${pointsCounted(given)}, the parts add up to ${sum} (${parts}): ${off}.`,
  todo: (sum) => `Change the total to ${sum}, or correct the part that is wrong.`,
};
