/**
 * What a table is known by when the workbook is read again, wherever its rows and columns have moved:
 * the words above it, and which of the tables of the sheet below the same words it is.
 */
export interface TableName {
  sheet: string;
  /**
   * The nearest words above its heading, or the line inside a table that heads its units; where there
   * are none the heading of its units, whatever a person said of the columns; else "".
   */
  title: string;
  /** From 1, top to bottom, then left to right. */
  nth: number;
}

/** Whether two names mean one table. */
export const isSameTable = (a: TableName, b: TableName): boolean =>
  a.sheet === b.sheet && a.title === b.title && a.nth === b.nth;
