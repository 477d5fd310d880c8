import type { ReadingChoices } from "./ReadingChoices";

type Kept<K extends keyof ReadingChoices> = ReadingChoices[K] extends readonly (infer Said)[]
  ? { of: K; said: Said }
  : never;

/**
 * One thing that a person said of a column, a sheet, a table or its decimal mark, as the workbook keeps
 * it. What was said of a name or of a note is asked again where it fits no longer, so it is none.
 */
export type KeptChoice = Kept<"columns"> | Kept<"sheets"> | Kept<"tables"> | Kept<"decimalMarks">;

/** Why a choice has no effect: its sheet is gone, nothing on the sheet is what it was said of, or the regulation has no such block. */
export type OutOfUse = "sheetGone" | "notFound" | "unknownBlock";
