import type { Block } from "../regulations/Regulation";
import type { Lexicon } from "./Lexicon";
import { mainTables } from "./mainTables";
import { criterionOf } from "./readBlockTable";
import { isCovered } from "./tableColumns";
import type { TablePart } from "./TablePart";

/** The tables of one block. */
export interface BlockTables {
  block: Block;
  /** Full score tables, in tab order; the parts of one belong together. */
  mains: TablePart[][];
  components: { part: TablePart; parts: TablePart[] }[];
}

/** The tables of each block in the order of the sheets. A block whose criteria each have a table of their own is made of these. */
export function blockTables(
  parts: readonly TablePart[],
  { regulation }: Pick<Lexicon, "regulation">,
): BlockTables[] {
  const blocks = [...new Set(parts.flatMap(({ block }) => block ?? []))];
  return blocks.map((block) => {
    const own = parts.filter((part) => part.block === block);
    const mains = mainTables(own.filter(({ is }) => is === "scores"));
    const components = grouped(
      own.filter(({ is }) => is === "component"),
      (part) => `${part.grid.sheet}/${criterionOf(part)}`,
    ).map((each) => ({ part: each[0]!, parts: each }));
    const ids = new Set(components.map(({ part }) => criterionOf(part)));
    const isWhole = regulation.groups
      .filter(({ maxScore }) => block.id in maxScore)
      .every((group) => isCovered(group, block.id, ids));
    const [first, ...others] = components;
    if (mains.length === 0 && first !== undefined && isWhole)
      return { block, mains: [first.parts], components: others };
    return { block, mains, components: mains.length === 0 ? [] : components };
  });
}

function grouped(parts: readonly TablePart[], keyOf: (part: TablePart) => string): TablePart[][] {
  const groups = new Map<string, TablePart[]>();
  for (const part of parts) {
    const key = keyOf(part);
    groups.set(key, [...(groups.get(key) ?? []), part]);
  }
  return [...groups.values()];
}
