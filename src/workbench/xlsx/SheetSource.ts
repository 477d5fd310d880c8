import type { ICellData, IStyleData, Nullable } from "@univerjs/core";
import type { Area } from "../model/Area";
import type { Theme } from "./colours";

/** What writing a sheet needs of its workbook. */
export interface SheetSource {
  /** A style of the workbook by its key. */
  style: (key: Nullable<string | IStyleData>) => IStyleData;
  /** The area that a formula fills, when it is more than its own cell. */
  spill: (row: number, column: number) => Area | undefined;
  /** Cells with results of that area. */
  results: (area: Area) => ICellData[][];
  theme: Theme;
}
