import type { PartLayout } from "../regulations/layouts/Layout";
import type { Chart } from "../sheet/Sheet";
import type { AppendixInput } from "./AppendixInput";
import { averagesBands } from "./averagesBands";
import type { Band } from "./Band";
import { chartBands } from "./chartBands";
import { conclusionBands } from "./conclusionBands";
import { tableBands } from "./tableBands";
import { tableListBands } from "./tableListBands";

/** The rows of one part of a sheet below its titles, by what they are. */
export interface PartBands {
  head: readonly Band[];
  body: readonly Band[];
  /** Which of the body's rows are lines and no full-width rows, from 0; absent: all. */
  lines?: readonly number[];
  foot: readonly Band[];
  /** First column on the sheet of each of its columns. */
  columns: readonly number[];
  /** The chart that it holds, where its body begins in this row. */
  chart?: (firstRow: number) => Chart;
}

/**
 * A part of the appendices as rows. Throws where it is of a result that the input does not have.
 *
 * @param across how many columns its sheet has
 */
export function partBands(part: PartLayout, input: AppendixInput, across: number): PartBands {
  switch (part.is) {
    case "table":
      return tableBands(part, input);
    case "averages":
      return averagesBands(part, input);
    case "chart":
      return chartBands(part, input, across);
    case "conclusion":
      return conclusionBands(part, input, across);
    case "tableList":
      return tableListBands(part, input);
  }
}
