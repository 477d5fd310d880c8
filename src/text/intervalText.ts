import type { Interval } from "../regulations/Source";
import { decimalText } from "../scoring/decimalText";
import { knownPoints } from "../scoring/knownPoints";
import { intervalWords, type IntervalWords } from "./intervalWords";

/**
 * Where an inferred number may lie: "trên 84,29% đến 85%", "từ 200 đến 248 điểm", "không quá 47,11 điểm".
 *
 * @param words those of the pane where a sheet's are not given
 */
export function intervalText(
  { above, atLeast, below, atMost }: Interval,
  isPercent: boolean,
  words: IntervalWords = intervalWords,
): string {
  const number = (value: number) =>
    `${decimalText(knownPoints(value), ",")}${isPercent ? "%" : ""}`;
  const last = (value: number) => (isPercent ? number(value) : words.points(number(value)));
  const low = above ?? atLeast;
  const high = below ?? atMost;
  const upTo = below === undefined ? words.upTo : words.toBelow;
  if (low === undefined) {
    if (high === undefined) return "";
    return (below === undefined ? words.atMost : words.below)(last(high));
  }
  if (high === undefined) return (above === undefined ? words.upwards : words.above)(last(low));
  return `${(above === undefined ? words.from : words.above)(number(low))} ${upTo(last(high))}`;
}
