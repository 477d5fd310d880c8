import type { Regulation } from "../regulations/Regulation";
import { criteriaOfTables } from "./blockTables";
import { criteriaIn } from "./Heading";
import { isCovered } from "./tableColumns";
import type { TablePart } from "./TablePart";

/**
 * The parts of all sheets, in which a table of the parts of one group is the full table of its block
 * where this has no other, and no tables of all its groups: then what it lacks is told. One of which the
 * block is not told is taken so too, for then this is asked.
 */
export function onlyTables(
  parts: readonly TablePart[],
  { groups }: Pick<Regulation, "groups">,
): TablePart[] {
  const isFull = (block: TablePart["block"]): boolean => {
    const own = parts.filter((part) => part.block === block);
    const ids = criteriaOfTables([own.filter(({ is }) => is === "component")]);
    const isMade = groups
      .filter(({ maxScore }) => block !== undefined && block.id in maxScore)
      .every((group) => isCovered(group, block!.id, ids));
    return block !== undefined && (isMade || own.some(({ is }) => is === "scores"));
  };
  const full = new Map([...new Set(parts.map(({ block }) => block))].map((each) => [each, isFull(each)])); // prettier-ignore
  return parts.map(({ only, ...part }) => {
    const isOnly =
      part.is === "component" && criteriaIn(part.heading).size > 1 && !full.get(part.block);
    return isOnly ? { ...part, is: "scores" } : { ...part, ...(only && { only }) };
  });
}
