import type { Measure } from "../../regulations/Measure";
import type { Regulation } from "../../regulations/Regulation";
import { isRatioBasis } from "../boundRatio";
import { criterionPaths } from "../criteriaOf";
import type { Fault } from "./Fault";

const mostOfPoints = 4; // a score has no fifth decimal
const mostOfPercent = 10;

/**
 * Computed figures without a rounding: a weighted total; a printed score or ratio that decides. A
 * measure that grades or ranks a ratio without having one. Decimals that are no such number.
 */
export function roundingFaults(regulation: Regulation): Fault[] {
  const { measures, exempting, groups } = regulation;
  const faults: Fault[] = [];
  const decimals = (at: (string | number)[], name: string, given: number, most: number): void => {
    if (!Number.isInteger(given) || given < 0 || given > most)
      faults.push({ kind: "notDecimals", severity: "error", at, name, given, most });
  };
  const isWeighted = groups.some(({ weight }) => weight !== undefined);
  const isRescaled = exempting.effect === "rescale"; // then the converted score is printed, and rounded
  measures.forEach((measure, i) => {
    const { label, total, ratio } = measure;
    if (total !== undefined)
      decimals(["measures", i, "total"], label, total.decimals, mostOfPoints);
    if (ratio !== undefined) decimals(["measures", i, "ratio"], label, ratio.decimals, mostOfPercent); // prettier-ignore
    const because = isWeighted ? "weighted" : isPrintedScoreUsed(measure) && !isRescaled && "printedDecides"; // prettier-ignore
    if (total === undefined && because !== false)
      faults.push({ kind: "noRounding", severity: "error", at: ["measures", i, "total"], name: label, because }); // prettier-ignore
    if (ratio === undefined && needsRatio(measure))
      faults.push({ kind: "noRatio", severity: "error", at: ["measures", i, "ratio"], name: label }); // prettier-ignore
  });
  if (exempting.effect === "rescale")
    decimals(["exempting", "decimals"], "Điểm quy đổi", exempting.decimals, mostOfPoints);
  for (const [id, path] of criterionPaths(regulation)) {
    const { rule, label } = path.at(-1)!;
    if (rule?.kind === "share")
      decimals(["groups", id, "rule"], label, rule.decimals, mostOfPoints);
  }
  return faults;
}

const needsRatio = ({ grading, ranking }: Measure): boolean =>
  (grading !== undefined && isRatioBasis(grading.on)) ||
  (ranking.ties !== "none" && isRatioBasis(ranking.on));

const isPrintedScoreUsed = ({ grading, ranking }: Measure): boolean =>
  grading?.on === "printedScore" || (ranking.ties !== "none" && ranking.on === "printedScore");
