import ExcelJS from "exceljs";
import { writeCells } from "../../src/excel/writeCells";
import type { CellChange } from "../../src/sheet/CellChange";
import { openWorkbench, type Workbench } from "../../src/workbench/node/openWorkbench";

let workbench: Workbench;

beforeEach(async () => {
  const book = new ExcelJS.Workbook();
  const sheet = book.addWorksheet("Sở");
  sheet.getCell("A1").value = 44_413; // 5 August 2021, typed 5/8
  sheet.getCell("A1").numFmt = "d-mmm";
  sheet.getCell("A2").value = "38,5";
  sheet.getCell("A3").value = "Ban Dan tộc";
  sheet.getCell("A4").value = { formula: "A1+1", result: 44_414 };
  workbench = await openWorkbench({ xlsx: new Uint8Array(await book.xlsx.writeBuffer()) });
  await workbench.settle();
});
afterEach(() => workbench.close());

const change = (changes: readonly CellChange[]) =>
  workbench.run((context) => writeCells(context, changes));
const repairs: CellChange[] = [
  { sheet: "Sở", cell: "A1", from: 44_413, to: "5/8", format: "@" },
  { sheet: "Sở", cell: "A2", from: "38,5", to: 38.5, format: "General" },
  { sheet: "Sở", cell: "A3", from: "Ban Dan tộc", to: "Ban Dân tộc", format: "@" },
];

test("a date becomes the fraction that was typed, a text its number, a name its canonical form; and all of it is taken back", async () => {
  const shown = workbench.text("Sở", "A1");
  const back = await change(repairs);
  expect(workbench.values("Sở", "A1:A3")).toEqual([["5/8"], [38.5], ["Ban Dân tộc"]]);
  expect(await change(back)).toEqual(repairs);
  expect(workbench.values("Sở", "A1:A3")).toEqual([[44_413], ["38,5"], ["Ban Dan tộc"]]);
  expect(workbench.text("Sở", "A1")).toEqual(shown);
});

test.each([
  {
    seen: "a cell that somebody has changed meanwhile",
    last: { sheet: "Sở", cell: "A3", from: "Ban Dân tộc *", to: "Ban Dân tộc", format: "@" },
    failure: { kind: "cellChanged", sheet: "Sở", cell: "A3" },
  },
  {
    seen: "a formula",
    last: { sheet: "Sở", cell: "A4", from: 44_414, to: 6, format: "General" },
    failure: { kind: "cellHasFormula", sheet: "Sở", cell: "A4" },
  },
  {
    seen: "a sheet that is gone",
    last: { sheet: "Huyện", cell: "A1", from: "", to: 6, format: "General" },
    failure: { kind: "sheetGone", sheet: "Huyện" },
  },
])("with $seen among them no cell is changed", async ({ last, failure }) => {
  await expect(change([repairs[1]!, last])).rejects.toMatchObject({ failure });
  expect(workbench.values("Sở", "A2")).toEqual([["38,5"]]);
});
