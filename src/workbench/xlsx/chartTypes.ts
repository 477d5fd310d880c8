/** How a file describes a type of chart. */
export interface ChartKind {
  /** The element of the plot: "pieChart". */
  element: "pieChart" | "doughnutChart" | "barChart" | "lineChart" | "areaChart";
  /** Columns stand, bars lie. */
  direction?: "col" | "bar";
  grouping?: "clustered" | "stacked" | "percentStacked" | "standard";
  /** Lines with a mark at each point. */
  hasMarkers?: boolean;
}

/** The types of charts that are written and read, by Office.js's name (`Excel.ChartType`). */
export const chartTypes: Readonly<Record<string, ChartKind>> = {
  Pie: { element: "pieChart" },
  Doughnut: { element: "doughnutChart" },
  ColumnClustered: { element: "barChart", direction: "col", grouping: "clustered" },
  ColumnStacked: { element: "barChart", direction: "col", grouping: "stacked" },
  ColumnStacked100: { element: "barChart", direction: "col", grouping: "percentStacked" },
  BarClustered: { element: "barChart", direction: "bar", grouping: "clustered" },
  BarStacked: { element: "barChart", direction: "bar", grouping: "stacked" },
  BarStacked100: { element: "barChart", direction: "bar", grouping: "percentStacked" },
  Line: { element: "lineChart", grouping: "standard" },
  LineMarkers: { element: "lineChart", grouping: "standard", hasMarkers: true },
  LineStacked: { element: "lineChart", grouping: "stacked" },
  Area: { element: "areaChart", grouping: "standard" },
  AreaStacked: { element: "areaChart", grouping: "stacked" },
};
