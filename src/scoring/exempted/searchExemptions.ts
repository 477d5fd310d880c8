import type { Regulation } from "../../regulations/Regulation";
import type { Points } from "../points";
import type { Entry } from "../ScoreTable";
import { exemptibleNodes } from "./exemptibleNodes";
import type { ExemptibleNode, ExemptibleSet, ExemptionSearch } from "./ExemptionSearch";
import { mostExact, SetSearch } from "./SetSearch";

/**
 * Which groups and criteria a unit may lack, so that its maximum is lower by exactly these points.
 *
 * A unit lacks nothing that it has points in, and a criterion above keeps a maximum of at least its
 * own score. Fewer nodes come first; then what is blank or marked as not scored; then what another
 * unit of the block is exempt from; then the order of the regulation. All parts of a node are the
 * node, and are not said apart. Whole numbers throughout.
 *
 * @param difference points that are missing; above 0
 * @param keyOf      what makes a listed name and the name of an exemption the same unit
 * @param within     id of the group whose maximum is lower; absent: the whole
 */
export function searchExemptions(
  entry: Pick<Entry, "unit" | "scores">,
  block: string,
  regulation: Regulation,
  difference: Points,
  keyOf?: (name: string) => string,
  within?: string,
): ExemptionSearch {
  const isInside = ({ path }: { path: readonly string[] }) =>
    within === undefined || path.includes(within);
  const all = exemptibleNodes(entry, block, regulation, keyOf);
  const free = all.free.filter(isInside);
  const search = new SetSearch(free, all.scored, all.free, difference);
  const isComplete = search.run();
  const exact = search.exact.sort((a, b) => compareKeys(likelihood(a, free), likelihood(b, free)));
  return {
    difference,
    exact: exact.slice(0, mostExact),
    hasMore: exact.length > mostExact || (search.isCutShort && exact.length > 0),
    nearest: exact.length > 0 ? [] : search.nearest,
    contradicted: all.scored
      .filter((node) => isInside(node) && node.points === difference)
      .map(({ criterion: { id, label }, score }) => ({ criterion: { id, label }, score })),
    visited: search.visited,
    isComplete,
  };
}

/** Smaller is likelier, first number first. */
function likelihood({ nodes }: ExemptibleSet, order: readonly ExemptibleNode[]): number[] {
  return [
    nodes.length,
    nodes.filter(({ sheet }) => sheet !== "notScored").length,
    nodes.filter(({ alsoExempt }) => alsoExempt.length === 0).length,
    ...nodes.map((node) => order.indexOf(node)).sort((a, b) => a - b),
  ];
}

function compareKeys(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((value, i) => value !== b[i]);
  return at === -1 ? 0 : a[at]! - b[at]!;
}
