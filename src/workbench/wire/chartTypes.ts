/** The types of chart that the workbench keeps and draws, by Office.js's names. */
export const chartTypes = [
  "Pie",
  "Doughnut",
  "ColumnClustered",
  "ColumnStacked",
  "ColumnStacked100",
  "BarClustered",
  "BarStacked",
  "BarStacked100",
  "Line",
  "LineMarkers",
] as const;
