import type { Block, Stage } from "../regulations/Regulation";
import type { Lexicon } from "./Lexicon";
import { mainTables, stageOfTable, tableOfStage } from "./mainTables";
import { criteriaIn } from "./Heading";
import { isCovered, wantedStage } from "./tableColumns";
import type { TablePart } from "./TablePart";

/** The tables of one block. */
export interface BlockTables {
  block: Block;
  /** The full score table that is used: of several that all say their stage the one that is ranked, else the first. */
  main: readonly TablePart[];
  /** Further full score tables, in tab order; the parts of one belong together. */
  others: (readonly TablePart[])[];
  /** Whether `main` was told from the others by its stage. */
  isOfStage: boolean;
  /** Tables of one criterion or of its parts that add to it, and those that are of another stage than it is. */
  components: (readonly TablePart[])[];
  otherStage: (readonly TablePart[])[];
}

/**
 * The tables of each block that has a full one, in the order of the sheets. A block whose criteria each
 * have a table of their own is made of these.
 */
export function blockTables(
  parts: readonly TablePart[],
  { regulation }: Pick<Lexicon, "regulation">,
): BlockTables[] {
  const wanted = wantedStage(regulation);
  const blocks = [...new Set(parts.flatMap(({ block }) => block ?? []))];
  return blocks.flatMap((block): BlockTables[] => {
    const own = parts.filter((part) => part.block === block);
    const mains = mainTables(own.filter(({ is }) => is === "scores"));
    const groups = grouped(
      own.filter(({ is }) => is === "component"),
      (part) => `${part.grid.sheet}/${part.only?.id}/${part.stage ?? ""}`,
    );
    const ofStage = tableOfStage(mains, wanted);
    const main = ofStage ?? mains[0];
    const isAllOther = groups.every((each) => isOther(each, wanted));
    const stage = main === undefined ? undefined : stageOfTable(main);
    const counted = stage ?? (main === undefined && isAllOther ? groups[0]?.[0]?.stage : wanted);
    const components = groups.filter((each) => !isOther(each, counted));
    const otherStage = groups.filter((each) => isOther(each, counted));
    if (main !== undefined) {
      const others = mains.filter((each) => each !== main);
      return [{ block, main, others, isOfStage: ofStage !== undefined, components, otherStage }];
    }
    const ids = criteriaOfTables(components);
    const isWhole = regulation.groups
      .filter(({ maxScore }) => block.id in maxScore)
      .every((group) => isCovered(group, block.id, ids));
    const [first, ...more] = components;
    if (first === undefined || !isWhole) return [];
    return [{ block, main: first, others: [], isOfStage: false, components: more, otherStage }];
  });
}

/** The ids of the criteria that have a column in some tables. */
export const criteriaOfTables = (tables: readonly (readonly TablePart[])[]): Set<string> =>
  new Set(tables.flat().flatMap(({ heading }) => [...criteriaIn(heading)]));

/** Whether a table says a stage, and another one than this. */
function isOther(parts: readonly TablePart[], stage: Stage | undefined): boolean {
  const own = stageOfTable(parts);
  return own !== undefined && own !== stage;
}

function grouped(parts: readonly TablePart[], keyOf: (part: TablePart) => string): TablePart[][] {
  const groups = new Map<string, TablePart[]>();
  for (const part of parts) {
    const key = keyOf(part);
    groups.set(key, [...(groups.get(key) ?? []), part]);
  }
  return [...groups.values()];
}
