import type { Block } from "../regulations/Regulation";
import { blockMeant } from "./blockMeant";
import type { BlockWitness } from "./BlockWitness";
import type { Lexicon } from "./Lexicon";
import type { Place } from "./Problem";
import type { ReadingChoices } from "./ReadingChoices";
import { isSameTable, type TableName } from "./TableName";

/** Words of a sheet and their cell. */
export interface Words {
  text: string;
  at: Place;
}

/** The block of a table and from what it is known. */
export interface BlockTold {
  block: Block;
  from: BlockWitness;
}

/** What is known of a table when its block is looked for. */
export interface BlockHints {
  name: TableName;
  /** The heading of its units. */
  unit: Words;
  /** From the nearest up. */
  titles: readonly Words[];
  /** The table above on the sheet, where this one goes on with it or is of it. */
  before?: BlockTold & { heading: Place };
}

/** The block of a table, from the best witness that names one; undefined where none does. */
export function blockTold(
  { name, unit, titles, before }: BlockHints,
  lexicon: Lexicon,
  choices: ReadingChoices,
): BlockTold | undefined {
  const chosen = chosenBlock(name, lexicon, choices);
  if (chosen !== undefined) return { block: chosen, from: { from: "choice" } };
  const ofUnits = blockMeant([unit.text], lexicon);
  if (ofUnits !== undefined) return { block: ofUnits, from: { from: "unitHeading", ...unit } };
  for (const title of titles) {
    const block = blockMeant([title.text], lexicon);
    if (block !== undefined) return { block, from: { from: "title", ...title } };
  }
  if (before !== undefined)
    return { block: before.block, from: { from: "tableBefore", at: before.heading } };
  const block = blockMeant([name.sheet], lexicon);
  return block === undefined ? undefined : { block, from: { from: "sheetName" } };
}

/** The block that a person named for a table, else for its sheet. */
export function chosenBlock(
  name: TableName,
  { blocks }: Lexicon,
  choices: ReadingChoices,
): Block | undefined {
  const id =
    choices.tables.find(({ table }) => isSameTable(table, name))?.block ??
    choices.sheets.find(({ sheet }) => sheet === name.sheet)?.block;
  return blocks.find(({ block }) => block.id === id)?.block;
}

/** Whether a person said that a table is none. */
export const isNoTable = (name: TableName, { tables }: ReadingChoices): boolean =>
  tables.some(({ table, block }) => block === "none" && isSameTable(table, name));
