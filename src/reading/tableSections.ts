import { type BlockTold, chosenBlock } from "./blockTold";
import type { HeadingReading } from "./headedColumn";
import type { BlockLine, UnitLine } from "./tableLines";
import { isSameTable, type TableName } from "./TableName";

/** Units of one table that are of one block. */
export interface TableSection {
  name: TableName;
  told?: BlockTold;
  units: UnitLine[];
}

/** The units of a table by their blocks; one section without units where it has none. */
export function tableSections(
  units: readonly UnitLine[],
  whole: Omit<TableSection, "units">,
  named: (line: string, units: readonly UnitLine[]) => TableName,
  { lexicon, choices }: HeadingReading,
): TableSection[] {
  const heads = new Map<BlockLine, Omit<TableSection, "units">>();
  const sections: TableSection[] = [];
  for (const line of units) {
    let own = whole;
    if (line.head !== undefined) {
      const { block, text, at } = line.head;
      const known = heads.get(line.head);
      const name = known?.name ?? named(text, [line]);
      const chosen = chosenBlock(name, lexicon, { ...choices, sheets: [] });
      const told: BlockTold =
        chosen === undefined
          ? { block, from: { from: "line", text, at } }
          : { block: chosen, from: { from: "choice" } };
      own = known ?? { name, told };
      heads.set(line.head, own);
    }
    const isSaid = isChosen(own); // then it stays apart, so that this can be taken back
    const same = sections.find((each) =>
      isSaid
        ? isSameTable(each.name, own.name)
        : !isChosen(each) && each.told?.block === own.told?.block,
    );
    if (same === undefined) sections.push({ ...own, units: [line] });
    else same.units.push(line);
  }
  return sections.length === 0 ? [{ ...whole, units: [] }] : sections;
}

const isChosen = ({ told }: Pick<TableSection, "told">): boolean => told?.from.from === "choice";
