import type { Regulation } from "../../regulations/Regulation";
import { criterionPaths } from "../criteriaOf";
import type { Fault } from "./Fault";

/**
 * Measures that add up a criterion twice, as itself and within another; listings that stand as the
 * scores came and yet put equals in another order.
 */
export function measureFaults(regulation: Regulation): Fault[] {
  const paths = criterionPaths(regulation);
  return regulation.measures.flatMap(({ label, of = [], listing }, i): Fault[] => {
    const twice = of.filter((id, at) =>
      of.some((other, o) => o !== at && paths.get(id)!.some((each) => each.id === other)),
    );
    return [
      ...[...new Set(twice)].map(
        (id): Fault => ({ kind: "addedTwice", severity: "error", at: ["measures", i, "of"], name: label, id }), // prettier-ignore
      ),
      ...(listing.by === "listed" && listing.equals !== "listed"
        ? [{ kind: "listedOtherwise", severity: "error", at: ["measures", i, "listing"], name: label } as const] // prettier-ignore
        : []),
    ];
  });
}
