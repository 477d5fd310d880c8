import type { Measure } from "../../regulations/Measure";
import type { Tier } from "../../regulations/Tier";
import { compareRatios } from "../compareRatios";
import { boundRatio } from "../boundRatio";
import type { Fault } from "./Fault";

/**
 * Faults of a scale: tiers that overlap or do not fall, gaps between printed bands, values below
 * every bound. Gaps are warnings: the document may print them, and a value there is reported.
 *
 * @param at place of the measure in the regulation
 */
export function tierFaults({ label, grading }: Measure, at: readonly (string | number)[]): Fault[] {
  if (grading === undefined) return [];
  const { tiers, on } = grading;
  const place = { at: [...at, "grading", "tiers"], name: label };
  if (tiers.length === 0) return [{ kind: "noTiers", severity: "error", ...place }];
  const faults: Fault[] = [];
  const compared = (a: number, b: number) => compareRatios(boundRatio(a, on), boundRatio(b, on));
  tiers.forEach((lower, i) => {
    const here = { at: [...place.at, i], name: `${label}: ${lower.label}` };
    if (lower.atLeast !== undefined && lower.above !== undefined)
      faults.push({ kind: "twoBounds", severity: "error", ...here });
    const upper = tiers[i - 1];
    if (upper === undefined) return;
    const from = boundOf(upper);
    const to = boundOf(lower);
    const names = { upper: upper.label, lower: lower.label };
    const falls =
      from !== undefined &&
      (to === undefined ||
        compared(from, to) > 0 ||
        (from === to && upper.above !== undefined && lower.above === undefined));
    const reachesUp =
      lower.atMost !== undefined &&
      from !== undefined &&
      (compared(lower.atMost, from) > 0 || (lower.atMost === from && upper.above === undefined));
    if (!falls || reachesUp)
      faults.push({ kind: "tiersOverlap", severity: "error", ...here, ...names });
    else if (lower.atMost !== undefined && (compared(lower.atMost, from) < 0))
      faults.push({ kind: "tiersGap", severity: "warning", ...here, ...names, from: lower.atMost, to: from }); // prettier-ignore
  });
  const last = tiers.at(-1)!;
  const lowest = boundOf(last);
  if (lowest !== undefined && (lowest > 0 || last.above !== undefined))
    faults.push({ kind: "tiersGap", severity: "warning", at: [...place.at, tiers.length - 1], name: `${label}: ${last.label}`, upper: last.label, to: lowest }); // prettier-ignore
  return faults;
}

const boundOf = ({ atLeast, above }: Tier): number | undefined => above ?? atLeast;
