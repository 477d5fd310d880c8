import type { Cell } from "./Sheet";

/** What a cell shows: its own value, or what its formula comes to. */
export const resultOf = (cell: Cell): string | number =>
  typeof cell === "object" ? cell.result : cell;
