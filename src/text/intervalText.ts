import type { Interval } from "../regulations/Source";
import { decimalText } from "../scoring/decimalText";
import { knownPoints } from "../scoring/knownPoints";

/** Where an inferred number may lie: "trên 84,29% đến 85%", "từ 200 đến 248 điểm", "không quá 47,11 điểm". */
export function intervalText(
  { above, atLeast, below, atMost }: Interval,
  isPercent: boolean,
): string {
  const number = (value: number) =>
    `${decimalText(knownPoints(value), ",")}${isPercent ? "%" : ""}`;
  const unit = isPercent ? "" : " điểm";
  const low = above ?? atLeast;
  const high = below ?? atMost;
  const from = low === undefined ? "" : `${above === undefined ? "từ" : "trên"} ${number(low)}`;
  if (high === undefined) return `${from}${unit}${above === undefined ? " trở lên" : ""}`;
  if (low === undefined)
    return `${below === undefined ? "không quá" : "dưới"} ${number(high)}${unit}`;
  return `${from} đến ${below === undefined ? "" : "dưới "}${number(high)}${unit}`;
}
