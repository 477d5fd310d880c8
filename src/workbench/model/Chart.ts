import type { Area } from "./Area";

/** Cells that a chart draws; kept by the sheet's id, so that a rename does not lose them. */
export interface ChartSource {
  sheet: string;
  area: Area;
}

/** One row of figures of a chart. */
export interface ChartSeries {
  name: string;
  values: ChartSource;
  categories?: ChartSource;
  /** "#rrggbb"; for a pie per point, in order. */
  fill?: string;
  pointFills?: readonly (string | null)[];
}

/** Names of typefaces: of the whole chart, and of single parts. */
export interface ChartFonts {
  area?: string;
  title?: string;
  legend?: string;
  dataLabels?: string;
}

/**
 * A chart of a sheet, by Office.js's names: kept in the sheet's metadata under "charts", in the
 * order of creation. Drawn by the page and written into the file; Univer knows nothing of it.
 */
export interface Chart {
  id: string;
  name: string;
  /** `Excel.ChartType`: "Pie", "ColumnClustered", "BarClustered", … */
  chartType: string;
  title: { text: string; visible: boolean };
  legend: { visible: boolean; position: "Top" | "Bottom" | "Left" | "Right" };
  /** Typefaces of its words; a part without one has that of the whole chart, which without one has Calibri. */
  fonts?: ChartFonts;
  dataLabels?: { showValue?: boolean; showPercentage?: boolean; numberFormat?: string };
  /** Points from the top left corner of the sheet. */
  left: number;
  top: number;
  width: number;
  height: number;
  series: readonly ChartSeries[];
}
