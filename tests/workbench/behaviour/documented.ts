import { TestExcel } from "./TestExcel";

/**
 * One check of the emulated Excel against Microsoft's documentation, on a workbook of its own.
 *
 * @param source   a member, "Range.values", as on learn.microsoft.com/javascript/api/excel, or a
 *                 guide of learn.microsoft.com/office/dev/add-ins, "excel/excel-add-ins-events"
 * @param sentence what it says there, as it is seen
 */
export function documented(
  source: string,
  sentence: string,
  check: (excel: TestExcel) => Promise<void>,
): void {
  test(`${sentence} [${source}]`, async () => {
    const excel = await TestExcel.open();
    try {
      await check(excel);
      expect(excel.workbench.host.unmodelled).toEqual([]);
      expect(excel.workbench.pageErrors).toEqual([]);
    } finally {
      excel.workbench.close();
    }
  });
}
