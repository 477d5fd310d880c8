import type { Block, Regulation } from "../regulations/Regulation";

/** The block of this id. Throws on another id: it did not come from this regulation. */
export function blockNamed(regulation: Regulation, id: string): Block {
  const block = regulation.blocks.find((each) => each.id === id);
  if (block === undefined) throw new Error(`${regulation.id} has no block ${id}`);
  return block;
}
