/**
 * What a table is known by when the workbook is read again, wherever its rows and columns have moved:
 * the words above it; where other tables of the sheet have the same, the words of its heading too;
 * where others have these, its first unit; and only where they have that as well, which of them it is.
 */
export interface TableName {
  sheet: string;
  /**
   * The nearest words above its heading, or the line inside a table that heads its units; where there
   * are none the heading of its units, whatever a person said of the columns; else "".
   */
  title: string;
  /** The words of its heading, left to right, in one text. Absent in a name kept by an earlier version. */
  heading?: string;
  /** The first words in the line of its first unit. Absent as `heading` is. */
  first?: string;
  /** What else of it another table of the sheet has, after the title; absent: no other has its title. */
  shares?: "title" | "heading" | "first";
  /** From 1, among those that have all this alike, top to bottom, then left to right. */
  nth: number;
}

/**
 * Whether two names mean one table. Looked at is as much as either needs to be told from the other
 * tables of its sheet: what was kept of a table whose title no other had is not of the one that has it
 * too by now.
 */
export function isSameTable(a: TableName, b: TableName): boolean {
  const depth = Math.max(depthOf(a), depthOf(b));
  return (
    a.sheet === b.sheet &&
    a.title === b.title &&
    a.nth === b.nth &&
    (depth < 1 || a.heading === b.heading) &&
    (depth < 2 || a.first === b.first)
  );
}

const depthOf = ({ shares }: TableName): number =>
  shares === undefined ? 0 : ["title", "heading", "first"].indexOf(shares) + 1;
