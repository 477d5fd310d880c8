import { compareRatios } from "../scoring/compareRatios";
import type { Ratio } from "../scoring/Ratio";
import { functionMessages } from "../text/functionMessages";
import { notAvailable, wrongValue } from "./cellError";
import { cellScore, type CellScore, valueOf } from "./cellScore";
import { regulationInForce } from "./regulationInForce";

/**
 * A scale that a person keeps in the worksheet: lower bound, label, in any order of rows.
 *
 * A bound is in the unit of the values: 85% for ratios, 85 for scores. A bound belongs to its tier
 * (từ … trở lên). A heading in the first row and blank rows are passed over. Throws #VALUE! for
 * anything else.
 */
export function rangeScale(
  cells: unknown[][],
): (value: CellScore) => string | CustomFunctions.Error {
  const tiers = tiersOf(cells);
  return (value) => {
    const reached = tiers.find(({ bound }) => compareRatios(valueOf(value), bound) >= 0);
    return reached?.label ?? notAvailable(functionMessages.belowScale(value.given));
  };
}

interface RangeTier {
  bound: Ratio;
  label: string;
  given: string;
}

/** Highest bound first. */
function tiersOf(cells: unknown[][]): RangeTier[] {
  const mark = regulationInForce()?.decimalMark;
  const tiers: RangeTier[] = [];
  cells.forEach((row, at) => {
    const [bound, label] = row;
    if (row.length !== 2) throw wrongValue(functionMessages.notAScale);
    const read = cellScore(bound, mark);
    const name = typeof label === "string" || typeof label === "number" ? String(label).trim() : "";
    if (read === "blank" && name === "") return;
    if (read === "blank" || "code" in read || name === "") {
      if (at === 0 && typeof bound === "string" && name !== "") return; // its heading
      throw wrongValue(functionMessages.notAScale);
    }
    tiers.push({ bound: valueOf(read), label: name, given: read.given });
  });
  if (tiers.length === 0) throw wrongValue(functionMessages.notAScale);
  tiers.sort((a, b) => compareRatios(b.bound, a.bound));
  const twice = tiers.find(
    ({ bound }, at) => at > 0 && compareRatios(bound, tiers[at - 1]!.bound) === 0,
  );
  if (twice) throw wrongValue(functionMessages.boundTwice(twice.given));
  return tiers;
}
