import { decimalText } from "./decimalText";
import type { Points } from "./points";

/** "813/1000", or "813" where the maximum is chưa rõ. */
export const scoreText = (score: Points, max: Points | "unknown", mark: "," | "."): string =>
  max === "unknown"
    ? decimalText(score, mark)
    : `${decimalText(score, mark)}/${decimalText(max, mark)}`;
