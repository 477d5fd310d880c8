import type { IDocumentData, IStyleData } from "@univerjs/core";
import type { Area } from "../../model/Area";
import type { Chart } from "../../model/Chart";
import type { PageLayout } from "../../xlsx/PageLayout";
import type { Span } from "./Span";

/** A cell as it is printed. */
export interface PrintCell {
  /** As displayed. */
  text: string;
  /** Empty, Double, Boolean, Error or String. */
  type: string;
  style: IStyleData;
  /** Text of several looks; it is drawn instead of `text`. */
  rich?: IDocumentData | undefined;
}

/** A sheet read for printing. */
export interface PrintSheet {
  name: string;
  layout: PageLayout;
  /** Points of each row from the first on; 0 for a hidden one. */
  rowSizes: readonly number[];
  /** Points of each column from the first on; 0 for a hidden one. */
  columnSizes: readonly number[];
  /** What is printed, area by area; none when the sheet is empty. */
  areas: readonly { rows: Span; columns: Span }[];
  merges: readonly Area[];
  charts: readonly Chart[];
  /** The cell at a row and column from 0. */
  cell(row: number, column: number): PrintCell;
}
