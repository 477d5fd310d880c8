/** A rectangle of cells, counted from 0. */
export interface Area {
  row: number;
  column: number;
  rows: number;
  columns: number;
}

/** Cells that are one; `across`: each row of the area by itself. */
export interface Merge extends Area {
  across?: true;
}

/** How cells look. What is absent is left as Excel has it. */
export interface Style {
  font?: { name?: string; size?: number; bold?: boolean; italic?: boolean };
  horizontal?: "left" | "center" | "right";
  vertical?: "top" | "center" | "bottom";
  wrap?: boolean;
  /** A thin line around every cell of the area. */
  grid?: boolean;
}

/** A cell that Excel computes: the formula as in en-US ("=ROUND(C5/D5,3)"), and what it comes to. */
export interface Formula {
  formula: string;
  result: string | number;
}

/** Text, number, or formula; blank is "". A text is written as text, whatever it looks like. */
export type Cell = string | number | Formula;

/** A native chart of Excel, drawn from cells of its own sheet. */
export interface Chart {
  kind: "pie";
  /** "Hình 1. …" */
  title: string;
  /** Typeface of all its words. */
  font: string;
  /** One column of labels and one of numbers, as many rows each. */
  labels: Area;
  values: Area;
  /** The cells that it covers. */
  place: Area;
}

/** Lengths in points. */
export interface PrintSettings {
  orientation: "portrait" | "landscape";
  margins: { top: number; bottom: number; left: number; right: number; header: number };
  /** Rows repeated on every page, counted from 0; absent: none. */
  titleRows?: { first: number; last: number };
  centerHorizontally: boolean;
  /** Arabic page number centred in the top margin: on no page, on all, on all but the first. */
  pageNumbers: "none" | "all" | "notOnFirst";
  /** Of the page number; absent: that of the first words on the sheet. */
  pageNumberFont?: { name: string; size: number };
  /** Number of the first page; absent: 1. */
  firstPageNumber?: number;
}

/** Words that Excel offers in the cells of an area. */
export interface WordList {
  /** Without commas, which separate them in Excel. */
  words: readonly string[];
  /** Whether a cell may hold anything else: if not, Excel asks before it takes it. */
  isOpen: boolean;
}

/** Bounds of the numbers that Excel takes in the cells of an area without asking; both included. */
export interface NumberBounds {
  atLeast: number;
  /** Absent: any number from the lower bound on. */
  atMost?: number;
}

/** What may be entered in an area. */
export type Validation = { area: Area } & (WordList | NumberBounds);

/** A worksheet as plain data: A4, one page wide. Drawn by src/excel, previewed without it. */
export interface Sheet {
  /** Number of the table in its document, stable over runs: "I.1". */
  id: string;
  name: string;
  /** Whether a person fills it in: theirs once written, not known again, never written over. */
  isTheirs?: true;
  /** Rows by columns, rectangular. */
  cells: readonly (readonly Cell[])[];
  /** Number formats, same shape; "@" for text. */
  formats: readonly (readonly string[])[];
  /** Later areas are drawn over earlier ones. */
  areas: readonly { area: Area; style: Style }[];
  merges: readonly Merge[];
  validations?: readonly Validation[];
  charts?: readonly Chart[];
  /** In points, one for each column and each row. */
  columnWidths: readonly number[];
  rowHeights: readonly number[];
  /** Rows that stay in sight. */
  frozenRows: number;
  print: PrintSettings;
}
