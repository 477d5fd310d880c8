import { contentOf } from "../workbench/contentOf";
import { type OpenExcel, openExcel } from "./excelIn";
import { failureOf } from "./failureOf";
import { smallSheet } from "./smallSheet";

let excel: OpenExcel;
beforeEach(async () => {
  excel = await openExcel();
});
afterEach(() => excel.workbench.close());

const fault = { code: "GeneralException", message: "There was an internal error." };
const older = () => [
  smallSheet("I.1", [["Sở A", 90]]),
  smallSheet("II.1", [
    ["Huyện A", 70],
    ["Huyện B", 60],
  ]),
];
const newer = () => [
  smallSheet("I.1", [
    ["Sở B", 95],
    ["Sở A", 90],
  ]),
  smallSheet("II.1", [["Huyện B", 71]]),
  smallSheet("III.1", [["Trung tâm A", 55]]),
];

/** Writes the older tables, then the newer ones over them; gives what stood between, and the way back. */
async function ranOver() {
  const { workbench, workbook } = excel;
  await workbook.writeSheets(older());
  workbench.enter("PL I.1", "D1", "ghi chú");
  await workbench.settle();
  const between = contentOf(workbench.book);
  const { undo } = await workbook.writeSheets(newer(), { undoable: true });
  await workbench.settle();
  return { between, undo: undo! };
}

const names = () => {
  const { sheets } = excel.workbench.book;
  return sheets.ids().map((id) => `${sheets.name(id)} ${sheets.visibility(id)}`);
};

describe("Hoàn tác lần chạy", () => {
  test("of a first run removes its sheets", async () => {
    const { workbench, workbook } = excel;
    const before = contentOf(workbench.book);
    const { undo } = await workbook.writeSheets(older(), { undoable: true });
    await undo!.run();
    await workbench.settle();
    expect(contentOf(workbench.book)).toEqual(before);
  });

  test("gives updated sheets back as they were, removes new ones, leaves nothing hidden", async () => {
    const { between, undo } = await ranOver();
    expect(excel.workbench.values("PL I.1", "A3:A4")).toEqual([["Sở B"], ["Sở A"]]);
    await undo.run();
    await excel.workbench.settle();
    expect(contentOf(excel.workbench.book)).toEqual(between);
  });

  test("is refused where a person typed into the table since; then nothing changes", async () => {
    const { undo } = await ranOver();
    excel.workbench.enter("PL I.1", "B3", 96);
    const typed = contentOf(excel.workbench.book);
    expect(await failureOf(undo.run())).toEqual({
      kind: "editedSince",
      sheets: [{ sheet: "PL I.1", edited: ["B3"], covered: [] }],
      isUndo: true,
    });
    await excel.workbench.settle();
    expect(contentOf(excel.workbench.book)).toEqual(typed);
  });

  test("is refused where it would delete what a person typed on a new sheet, or under a table that became shorter", async () => {
    const { undo } = await ranOver();
    excel.workbench.enter("PL III.1", "E9", "đã trình ký");
    excel.workbench.enter("PL II.1", "A4", "Người lập biểu");
    expect(await failureOf(undo.run())).toEqual({
      kind: "editedSince",
      sheets: [
        { sheet: "PL II.1", edited: [], covered: ["A4"] },
        { sheet: "PL III.1", edited: [], covered: ["E9"] },
      ],
      isUndo: true,
    });
  });

  test("leaves what a person typed beside an updated table", async () => {
    const { undo } = await ranOver();
    excel.workbench.enter("PL I.1", "F3", "xem lại");
    await undo.run();
    expect(excel.workbench.values("PL I.1", "A3:F3")).toEqual([
      ["Sở A", 90, "", "", "", "xem lại"],
    ]);
  });

  test("follows a sheet that a person renamed, which the next run knows again", async () => {
    const { undo } = await ranOver();
    const { sheets } = excel.workbench.book;
    sheets.rename(sheets.find("PL I.1")!, "Bảng 1");
    await undo.run();
    expect(excel.workbench.values("Bảng 1", "A3")).toEqual([["Sở A"]]);
    await excel.workbook.writeSheets(newer());
    expect(excel.workbench.values("Bảng 1", "A3")).toEqual([["Sở B"]]);
  });

  test("is refused where an updated sheet is gone or protected, or its hidden copy was deleted", async () => {
    const { undo } = await ranOver();
    const { sheets } = excel.workbench.book;
    await excel.workbench.run(async (context) => {
      context.workbook.worksheets.getItem("PL II.1").protection.protect();
      await context.sync();
    });
    expect(await failureOf(undo.run())).toEqual({ kind: "sheetProtected", sheet: "PL II.1" });
    sheets.remove(sheets.find("EGI 2")!);
    expect(await failureOf(undo.run())).toEqual({ kind: "undoGone" });
    sheets.remove(sheets.find("PL I.1")!);
    expect(await failureOf(undo.run())).toEqual({ kind: "sheetGone", sheet: "PL I.1" });
  });

  test("is tried again by itself where Excel refuses once", async () => {
    const { between, undo } = await ranOver();
    excel.workbench.host.faults.breakRequest(6, fault);
    await undo.run();
    await excel.workbench.settle();
    expect(contentOf(excel.workbench.book)).toEqual(between);
  });
});

describe("the earlier tables, kept for undoing", () => {
  test("stand in hidden sheets that are read as nobody's table", async () => {
    await ranOver();
    expect(names()).toEqual([
      "Sheet1 Visible",
      "PL I.1 Visible",
      "PL II.1 Visible",
      "EGI 2 Hidden",
      "EGI 4 Hidden",
      "PL III.1 Visible",
    ]);
    const read = await excel.workbook.readAll();
    expect(read.map(({ name }) => name)).toEqual(["Sheet1", "PL I.1", "PL II.1", "PL III.1"]);
  });

  test("make room for those of the next run, whose undoing goes one step back", async () => {
    await ranOver();
    const between = excel.workbench.values("PL I.1", "A3:B4");
    const { undo } = await excel.workbook.writeSheets(older(), { undoable: true });
    expect(names().filter((name) => name.endsWith("Hidden"))).toHaveLength(2);
    await undo!.run();
    expect(excel.workbench.values("PL I.1", "A3:B4")).toEqual(between);
    expect(names().filter((name) => name.endsWith("Hidden"))).toEqual([]);
  });

  test("are deleted at the next run at the latest; where Excel refuses that, the run is done all the same", async () => {
    await ranOver();
    excel.workbench.host.faults.failRequest(4, fault);
    await excel.workbook.writeSheets(older(), { undoable: true });
    expect(excel.workbench.values("PL I.1", "A3")).toEqual([["Sở A"]]);
    expect(names().filter((name) => name.endsWith("Hidden"))).toHaveLength(4);
    await excel.workbook.writeSheets(older(), { undoable: true });
    expect(names().filter((name) => name.endsWith("Hidden"))).toHaveLength(2);
  });

  test("are given up by forgetting them", async () => {
    const { undo } = await ranOver();
    await undo.forget();
    expect(names().filter((name) => name.endsWith("Hidden"))).toEqual([]);
    expect(await failureOf(undo.run())).toEqual({ kind: "undoGone" });
  });

  test("are not kept where nobody asked for a way back", async () => {
    const { workbook } = excel;
    await workbook.writeSheets(older());
    const run = await workbook.writeSheets(newer());
    expect(run.undo).toBeUndefined();
    expect(names().filter((name) => name.endsWith("Hidden"))).toEqual([]);
  });
});

describe("where Excel does not let anything be brought back either", () => {
  test("the failure names the sheets and the hidden copies, which stay", async () => {
    const { workbench, workbook } = excel;
    await workbook.writeSheets(older());
    await workbench.settle();
    workbench.host.faults.breakRequest(4, fault); // look, draw, fit; publish
    for (const k of [5, 6, 7, 8, 9, 10, 11, 12]) workbench.host.faults.failRequest(k, fault);
    const failure = await failureOf(workbook.writeSheets(newer()));
    expect(failure).toMatchObject({
      kind: "refused",
      restored: false,
      notRestored: [
        { sheet: "PL I.1", copy: "EGI 2" },
        { sheet: "PL II.1", copy: "EGI 4" },
        { sheet: "EGI 1" },
        { sheet: "EGI 3" },
        { sheet: "EGI 5" },
      ],
    });
    expect(workbench.values("EGI 2", "A3:B3")).toEqual([["Sở A", 90]]);
    expect(workbench.values("EGI 4", "A3:B4")).toEqual([
      ["Huyện A", 70],
      ["Huyện B", 60],
    ]);
  });

  test.each([5, 6, 7])(
    "one refusal is no reason to give up: where request %i is lost too, the second attempt brings all back",
    async (k) => {
      const { workbench, workbook } = excel;
      await workbook.writeSheets(older());
      await workbench.settle();
      const before = contentOf(workbench.book);
      workbench.host.faults.loseRequest(4, fault);
      workbench.host.faults.loseRequest(k, fault);
      const failure = await failureOf(workbook.writeSheets(newer()));
      expect(failure).toMatchObject({ kind: "refused", restored: true });
      await workbench.settle();
      expect(contentOf(workbench.book)).toEqual(before);
    },
  );
});

describe("a run that is followed", () => {
  test("tells how many of how many round trips are done", async () => {
    const told: string[] = [];
    const onProgress = (done: number, of: number) => told.push(`${done}/${of}`);
    await excel.workbook.writeSheets(older(), { onProgress });
    expect(told).toEqual(["1/4", "2/4", "3/4", "4/4"]);
    told.length = 0;
    await excel.workbook.writeSheets(older(), { onProgress });
    expect(told).toEqual(["1/4", "2/4", "3/4", "4/4"]);
  });

  test.each([1, 2, 3])("can be cancelled after round trip %i: all is as it was", async (after) => {
    const { workbench, workbook } = excel;
    await workbook.writeSheets(older());
    await workbench.settle();
    const before = contentOf(workbench.book);
    const stop = new AbortController();
    const onProgress = (done: number) => {
      if (done === after) stop.abort();
    };
    const writing = workbook.writeSheets(newer(), { onProgress, signal: stop.signal });
    expect(await failureOf(writing)).toEqual({ kind: "cancelled" });
    await workbench.settle();
    expect(contentOf(workbench.book)).toEqual(before);
  });
});
