import type { Basis } from "../regulations/Tier";
import { isRatioBasis } from "../scoring/boundRatio";
import { decimalText, percentText } from "../scoring/decimalText";
import type { Ratio } from "../scoring/Ratio";
import { wholePoints } from "../scoring/wholePoints";
import { intervalWords as words } from "./intervalWords";

/** What was graded, in a sentence: "84,4%" where more than four decimals of a percent are dropped, "38,52 điểm". */
export const valueText = (value: Ratio, on: Basis): string =>
  isRatioBasis(on)
    ? percentText(value, 4, ",").replace(/,?0+%$/, "%")
    : words.points(decimalText(wholePoints(value), ","));
