/** One table of the appendices. Columns name what a cell shows. */
export interface TableLayout {
  /** Number in the document: "I.1". */
  id: string;
  block: string;
  /** Id of the measure whose result it shows. */
  measure: string;
  /** Lines above the table, top to bottom, as the document prints them. */
  titles: readonly string[];
  /** Name of the worksheet, at most 31 characters. */
  sheetName: string;
  columns: readonly ColumnLayout[];
}

export interface ColumnLayout {
  head: string;
  shows: "place" | "unit" | "scoreOfMax" | "ratio" | "tier" | "penaltyNote";
  /** Width in points. */
  width: number;
}
