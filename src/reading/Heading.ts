import type { ColumnMeaning } from "./ColumnMeaning";
import type { ColumnWitness } from "./ColumnWitness";
import type { ColumnChoice } from "./ReadingChoices";

/** A column of a score table under its heading. */
export interface HeadedColumn {
  column: number;
  /** Where the words that give the meaning stand; of an unknown column its lowest words. */
  row: number;
  /** As the sheet says it; "" where no words stand above the column. */
  text: string;
  /** Absent where the heading says nothing that is known. */
  meaning?: ColumnMeaning;
  /** From what it was told; present where it is. */
  from?: ColumnWitness;
  /** What a person said of it, where that gives the meaning. */
  choice?: ColumnChoice;
}

/** The heading of a score table, one to three rows; rows and columns from 0. */
export interface Heading {
  firstRow: number;
  lastRow: number;
  /** All columns of the sheet, left to right; those without words have none. */
  columns: readonly HeadedColumn[];
  unit: HeadedColumn;
}

/** Columns of one meaning, left to right. */
export const columnsThatAre = (
  { columns }: Pick<Heading, "columns">,
  is: ColumnMeaning["is"],
): HeadedColumn[] => columns.filter(({ meaning }) => meaning?.is === is);

/** The ids of the criteria that have a column. */
export const criteriaIn = ({ columns }: Pick<Heading, "columns">): Set<string> =>
  new Set(columns.flatMap(({ meaning }) => (meaning?.is === "criterion" ? [meaning.id] : [])));
