import type { Sheet } from "../../src/sheet/Sheet";
import { contentOf } from "../workbench/contentOf";
import { asked, type OpenExcel, openExcel } from "./excelIn";
import { failureOf } from "./failureOf";
import { smallSheet } from "./smallSheet";

const fault = { code: "GeneralException", message: "There was an internal error." };

const pie = (rows: number, title: string) => ({
  kind: "pie" as const,
  font: "Times New Roman",
  title,
  labels: { row: 2, column: 0, rows, columns: 1 },
  values: { row: 2, column: 1, rows, columns: 1 },
  place: { row: 2, column: 4, rows: 10, columns: 5 },
});

const earlier = (): Sheet[] => [
  smallSheet("I.1", [
    ["Sở A", 90.5, "5/8"],
    ["Sở B", 80, "=không phải công thức"],
    ["Sở C", { formula: "=B3-B4", result: 10.5 }, ""],
  ]),
  smallSheet("II.1", [["Huyện A", 70.25]], { charts: [pie(1, "Hình 1. Cũ")] }),
];

const later = (): Sheet[] => [
  smallSheet("I.1", [["Sở B", 95, "Tốt"]], { charts: [pie(1, "Hình 3. Mới")] }),
  smallSheet(
    "II.1",
    [
      ["Huyện B", 99, 1],
      ["Huyện A", 1, 2],
    ],
    { charts: [pie(2, "Hình 1. Mới")], print: withoutTitleRows() },
  ),
];

/** Headings that no longer repeat, pages numbered from 5 on: what stood before must come back. */
const withoutTitleRows = (): Sheet["print"] => ({
  orientation: "landscape",
  margins: { top: 60, bottom: 60, left: 60, right: 60, header: 30 },
  centerHorizontally: false,
  pageNumbers: "none",
  firstPageNumber: 5,
});

const added = (): Sheet => smallSheet("III.1", [["Trung tâm A", 55]]);

const runs: { run: string; before: Sheet[]; sheets: Sheet[]; requests: number }[] = [
  { run: "the first run", before: [], sheets: earlier(), requests: 4 },
  { run: "a run over sheets that are there", before: earlier(), sheets: later(), requests: 3 },
  { run: "a mixed run", before: earlier(), sheets: [...later(), added()], requests: 4 },
];

describe.each(runs)(
  "$run that fails leaves everything as it was",
  ({ before, sheets, requests }) => {
    let excel: OpenExcel;
    let content: unknown;
    beforeAll(async () => {
      excel = await openExcel();
      const { workbench, workbook } = excel;
      workbench.enter("Sheet1", "A1:B1", [["Sở A", 90.5]]);
      if (before.length > 0) {
        await workbook.writeSheets(before);
        workbench.enter("PL I.1", "F9", "ghi chú của chuyên viên");
        workbench.enter("Sheet1", "C1", "='PL I.1'!B3");
        const { sheets: all } = workbench.book;
        all.rename(all.find("PL II.1")!, "Tên khác");
      }
      await workbench.settle();
      content = contentOf(workbench.book);
    });
    afterAll(() => excel.workbench.close());

    const ks = Array.from({ length: requests }, (_, at) => at + 1);
    const ways = ["failRequest", "breakRequest", "loseRequest"] as const;
    const misfortunes = ways.flatMap((way) =>
      ks.flatMap((k) => [true, false].map((undoable) => ({ way, k, undoable }))),
    );
    test.each(misfortunes)("$way $k, undoable: $undoable", async ({ way, k, undoable }) => {
      const { workbench, workbook } = excel;
      workbench.host.faults[way](k, fault);
      const failure = await failureOf(workbook.writeSheets(sheets, { undoable }));
      expect(failure).toMatchObject({ kind: "refused", code: "GeneralException", restored: true });
      await workbench.settle();
      expect(contentOf(workbench.book)).toEqual(content);
    });

    test.each([0.1, 0.25, 0.4, 0.6, 0.75, 0.9, 0.95, 0.99])(
      "publishing breaks off after %d of its actions",
      async (share) => {
        const { workbench, workbook } = excel;
        workbench.host.faults.breakRequest(requests, fault, share);
        const failure = await failureOf(workbook.writeSheets(sheets, { undoable: true }));
        expect(failure).toMatchObject({ kind: "refused", restored: true });
        await workbench.settle();
        expect(contentOf(workbench.book)).toEqual(content);
      },
    );

    test("and is written where nothing fails, in as many requests as were tried", async () => {
      const { workbench, workbook } = excel;
      const seen = workbench.host.log.length;
      await workbook.writeSheets(sheets, { undoable: true });
      expect(asked(workbench.host.log.slice(seen))).toHaveLength(requests);
      expect(workbench.values("PL I.1", "A1")).toEqual([["Bảng I.1"]]);
    });
  },
);
