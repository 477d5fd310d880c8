import type { Regulation } from "../regulations/Regulation";
import { decimalText } from "../scoring/decimalText";
import type { Standing } from "../scoring/Standing";

/** A maximum in a text; "…" where it is chưa rõ, for a person to fill in. */
export const maxScoreText = (
  maxScore: Standing["maxScore"],
  mark: Regulation["decimalMark"],
): string => (maxScore === "unknown" ? "…" : decimalText(maxScore, mark));
