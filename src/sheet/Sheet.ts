/** A rectangle of cells, counted from 0. */
export interface Area {
  row: number;
  column: number;
  rows: number;
  columns: number;
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

/** Lengths in points. */
export interface PrintSettings {
  orientation: "portrait" | "landscape";
  margins: { top: number; bottom: number; left: number; right: number; header: number };
  /** Rows repeated on every page, counted from 0. */
  titleRows: { first: number; last: number };
  centerHorizontally: boolean;
  /** Arabic page number centred in the top margin, not on the first page. */
  pageNumbers: boolean;
}

/** A list of words that Excel offers in the cells of an area. */
export interface Validation {
  area: Area;
  /** Without commas, which separate them in Excel. */
  words: readonly string[];
  /** Whether a cell may hold anything else: if not, Excel asks before it takes it. */
  isOpen: boolean;
}

/** A worksheet as plain data: A4, one page wide. Drawn by src/excel, previewed without it. */
export interface Sheet {
  /** Number of the table in its document, stable over runs: "I.1". */
  id: string;
  name: string;
  /** Rows by columns, rectangular; blank is "". A text is written as text, whatever it looks like. */
  cells: readonly (readonly (string | number)[])[];
  /** Number formats, same shape; "@" for text. */
  formats: readonly (readonly string[])[];
  /** Later areas are drawn over earlier ones. */
  areas: readonly { area: Area; style: Style }[];
  merges: readonly Area[];
  validations?: readonly Validation[];
  /** In points, one for each column and each row. */
  columnWidths: readonly number[];
  rowHeights: readonly number[];
  /** Rows that stay in sight. */
  frozenRows: number;
  print: PrintSettings;
}
