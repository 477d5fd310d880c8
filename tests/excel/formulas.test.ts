import { readFormulas } from "../../src/excel/readFormulas";
import { selection } from "../../src/excel/selection";
import { writeFormulas } from "../../src/excel/writeFormulas";
import type { AreaChange } from "../../src/sheet/AreaChange";
import { openWorkbench, type Workbench } from "../../src/workbench/node/openWorkbench";
import { sheetWith } from "../functions/inCells/sheetWith";

const sheet = "Sở ban ngành";
let workbench: Workbench;
beforeEach(async () => {
  workbench = await openWorkbench({
    xlsx: await sheetWith(sheet, [
      [38.5, 40, ""],
      [30, 40, ""],
    ]),
  });
  workbench.enter(sheet, "C1", "=EGI.RATIO(A1:A2;B1:B2)");
  workbench.enter(sheet, "D1", "=SUM(A1:B1)");
  workbench.enter(sheet, "E1", "'=EGI.RATIO(A1;B1)"); // a text
  await workbench.settle();
});
afterEach(() => workbench.close());

const ours = (formula: string) => formula.includes("EGI.");
const read = () => workbench.run((context) => readFormulas(context, ours));
const write = (changes: readonly AreaChange[]) =>
  workbench.run((context) => writeFormulas(context, changes));
const formulas = (address: string) =>
  workbench.run(async (context) => {
    const range = context.workbook.worksheets.getItem(sheet).getRange(address);
    range.load("formulas");
    await context.sync();
    return range.formulas as unknown[][];
  });

const spilled = { row: 0, column: 2, rows: 2, columns: 1 };
const frozen: AreaChange = {
  sheet,
  area: spilled,
  from: [["=EGI.RATIO(A1:A2,B1:B2)"], [""]],
  to: [[0.9625], [0.75]],
};

test("a formula is read with the cells into which it spills, and a text that looks like one is not", async () => {
  expect(await read()).toEqual([
    {
      sheet,
      area: spilled,
      formula: "=EGI.RATIO(A1:A2,B1:B2)",
      values: [[0.9625], [0.75]],
      isProtected: false,
    },
  ]);
});

test("values take the place of a spilling formula, and one press brings it back", async () => {
  const undo = await write([frozen]);
  expect(await formulas("C1:C2")).toEqual([[0.9625], [0.75]]);
  await write(undo);
  expect(workbench.values(sheet, "C1:C2")).toEqual([[0.9625], [0.75]]);
  expect((await read()).map(({ area }) => area)).toEqual([spilled]);
});

test("a text stays the text that it was, whatever it looks like; formats stay", async () => {
  await workbench.run(async (context) => {
    context.workbook.worksheets.getItem(sheet).getRange("C1").numberFormat = [["0.0%"]];
    await context.sync();
  });
  const texts: AreaChange = { ...frozen, to: [["5/8"], ["Khá"]] };
  await write([texts]);
  expect(workbench.values(sheet, "C1:C2")).toEqual([["5/8"], ["Khá"]]);
  const back = await workbench.run(async (context) => {
    const range = context.workbook.worksheets.getItem(sheet).getRange("C1");
    range.load("numberFormat");
    await context.sync();
    return range.numberFormat as unknown[][];
  });
  expect(back).toEqual([["0.0%"]]);
});

test("a formula in a cell formatted as text is entered as a formula", async () => {
  workbench.enter(sheet, "F1", "x");
  await workbench.run(async (context) => {
    context.workbook.worksheets.getItem(sheet).getRange("F1").numberFormat = [["@"]];
    await context.sync();
  });
  const area = { row: 0, column: 5, rows: 1, columns: 1 };
  await write([{ sheet, area, from: [["x"]], to: [["=EGI.RATIO(A2,B2)"]] }]);
  expect(workbench.values(sheet, "F1")).toEqual([[0.75]]);
});

test.each([
  {
    seen: "a cell that somebody has changed meanwhile",
    before: () => workbench.enter(sheet, "C1", "=EGI.RATIO(A1:A2;40)"),
    failure: { kind: "cellChanged", sheet, cell: "C1" },
  },
  {
    seen: "a protected sheet",
    before: () =>
      workbench.run(async (context) => {
        context.workbook.worksheets.getItem(sheet).protection.protect();
        await context.sync();
      }),
    failure: { kind: "sheetProtected", sheet },
  },
])("with $seen nothing is written", async ({ before, failure }) => {
  await before();
  await workbench.settle();
  const other = { ...frozen, area: { row: 4, column: 0, rows: 1, columns: 1 } };
  const first: AreaChange = { ...other, from: [[""]], to: [[1]] };
  await expect(write([first, frozen])).rejects.toMatchObject({ failure });
  expect(workbench.values(sheet, "A5")).toEqual([[""]]);
});

test("what Excel refuses half-way is taken back", async () => {
  Object.assign(globalThis, { OfficeExtension: (workbench.window as unknown as Window & { OfficeExtension: unknown }).OfficeExtension }); // prettier-ignore
  const long: AreaChange = {
    sheet,
    area: { row: 0, column: 7, rows: 1, columns: 1 },
    from: [[""]],
    to: [["x".repeat(40_000)]],
  };
  await expect(write([frozen, long])).rejects.toMatchObject({
    failure: { kind: "refused", restored: true },
  });
  expect((await read()).map(({ area }) => area)).toEqual([spilled]);
});

test("the selection is told with its sheet", async () => {
  await workbench.run(async (context) => {
    context.workbook.worksheets.getItem(sheet).getRange("B2:C3").select();
    await context.sync();
  });
  const selected = await workbench.run(selection);
  expect(selected).toEqual({ sheet, area: { row: 1, column: 1, rows: 2, columns: 2 } });
});
