import type { Problem } from "../reading/Problem";
import type { Explanation } from "./Explanation";
import { pointsText } from "./pointsText";

/** How a typed total differs from its parts, which are named. */
export function explainTotal({
  unit,
  column,
  given,
  sum,
  parts: { scored, bonus, penalty },
}: Extract<Problem, { kind: "totalDiffers" }>): Explanation {
  const added = [
    `các nhóm ${pointsText(scored)}`,
    ...(bonus === 0 ? [] : [`cộng điểm cộng ${pointsText(bonus)}`]),
    ...(penalty === 0 ? [] : [`trừ điểm trừ ${pointsText(penalty)}`]),
  ].join(", ");
  const difference =
    given > sum ? `thừa ${pointsText(given - sum)}` : `thiếu ${pointsText(sum - given)}`;
  return {
    what: `${unit}: cột “${column}” ghi ${pointsText(given)} điểm, các phần cộng lại ${pointsText(sum)} (${added}): ${difference} điểm.`,
    todo: `Sửa tổng thành ${pointsText(sum)}, hoặc sửa điểm thành phần nhập sai.`,
  };
}
