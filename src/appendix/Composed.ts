import type { Sheet } from "../sheet/Sheet";

/** Rows of a sheet that stand below each other, counted from 0. */
export interface Rows {
  first: number;
  count: number;
}

/** Where one table stands on its sheet. */
export interface ComposedTable {
  /** "I.1" */
  id: string;
  /** Lines right above it; none where it has the titles of its sheet. */
  titleRows: Rows;
  headRows: Rows;
  /** Lines, of units or of what else it lists, with the full-width rows among them. */
  bodyRows: Rows;
  /** Those of the body's rows that are lines, top to bottom. */
  lineRows: readonly number[];
  /** Footnotes. */
  footRows: Rows;
  /** First column on the sheet of each of its columns, left to right. */
  columns: readonly number[];
}

/** A chart with its title and the figures that it is drawn from, which one page is to hold. */
export interface ComposedChart {
  id: string;
  rows: Rows;
}

/** A sheet of the appendices and what its rows are, top to bottom. */
export interface Composed {
  sheet: Sheet;
  /** Lines on top of the sheet. */
  titleRows: Rows;
  /** Tables, in their order. */
  tables: readonly ComposedTable[];
  charts: readonly ComposedChart[];
  /** The signature block; none where the sheet has none. */
  signatureRows: Rows;
  /** Whether its pages are numbered on from the sheet before. */
  continues: boolean;
}
