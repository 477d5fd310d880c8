import type { Exemption } from "../../regulations/Exemption";
import type { Regulation } from "../../regulations/Regulation";
import { criterionPaths } from "../../scoring/criteriaOf";
import { knownPoints } from "../../scoring/knownPoints";
import { maxOf } from "../../scoring/maxOf";
import type { Standing } from "../../scoring/Standing";
import { wholePoints } from "../../scoring/wholePoints";
import { pointsText } from "../../text/pointsText";
import { isInferred } from "../../scoring/isInferred";
import type { MaxLine } from "./UnitView";

/** The full maximum and what each exemption takes off it; none where the full one is chưa rõ. */
export function maxLines(
  { explanation: { max } }: Standing,
  block: string,
  regulation: Regulation,
): MaxLine[] {
  if (max.full === "unknown") return [];
  const mark = regulation.decimalMark;
  const full: MaxLine = {
    is: "full",
    points: pointsText(wholePoints(max.full), mark),
    source: max.source.split("; ")[0]!,
    isInferred: isInferred({ source: max.source }),
  };
  return [full, ...max.exemptions.flatMap((each) => takenOff(each, block, regulation))];
}

function takenOff(exemption: Exemption, block: string, regulation: Regulation): MaxLine[] {
  const paths = criterionPaths(regulation);
  const mark = regulation.decimalMark;
  const { reason, source } = exemption;
  const line = (is: MaxLine["is"], points: string, label?: string): MaxLine => ({
    is,
    ...(label !== undefined && { label }),
    points,
    reason,
    source,
    isInferred: isInferred({ source }),
  });
  const labelOf = (id: string) => paths.get(id)?.at(-1)?.label ?? id;
  return [
    ...exemption.without.map((id) => {
      const { points } = maxOf({ id, of: [id] }, block, regulation, "plain").full;
      const off = points === "unknown" ? "?" : pointsText(-wholePoints(points), mark);
      return line("without", off, labelOf(id));
    }),
    ...exemption.less.map(({ criterion, points }) =>
      line("less", pointsText(-knownPoints(points), mark), labelOf(criterion)),
    ),
    ...(exemption.unallocated > 0
      ? [line("unallocated", pointsText(-knownPoints(exemption.unallocated), mark))]
      : []),
  ];
}
