import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { factsOf } from "../../tools/fixtures/books.mjs";
import { printToPdf, textOfPages } from "../../tools/print/printedPages.mjs";
import { chartOn, tiersBook } from "../workbench/xlsx/committeeChart";

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "egi-charts-"));
});
afterAll(() => rmSync(folder, { recursive: true }));

/** A file with a chart of this type over the numbers of units by tier. */
async function fileWith(chartType: string): Promise<string> {
  const made = tiersBook();
  const sheet = made.book.sheets.ids()[0]!;
  const labels = { showValue: chartType !== "Pie", showPercentage: chartType === "Pie" };
  const chart = chartOn(sheet, { chartType, left: 150, width: 250, dataLabels: labels });
  made.book.metadata.setSheet(sheet, { charts: [chart] });
  const file = join(folder, `${chartType}.xlsx`);
  writeFileSync(file, new Uint8Array(await made.saved()));
  return file;
}

describe("a chart of the add-in in a saved file", () => {
  test.each([
    { chartType: "Pie", read: "PieChart", labels: ["57%", "33%", "10%"] }, // 12, 7, 2 of 21
    { chartType: "ColumnClustered", read: "BarChart", labels: ["12", "7", "2"] },
    { chartType: "BarClustered", read: "BarChart", labels: ["12", "7", "2"] },
  ])("$chartType is read by openpyxl and drawn by LibreOffice", async (expected) => {
    const file = await fileWith(expected.chartType);
    const [facts] = Object.values(factsOf([file]));
    const { charts } = (facts!["of"] as Record<string, { charts: [string, string][] }>)[
      "Tổng 'hợp' năm"
    ]!;
    expect(charts.map(([kind]) => kind)).toEqual([expected.read]);
    expect(charts[0]![1]).toContain("Cơ cấu xếp loại");

    const page = textOfPages(printToPdf(file, folder)).join("\n");
    expect(page).toContain("Cơ cấu xếp loại");
    expect(page.match(/Trung bình/g)).toHaveLength(2); // in its cell and in the chart
    for (const label of expected.labels) expect(page).toContain(label);
  });
});
