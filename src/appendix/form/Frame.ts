import type { Band } from "../Band";

/** What the form of the document puts round the titles and tables of one sheet. */
export interface Frame {
  /** Of the sheet's columns, in points. */
  widths: readonly number[];
  /** Above the titles. */
  above: readonly Band[];
  /** Between the titles and the first table. */
  belowTitles: readonly Band[];
  /** The signature block, below all tables. */
  signature: readonly Band[];
}
