import { decimalText } from "../scoring/decimalText";
import type { Points } from "../scoring/points";

/** Points in a sentence: "38,5", "1000", "−5" with a true minus sign. */
export const pointsText = (value: Points, mark: "," | "." = ","): string =>
  decimalText(value, mark).replace("-", "−");
