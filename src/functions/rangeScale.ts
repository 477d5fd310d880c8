import { compareRatios } from "../scoring/compareRatios";
import type { Ratio } from "../scoring/Ratio";
import { functionMessages } from "../text/functionMessages";
import { notAvailable, wrongValue } from "./cellError";
import { cellScore, valueOf } from "./cellScore";
import { highestRatio } from "./highestRatio";
import { regulationInForce } from "./regulationInForce";
import type { Scale } from "./Scale";
import { valueGraded } from "./valueGraded";
import { otherUnit } from "./otherUnit";

/**
 * A scale that a person keeps in the worksheet: lower bound, label, in any order of rows; any mark in
 * a third column makes the bound an open one (trên …), else it belongs to its tier (từ … trở lên).
 *
 * A bound is in the unit of the values: 85% for ratios, 85 for scores. A heading in the first row and
 * blank rows are passed over. Throws #VALUE! for anything else.
 */
export function rangeScale(cells: unknown[][]): Scale {
  const tiers = tiersOf(cells);
  const isRatio = compareRatios(tiers[0]!.bound, highestRatio) <= 0;
  const bounds = tiers.map(({ bound }) => bound);
  return {
    isRatio,
    valueOf: (cell) => otherUnit(cell, bounds) ?? valueGraded(cell, isRatio),
    tierOf: (value, cell) => {
      const at = tiers.findIndex(({ bound, isOpen }) => {
        const compared = compareRatios(value, bound);
        return isOpen ? compared > 0 : compared >= 0;
      });
      return at < 0
        ? notAvailable(functionMessages.belowScale(cell.given))
        : { at, label: tiers[at]!.label };
    },
  };
}

interface RangeTier {
  bound: Ratio;
  label: string;
  isOpen: boolean;
  given: string;
}

/** Highest bound first. */
function tiersOf(cells: unknown[][]): RangeTier[] {
  const mark = regulationInForce()?.decimalMark;
  const tiers: RangeTier[] = [];
  cells.forEach((row, at) => {
    const [bound, label, open] = row;
    if (row.length < 2 || row.length > 3) throw wrongValue(functionMessages.notAScale);
    const read = cellScore(bound, mark);
    const name = typeof label === "string" || typeof label === "number" ? String(label).trim() : "";
    if (read === "blank" && name === "") return;
    if (read === "blank" || "code" in read || name === "") {
      if (at === 0 && typeof bound === "string" && name !== "") return; // its heading
      throw wrongValue(functionMessages.notAScale);
    }
    const isOpen = Boolean(open) && String(open).trim() !== "";
    tiers.push({ bound: valueOf(read), label: name, isOpen, given: read.given });
  });
  if (tiers.length === 0) throw wrongValue(functionMessages.notAScale);
  tiers.sort((a, b) => compareRatios(b.bound, a.bound));
  const twice = tiers.find(
    ({ bound }, at) => at > 0 && compareRatios(bound, tiers[at - 1]!.bound) === 0,
  );
  if (twice) throw wrongValue(functionMessages.boundTwice(twice.given));
  return tiers;
}
