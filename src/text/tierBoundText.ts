import type { Basis, Tier } from "../regulations/Tier";
import { isRatioBasis } from "../scoring/boundRatio";
import { decimalText } from "../scoring/decimalText";
import { knownPoints } from "../scoring/knownPoints";
import { english } from "./englishWords";
import { spoken } from "./spoken";

const vi = {
  points: (number: string) => `${number} điểm`,
  from: (low: string) => `từ ${low} trở lên`,
  above: (low: string) => `trên ${low}`,
  band: (low: string, high: string) => `từ ${low} đến ${high}`,
};

/** What each language has to say here. */
export type TierBoundWords = typeof vi;

const words = spoken<TierBoundWords>({ vi, en: () => english().tierBoundWords });

/** Where a tier begins: "từ 80% trở lên", "trên 75%", "từ 70% đến 84%"; undefined for the last, which takes the rest. */
export function tierBoundText({ atLeast, above, atMost }: Tier, on: Basis): string | undefined {
  const number = (value: number) => {
    const text = decimalText(knownPoints(value), ",");
    return isRatioBasis(on) ? `${text}%` : words.points(text);
  };
  if (above !== undefined) return words.above(number(above));
  if (atLeast === undefined) return undefined;
  return atMost === undefined
    ? words.from(number(atLeast))
    : words.band(number(atLeast), number(atMost));
}
