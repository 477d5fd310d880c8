import type { ColumnMeaning } from "./columnMeaning";

/** A column of a score table under its heading. */
export interface HeadedColumn {
  column: number;
  /** Where the words that give the meaning stand; of an unknown column its lowest words. */
  row: number;
  /** As the sheet says it. */
  text: string;
  /** Absent where the heading says nothing that is known. */
  meaning?: ColumnMeaning;
}

/** The heading of a score table, one to three rows; rows and columns from 0. */
export interface Heading {
  firstRow: number;
  lastRow: number;
  /** Columns with words in the heading, left to right. */
  columns: readonly HeadedColumn[];
  unit: HeadedColumn;
}

/** Columns of one meaning, left to right. */
export const columnsThatAre = (
  { columns }: Pick<Heading, "columns">,
  is: ColumnMeaning["is"],
): HeadedColumn[] => columns.filter(({ meaning }) => meaning?.is === is);
