import type { ICellData, IStyleData, Nullable } from "@univerjs/core";
import type { Area } from "../model/Area";
import type { StyleSheet } from "./StyleSheet";
import type { TextTable } from "./TextTable";

/** What writing a sheet needs of its workbook and of the file. */
export interface SheetSource {
  /** A style of the workbook by its key. */
  style: (key: Nullable<string | IStyleData>) => IStyleData;
  /** The area that a formula fills, when it is more than its own cell. */
  spill: (row: number, column: number) => Area | undefined;
  /** Cells with results of that area. */
  results: (area: Area) => ICellData[][];
  styles: StyleSheet;
  texts: TextTable;
  isFrom1904: boolean;
  /** The number by which cells say that their formula spills. */
  dynamicArray: () => number;
}
