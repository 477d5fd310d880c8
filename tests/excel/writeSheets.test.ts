import { readFileSync } from "node:fs";
import { openWorkbench, type Workbench } from "../../src/workbench/node/openWorkbench";
import { appendixNames } from "../actions/appendixNames";
import { contentOf } from "../workbench/contentOf";

const sample = () => new Uint8Array(readFileSync("assets/samples/khanh-hoa-2020.xlsx"));
const fault = { code: "GeneralException", message: "There was an internal error." };

let workbench: Workbench;
beforeEach(async () => {
  workbench = await openWorkbench({ xlsx: sample() });
  await workbench.paneSays("Xem kết quả");
  await workbench.settle();
});
afterEach(() => workbench.close());

/** Names of the sheets that a person sees. */
const tabs = () => {
  const { sheets } = workbench.book;
  return sheets
    .ids()
    .filter((id) => sheets.visibility(id) === "Visible")
    .map((id) => sheets.name(id));
};
const sheetId = (name: string) => workbench.book.sheets.find(name)!;

describe("where Excel fails at one request of a press, the workbook is as it was", () => {
  /**
   * Three requests read; in the fourth office.js lets go of what was read; four ask what a person has
   * chosen, typed about the document, left out, and what the last run gave; four write. In the
   * thirteenth office.js lets go again; the fourteenth keeps the results of the run.
   */
  const requests = [1, 2, 3, 5, 6, 7, 8, 9, 10, 11, 12, 14];

  test.each(requests)("the first press, request %i", async (k) => {
    const before = contentOf(workbench.book);
    workbench.host.faults.failRequest(k, fault);
    await workbench.press("taoPhuLuc");
    expect(contentOf(workbench.book)).toEqual(before);
    await workbench.paneSays("Excel không thực hiện được yêu cầu");
    await workbench.paneSays("GeneralException");
    expect(workbench.host.shownPanes).toBe(1);
  });

  /** Where all sheets are there already, nothing has to be fitted to its page: one request less. */
  const laterRequests = [1, 2, 3, 5, 6, 7, 8, 9, 10, 11, 13];

  test.each(laterRequests)("a later press over sheets that are there, request %i", async (k) => {
    await workbench.press("taoPhuLuc");
    workbench.enter("Sở ban ngành", "C8", 12);
    workbench.enter("Huyện", "N1", "='PL I.1 - Sở, ban, ngành'!B6");
    await workbench.settle();
    const before = contentOf(workbench.book);
    workbench.host.faults.failRequest(k, fault);
    await workbench.press("taoPhuLuc");
    expect(contentOf(workbench.book)).toEqual(before);
  });
});

describe("a second press", () => {
  test("writes the new figures into the same sheets; formulas that point into them still work", async () => {
    await workbench.press("taoPhuLuc");
    const [first] = ["PL I.1 - Sở, ban, ngành"].map(sheetId);
    workbench.enter("Huyện", "N1", "='PL I.1 - Sở, ban, ngành'!C6");
    await workbench.settle();
    expect(workbench.values("Huyện", "N1")).toEqual([["1035/1000"]]);
    workbench.enter("Sở ban ngành", "I19", 30); // Sở Tài chính: ten points of bonus less
    await workbench.settle();
    await workbench.press("taoPhuLuc");
    expect(sheetId("PL I.1 - Sở, ban, ngành")).toBe(first);
    expect(workbench.values("Huyện", "N1")).toEqual([["1026/1000"]]); // Sở Văn hóa và Thể thao leads
    expect(workbench.text("PL I.1 - Sở, ban, ngành", "A7:D7")).toEqual([
      ["2", "Sở Tài chính", "1025/1000", "102,5%"],
    ]);
    expect(tabs()).toHaveLength(4 + 12);
  });

  test("knows a sheet again that a person has renamed", async () => {
    await workbench.press("taoPhuLuc");
    workbench.book.sheets.rename(sheetId("PL I.1 - Sở, ban, ngành"), "Bảng 1");
    await workbench.press("taoPhuLuc");
    expect(tabs().slice(4)).toEqual(["Bảng 1", ...appendixNames.slice(1)]);
  });
});

test("while a cell is being edited the press waits for Enter, then goes on by itself", async () => {
  workbench.host.faults.startEditing();
  const press = workbench.press("taoPhuLuc");
  await workbench.paneSays("nhấn Enter để kết thúc nhập ô");
  workbench.host.faults.endEditing();
  await press;
  expect(sheetId("PL I.1 - Sở, ban, ngành")).toBeDefined();
});
