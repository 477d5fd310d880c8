import type { Area } from "./Area";

/**
 * A table of a sheet, by Office.js's names: kept in the sheet's metadata under "tables", in the
 * order of creation. The names of its columns are the texts of its header row, nowhere else.
 */
export interface Table {
  /** "{GUID}", capital letters; another one each time a file is opened. */
  id: string;
  name: string;
  /** With the header row and the total row, where it has them. */
  area: Area;
  showHeaders: boolean;
  showTotals: boolean;
  /** "TableStyleMedium2"; "" for none. */
  style: string;
  /** The buttons of the filter in the header row: `<autoFilter>` of the file. */
  showFilterButton: boolean;
  showBandedRows: boolean;
  showBandedColumns: boolean;
  highlightFirstColumn: boolean;
  highlightLastColumn: boolean;
}
