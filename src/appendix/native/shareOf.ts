import type { ColumnContent } from "../../regulations/layouts/ColumnLayout";
import { decimalText } from "../../scoring/decimalText";
import type { LineCells } from "./LineCells";

/**
 * Total over maximum in cells: "C5/D5", or "I6/85" where the maximum has no column. Undefined where
 * the table has no total of its own, or print alone rounds it.
 */
export function shareOf({ standing, numberUnder }: LineCells): string | undefined {
  const { maxScore, ratio, explanation } = standing;
  const total = numberUnder(isOwnTotal);
  if (total === undefined || ratio === undefined || maxScore === "unknown") return undefined;
  if (explanation.total?.rounding?.when === "inPrint") return undefined;
  const max = numberUnder((shows) => shows.is === "maxScore" && shows.measure === undefined);
  return `${total}/${max ?? decimalText(maxScore, ".")}`;
}

/** Whether a column shows the total of the measure that its table is of. */
export const isOwnTotal = (shows: ColumnContent): boolean =>
  shows.is === "total" && shows.measure === undefined;
