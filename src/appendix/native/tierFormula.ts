import type { ColumnContent } from "../../regulations/layouts/ColumnLayout";
import { toNumber } from "../../reading/toNumber";
import { boundText } from "../../scoring/boundText";
import type { LineCells } from "./LineCells";
import { shareOf } from "./shareOf";

/** Below every score. */
const lowest = "-9E+99";

/** The tier by the bounds of the scale, from the lowest. A scale with a bound that must be exceeded has no such formula. */
export function tierFormula(measure: string | undefined, line: LineCells): string | undefined {
  const { grading } = line.rules;
  if (grading === undefined || line.standing.tier === undefined) return undefined;
  const value = valueCell(measure, line);
  const tiers = [...grading.tiers].reverse();
  const isPlain = tiers.every(
    ({ above, atMost, atLeast }, at) =>
      above === undefined && atMost === undefined && (atLeast !== undefined || at === 0),
  );
  if (value === undefined || !isPlain) return undefined;
  const bounds = tiers.map(({ atLeast }) =>
    atLeast === undefined ? lowest : boundText(atLeast, grading.on),
  );
  const labels = tiers.map(({ label }) => `"${label.replaceAll('"', '""')}"`);
  return `=LOOKUP(${value},{${bounds.join(",")}},{${labels.join(",")}})`;
}

/** What is graded, where cells of the line hold it. */
function valueCell(measure: string | undefined, line: LineCells): string | undefined {
  const { numberUnder, standing, rules } = line;
  const isTotal = (shows: ColumnContent): boolean =>
    shows.is === "total" && shows.measure === measure;
  const rounding = standing.explanation.total?.rounding;
  switch (rules.grading?.on) {
    case "exactScore":
      return rounding === undefined && standing.converted === undefined
        ? numberUnder(isTotal)
        : undefined;
    case "printedRatio":
      return measure === undefined ? numberUnder((shows) => shows.is === "ratio") : undefined;
    case "exactRatio":
      return measure === undefined && isBinaryAlike(line) ? shareOf(line) : undefined;
    default:
      return undefined;
  }
}

/** Whether the quotient of two cells, which is binary, reaches the same bounds as the exact ratio: 46,8/52 does not reach 90 %. */
function isBinaryAlike({ standing: { total, maxScore, tier }, rules }: LineCells): boolean {
  if (total === undefined || maxScore === "unknown") return false;
  const share = toNumber(total) / toNumber(maxScore);
  const reached = rules.grading?.tiers.find(
    ({ atLeast }) => atLeast === undefined || share >= Number(boundText(atLeast, "exactRatio")),
  );
  return reached?.label === tier?.label;
}
