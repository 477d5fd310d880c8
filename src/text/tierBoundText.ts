import type { Basis, Tier } from "../regulations/Tier";
import { isRatioBasis } from "../scoring/boundRatio";
import { decimalText } from "../scoring/decimalText";
import { knownPoints } from "../scoring/knownPoints";
import { spoken } from "./spoken";

const words = spoken({
  vi: {
    points: " điểm",
    from: (low: string) => `từ ${low} trở lên`,
    above: (low: string) => `trên ${low}`,
    band: (low: string, high: string) => `từ ${low} đến ${high}`,
  },
  en: {
    points: " points",
    from: (low: string) => `from ${low}`,
    above: (low: string) => `above ${low}`,
    band: (low: string, high: string) => `from ${low} to ${high}`,
  },
});

/** Where a tier begins: "từ 80% trở lên", "trên 75%", "từ 70% đến 84%"; undefined for the last, which takes the rest. */
export function tierBoundText({ atLeast, above, atMost }: Tier, on: Basis): string | undefined {
  const unit = isRatioBasis(on) ? "%" : words.points;
  const number = (value: number) => `${decimalText(knownPoints(value), ",")}${unit}`;
  if (above !== undefined) return words.above(number(above));
  if (atLeast === undefined) return undefined;
  return atMost === undefined
    ? words.from(number(atLeast))
    : words.band(number(atLeast), number(atMost));
}
