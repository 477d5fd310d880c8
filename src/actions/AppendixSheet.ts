/** A sheet that Tạo phụ lục can write: what a person chooses or leaves out as a whole. */
export interface AppendixSheet {
  /** Stable over runs: "I.1". */
  id: string;
  name: string;
  /** Label of the block whose units all of its tables list; absent where they are of several, or of none. */
  block?: string;
  /** Titles of its tables, of the list of tables too, each in one line; charts and sentences are not tables. */
  tables: readonly string[];
  /** False where a person left it out. */
  isChosen: boolean;
  /** Whether an earlier run of ours wrote it. */
  isWritten: boolean;
}

/** How many sheets a press adds, and how many of an earlier run it writes anew. */
export const toWriteOf = (sheets: readonly AppendixSheet[]): { fresh: number; ours: number } => {
  const chosen = sheets.filter(({ isChosen }) => isChosen);
  const ours = chosen.filter(({ isWritten }) => isWritten).length;
  return { fresh: chosen.length - ours, ours };
};
