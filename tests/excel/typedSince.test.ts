import type { Cell } from "../../src/sheet/Sheet";
import { contentOf } from "../workbench/contentOf";
import { type OpenExcel, openExcel } from "./excelIn";
import { failureOf } from "./failureOf";
import { smallSheet } from "./smallSheet";

let excel: OpenExcel;
beforeEach(async () => {
  excel = await openExcel();
});
afterEach(() => excel.workbench.close());

const first: Cell[][] = [
  ["Sở A", 90, "Tốt"],
  ["Sở B", 80, "Khá"],
];
const second: Cell[][] = [
  ["Sở B", 95, "Tốt"],
  ["Sở A", 90, "Tốt"],
];

const write = (rows: Cell[][], over?: string[]) =>
  excel.workbook.writeSheets([smallSheet("I.1", rows)], over && { over });

/** The first two columns of the rows of the table. */
const shown = () => excel.workbench.values("PL I.1", "A3:B5");

describe("what a person typed into an appendix since it was written", () => {
  test("a score corrected by hand stops the next run, which names sheet and cell", async () => {
    const { workbench } = excel;
    await write(first);
    workbench.enter("PL I.1", "B4", 81);
    await workbench.settle();
    const before = contentOf(workbench.book);
    expect(await failureOf(write(second))).toEqual({
      kind: "editedSince",
      sheets: [{ sheet: "PL I.1", edited: ["B4"], covered: [] }],
    });
    await workbench.settle();
    expect(contentOf(workbench.book)).toEqual(before);
  });

  test("several cells of one column are each named", async () => {
    await write(first);
    excel.workbench.enter("PL I.1", "C3:C4", [["Khá"], ["Tốt"]]);
    expect(await failureOf(write(second))).toMatchObject({
      sheets: [{ edited: ["C3", "C4"] }],
    });
  });

  test("cells that lie across are named by the parts of rows in which they are", async () => {
    await write(first);
    excel.workbench.enter("PL I.1", "A3", "Sở A (mới)");
    excel.workbench.enter("PL I.1", "B4", 81);
    expect(await failureOf(write(second))).toMatchObject({
      sheets: [{ edited: ["A3:B3", "A4:B4"] }],
    });
  });

  test("where the person allows it, it is overwritten", async () => {
    await write(first);
    excel.workbench.enter("PL I.1", "B4", 81);
    await write(second, ["PL I.1"]);
    expect(shown().slice(0, 2)).toEqual([
      ["Sở B", 95],
      ["Sở A", 90],
    ]);
  });

  test("typed and taken back is not edited", async () => {
    await write(first);
    excel.workbench.enter("PL I.1", "B4", 81);
    excel.workbench.enter("PL I.1", "B4", 80);
    await write(second);
    expect(shown()[0]).toEqual(["Sở B", 95]);
  });

  test("a row inserted into the table stops the next run: its whole range is named", async () => {
    await write(first);
    await excel.workbench.run(async (context) => {
      context.workbook.worksheets.getItem("PL I.1").getRange("4:4").insert("Down");
      await context.sync();
    });
    expect(await failureOf(write(second))).toMatchObject({ sheets: [{ edited: ["A1:C5"] }] });
  });

  test("of a sheet whose record was lost nothing is known: the person is asked", async () => {
    await write(first);
    await excel.workbook.remember("trang-da-ghi", "hỏng");
    expect(await failureOf(write(second))).toMatchObject({ sheets: [{ edited: ["A1:C4"] }] });
  });
});

describe("what a person typed beside an appendix", () => {
  test("stays when the appendix is updated, its formats and formulas too", async () => {
    const { workbench } = excel;
    await write(first);
    workbench.enter("PL I.1", "E3", "Đã rà soát");
    workbench.enter("PL I.1", "E4", "=B3+1");
    await workbench.run(async (context) => {
      const note = context.workbook.worksheets.getItem("PL I.1").getRange("E3");
      note.format.font.bold = true;
      await context.sync();
    });
    await write(second);
    await workbench.settle();
    expect(workbench.values("PL I.1", "E3:E4")).toEqual([["Đã rà soát"], [96]]);
    const bold = await workbench.run(async (context) => {
      const { font } = context.workbook.worksheets.getItem("PL I.1").getRange("E3").format;
      font.load("bold");
      await context.sync();
      return font.bold;
    });
    expect(bold).toBe(true);
  });

  test("stays below a table that became shorter, whose last rows are cleared", async () => {
    await write(first);
    excel.workbench.enter("PL I.1", "A6", "Người lập biểu");
    await write(second.slice(0, 1));
    expect(excel.workbench.values("PL I.1", "A3:A6")).toEqual([
      ["Sở B"],
      [""],
      [""],
      ["Người lập biểu"],
    ]);
  });

  test("stops a run whose table grows over it, until the person allows it", async () => {
    await write(first);
    excel.workbench.enter("PL I.1", "A5", "Người lập biểu");
    const longer: Cell[][] = [...second, ["Sở C", 10, "Kém"]];
    expect(await failureOf(write(longer))).toEqual({
      kind: "editedSince",
      sheets: [{ sheet: "PL I.1", edited: [], covered: ["A5"] }],
    });
    await write(longer, ["PL I.1"]);
    expect(shown()[2]).toEqual(["Sở C", 10]);
  });

  test("is asked about where it stands in a row that was inserted above the table", async () => {
    await write(first);
    await excel.workbench.run(async (context) => {
      context.workbook.worksheets.getItem("PL I.1").getRange("1:1").insert("Down");
      await context.sync();
    });
    excel.workbench.enter("PL I.1", "A1", "Dự thảo");
    expect(await failureOf(write(second))).toMatchObject({
      sheets: [{ edited: [], covered: ["A1"] }],
    });
  });
});

describe("sheets that are not ours, or no longer ours to write", () => {
  test("one of the same name is never touched without asking; allowed, all of it is replaced", async () => {
    const { workbench } = excel;
    workbench.book.sheets.rename(workbench.book.sheets.find("Sheet1")!, "PL I.1");
    workbench.enter("PL I.1", "H20", "của người dùng");
    expect(await failureOf(write(first))).toEqual({ kind: "nameTaken", sheet: "PL I.1" });
    await write(first, ["PL I.1"]);
    expect(workbench.values("PL I.1", "H20")).toEqual([[""]]);
    expect(workbench.values("PL I.1", "A3")).toEqual([["Sở A"]]);
  });

  test("a table that the layout no longer names keeps its sheet, and is told", async () => {
    const { workbook } = excel;
    const both = [smallSheet("I.1", first), smallSheet("II.1", first)];
    expect((await workbook.writeSheets(both)).sheets).toEqual([
      { id: "I.1", name: "PL I.1", isNew: true },
      { id: "II.1", name: "PL II.1", isNew: true },
    ]);
    const run = await workbook.writeSheets(both.slice(0, 1));
    expect(run.sheets).toEqual([{ id: "I.1", name: "PL I.1" }]);
    expect(run.others).toEqual([{ id: "II.1", name: "PL II.1" }]);
    expect(excel.workbench.values("PL II.1", "A3")).toEqual([["Sở A"]]);
  });

  test("a protected sheet, and a workbook with protected structure, are told before anything is done", async () => {
    const { workbench } = excel;
    await write(first);
    const seen = workbench.host.log.length;
    await workbench.run(async (context) => {
      context.workbook.worksheets.getItem("PL I.1").protection.protect();
      await context.sync();
    });
    expect(await failureOf(write(second))).toEqual({ kind: "sheetProtected", sheet: "PL I.1" });
    await workbench.run(async (context) => {
      context.workbook.protection.protect();
      await context.sync();
    });
    expect(await failureOf(write(second))).toEqual({ kind: "workbookProtected" });
    const paths = workbench.host.log.slice(seen).map(({ request }) => request.ObjectPaths);
    const called = paths.flatMap((each) => Object.values(each).map(({ Name }) => Name));
    expect(called).toContain("Worksheets");
    expect(called).not.toContain("Add");
    expect(called).not.toContain("Copy");
  });
});
