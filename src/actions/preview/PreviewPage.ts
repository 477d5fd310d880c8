import type { Style } from "../../sheet/Sheet";

/** A cell of a page as it is printed. */
export interface PreviewCell {
  text: string;
  /** Rows and columns that it covers on this page. */
  rows: number;
  columns: number;
  /** Lengths in it at the size of the sheet. */
  style: Style;
  /** The chart that Excel draws there, with what it is drawn from; absent: none. */
  chart?: { title: string; figures: readonly { label: string; value: string }[] };
}

/** A row of a page. */
export interface PreviewRow {
  /** In points on paper. */
  height: number;
  isHead: boolean;
  /** Left to right; a cell under a merge is not among them. */
  cells: readonly PreviewCell[];
}

/** Rows that stand below each other: those of one table, or lines that are none. */
export interface PreviewPart {
  /** The titles of the table; absent: its rows are no table. */
  table?: string;
  rows: readonly PreviewRow[];
}

/** One page of paper. Lengths in points. */
export interface PreviewPage {
  width: number;
  height: number;
  margins: { top: number; right: number; bottom: number; left: number; header: number };
  columnWidths: readonly number[];
  /** At which the sheet is printed, a fraction of 1. */
  scale: number;
  /** As it is printed in the top margin, and its size; absent where none is. */
  number?: { text: string; size: number };
  /** Top to bottom. */
  parts: readonly PreviewPart[];
}

/** A sheet of the appendices as it will be printed: the same data that is written. */
export interface Preview {
  id: string;
  name: string;
  isUpright: boolean;
  /** How many pages it has, at least one. */
  pages: number;
  /** One of them, from 0; composed when it is asked for. */
  page: (at: number) => PreviewPage;
}
