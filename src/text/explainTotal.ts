import type { Problem } from "../reading/Problem";
import type { Points } from "../scoring/points";
import { english } from "./englishWords";
import type { Explanation } from "./Explanation";
import { pointsText } from "./pointsText";
import { spoken } from "./spoken";

const vi = {
  scored: (points: string) => `các nhóm ${points}`,
  bonus: (points: string) => `cộng điểm cộng ${points}`,
  penalty: (points: string) => `trừ điểm trừ ${points}`,
  tooMuch: (points: string) => `thừa ${points}`,
  tooLittle: (points: string) => `thiếu ${points}`,
  what: (unit: string, column: string, given: string, sum: string, parts: string, off: string) =>
    `${unit}: cột “${column}” ghi ${given} điểm, các phần cộng lại ${sum} (${parts}): ${off} điểm.`,
  todo: (sum: string) => `Sửa tổng thành ${sum}, hoặc sửa điểm thành phần nhập sai.`,
};

/** What each language has to say here. */
export type TotalWords = typeof vi;

const words = spoken<TotalWords>({ vi, en: () => english().totalWords });

/** How a typed total differs from its parts, which are named. */
export function explainTotal({
  unit,
  column,
  given,
  sum,
  parts,
}: Extract<Problem, { kind: "totalDiffers" }>): Explanation {
  const added = (["scored", "bonus", "penalty"] as const)
    .filter((part) => part === "scored" || parts[part] !== 0)
    .map((part) => words[part](pointsText(parts[part])))
    .join(", ");
  const off = (points: Points) =>
    points > 0 ? words.tooMuch(pointsText(points)) : words.tooLittle(pointsText(-points));
  return {
    what: words.what(unit, column, pointsText(given), pointsText(sum), added, off(given - sum)),
    todo: words.todo(pointsText(sum)),
  };
}
