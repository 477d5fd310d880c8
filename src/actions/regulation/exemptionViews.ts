import type { Regulation } from "../../regulations/Regulation";
import { criterionPaths } from "../../scoring/criteriaOf";
import { decimalText } from "../../scoring/decimalText";
import { knownPoints } from "../../scoring/knownPoints";
import { regulationWords as words } from "../../text/regulationWords";
import { isInferred } from "../../scoring/isInferred";
import type { ExemptionView } from "./RegulationView";

/** The register of exemptions, in its order. */
export function exemptionViews(regulation: Regulation): ExemptionView[] {
  const { exemptions, blocks, decimalMark } = regulation;
  const paths = criterionPaths(regulation);
  const labelOf = (id: string) => paths.get(id)?.at(-1)?.label ?? id;
  const number = (points: number) => decimalText(knownPoints(points), decimalMark);
  return exemptions.map(({ unit, block, without, less, unallocated, reason, source }) => ({
    unit,
    block: blocks.find(({ id }) => id === block)?.label ?? block,
    what: [
      ...without.map(labelOf),
      ...less.map(({ criterion, points }) => words.less(labelOf(criterion), number(points))),
      ...(unallocated > 0 ? [words.unallocated(number(unallocated))] : []),
    ],
    reason,
    source,
    isInferred: isInferred({ source }),
  }));
}
