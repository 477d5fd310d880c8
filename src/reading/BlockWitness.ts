import type { Place } from "./Problem";

/**
 * From what the block of a table was told, best witness first: a person's choice; a line inside the
 * table that heads the units; the heading of the units; a title above; the table that it continues,
 * by its heading; the name of the sheet.
 */
export type BlockWitness =
  | { from: "choice" | "sheetName" }
  | { from: "line" | "unitHeading" | "title"; at: Place; text: string }
  | { from: "tableBefore"; at: Place };
