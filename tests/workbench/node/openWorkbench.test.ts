import { readFileSync } from "node:fs";
import { openWorkbench, type Workbench } from "../../../src/workbench/node/openWorkbench";

const sample = () => new Uint8Array(readFileSync("assets/samples/khanh-hoa-2020.xlsx"));
const sheet = "Sở ban ngành";

let workbench: Workbench;
afterEach(() => workbench.close());

describe("the workbench in Node", () => {
  test("opens the sample with the production page and office.js, without a complaint", async () => {
    workbench = await openWorkbench({ xlsx: sample() });
    await workbench.settle();
    expect(workbench.values(sheet, "A7:C7")).toEqual([[1, "Ban Dân tộc", 30]]);
    expect(workbench.paneText()).not.toBe("");
    expect(workbench.pageErrors).toEqual([]);
    expect(workbench.host.unmodelled).toEqual([]);
  });

  test("computes what is typed, custom functions included", async () => {
    workbench = await openWorkbench({ xlsx: sample() });
    workbench.enter(sheet, "N7", [["=C7/2", "=EGI.RATIO(C7;60)"]]);
    await workbench.settle();
    expect(workbench.values(sheet, "N7:O7")).toEqual([[15, 0.5]]);
    workbench.enter(sheet, "C7", 45);
    await workbench.settle();
    expect(workbench.values(sheet, "N7:O7")).toEqual([[22.5, 0.75]]);
    expect(workbench.text(sheet, "O7")).toEqual([["0,75"]]);
  });

  test("saves what it holds", async () => {
    workbench = await openWorkbench({ xlsx: sample() });
    workbench.enter(sheet, "C7", 29);
    const saved = await workbench.save();
    workbench.close();
    workbench = await openWorkbench({ xlsx: saved });
    expect(workbench.values(sheet, "B7:C7")).toEqual([["Ban Dân tộc", 29]]);
  });

  test("knows an empty workbook, and names a sheet or address that is none", async () => {
    workbench = await openWorkbench();
    expect(workbench.values("Sheet1", "A1")).toEqual([[""]]);
    expect(() => workbench.values("Sheet2", "A1")).toThrow("There is no sheet Sheet2");
    expect(() => workbench.values("Sheet1", "ô A1")).toThrow("ô A1 is no address");
  });

  test("runs several workbooks side by side", async () => {
    workbench = await openWorkbench({ xlsx: sample() });
    const other = await openWorkbench({ xlsx: sample() });
    workbench.enter(sheet, "N7", "=EGI.RATIO(C7;60)");
    other.enter(sheet, "N7", "=EGI.RATIO(C7;40)");
    await Promise.all([workbench.settle(), other.settle()]);
    expect(workbench.values(sheet, "N7")).toEqual([[0.5]]);
    expect(other.values(sheet, "N7")).toEqual([[0.75]]);
    other.close();
  });

  test("tells a press that no function answers", async () => {
    workbench = await openWorkbench({ xlsx: sample() });
    const { status } = await workbench.press("khongCo");
    expect(status).not.toBe(0);
  });
});
