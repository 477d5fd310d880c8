import type { Chart } from "../../../src/workbench/model/Chart";
import type { Table } from "../../../src/workbench/model/Table";
import { SavedBook } from "./SavedBook";

/** A chart over A1:B4 of a sheet. */
export const chartOn = (sheet: string, more: Partial<Chart> = {}): Chart => ({
  id: "chart-1",
  name: "EGI Cơ cấu",
  chartType: "Pie",
  title: { text: "Cơ cấu xếp loại", visible: true },
  legend: { visible: true, position: "Bottom" },
  dataLabels: { showValue: false, showPercentage: true, numberFormat: "0%" },
  left: 200,
  top: 30,
  width: 360,
  height: 220,
  series: [
    {
      name: "Số đơn vị",
      values: { sheet, area: { row: 1, column: 1, rows: 3, columns: 1 } },
      categories: { sheet, area: { row: 1, column: 0, rows: 3, columns: 1 } },
      pointFills: ["#1f7a4d", "#e0a100", null],
    },
  ],
  ...more,
});

/** The table over A1:B4. */
export const table: Table = {
  id: "{AAAAAAAA-0000-4000-8000-000000000001}",
  name: "BangMuc",
  area: { row: 0, column: 0, rows: 4, columns: 2 },
  showHeaders: true,
  showTotals: false,
  style: "TableStyleMedium2",
  showFilterButton: true,
  showBandedRows: true,
  showBandedColumns: false,
  highlightFirstColumn: false,
  highlightLastColumn: false,
};

/** A workbook with numbers of units by tier in A1:B4 of "Tổng 'hợp' năm". */
export function tiersBook(): SavedBook {
  const made = SavedBook.blank();
  made.book.sheets.rename(made.id(), "Tổng 'hợp' năm");
  made.write(
    "A1",
    [
      ["Mức", "Số đơn vị"],
      ["Tốt", 12],
      ["Khá", 7],
      ["Trung bình", 2],
    ],
    "Tổng 'hợp' năm",
  );
  return made;
}
