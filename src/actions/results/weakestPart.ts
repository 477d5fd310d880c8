import { compareRatios } from "../../scoring/compareRatios";
import { percentText } from "../../scoring/decimalText";
import type { Ratio } from "../../scoring/Ratio";
import { wholePoints } from "../../scoring/wholePoints";
import { pointsText } from "../../text/pointsText";
import type { Part } from "./viewOfUnit";
import type { UnitView } from "./UnitView";

/** Where a unit misses most points and where its ratio is lowest; undefined where it misses none. */
export function weakestPart(parts: readonly Part[], mark: "," | "."): UnitView["weakest"] {
  const known = parts.flatMap(({ line: { label }, score, max }) =>
    score === undefined || max === undefined
      ? []
      : [
          {
            label,
            missing: { part: max.part - score * max.whole, whole: max.whole },
            ratio: { part: score * max.whole, whole: max.part },
          },
        ],
  );
  const most = first(known, (a, b) => compareRatios(b.missing, a.missing));
  const lowest = first(known, (a, b) => compareRatios(a.ratio, b.ratio));
  if (most === undefined || lowest === undefined || most.missing.part <= 0) return undefined;
  return {
    points: { label: most.label, missing: pointsText(wholePoints(most.missing), mark) },
    ratio: { label: lowest.label, percent: percentText(lowest.ratio, 0, mark) },
  };
}

interface Known {
  label: string;
  missing: Ratio;
  ratio: Ratio;
}

/** The first in this order; the earlier of equals. */
const first = (all: readonly Known[], order: (a: Known, b: Known) => number): Known | undefined =>
  [...all].sort(order)[0];
