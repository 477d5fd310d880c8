import { enter } from "./gridHand";
import { appendixNames } from "../actions/appendixNames";
import { openPage, type OpenPage } from "./openPage";
import { textOf, valuesOf, visibleSheets } from "./sheets";

const scores = { sheet: "Sở ban ngành", row: 6, column: 2, rows: 1, columns: 1 }; // C7, Ban Dân tộc
let open: OpenPage;
beforeAll(async () => {
  open = await openPage();
});
afterAll(() => open.close());

const press = (name: string) => open.page.locator("#bar").getByRole("button", { name }).click();

describe("in the grid of the page", () => {
  test("a score is typed and shown with the decimal comma", async () => {
    const cell = { ...scores, column: 14 };
    await enter(open.page, "O7", "29,5");
    expect(await valuesOf(open.page, cell)).toEqual([[29.5]]);
    expect(await textOf(open.page, cell)).toEqual([["29,5"]]);
  });

  test("a cell that is opened and closed again keeps its number", async () => {
    await enter(open.page, "C7", "29,5");
    await open.page.keyboard.press("ArrowUp");
    await open.page.keyboard.press("F2");
    await open.page.waitForTimeout(300);
    await open.picture("sua-o");
    await open.page.keyboard.press("Enter");
    await open.page.waitForTimeout(300);
    expect(await valuesOf(open.page, scores)).toEqual([[29.5]]);
  });

  test("a formula is typed with semicolons and decimal commas", async () => {
    await enter(open.page, "N7", "=EGI.RATIO(C7;59)+0,25");
    const cell = { ...scores, column: 13 };
    expect(await valuesOf(open.page, cell)).toEqual([[0.75]]);
  });
});

describe("a score that is none", () => {
  test("is named in the pane after a press, with what to do, and nothing is written", async () => {
    const before = await visibleSheets(open.page);
    await enter(open.page, "C7", "ba mươi");
    await press("Tạo phụ lục");
    await open.pane.getByText("“ba mươi” ở cột “Hạ tầng CNTT” không phải là điểm").waitFor();
    expect(await visibleSheets(open.page)).toEqual(before);
    await open.picture("loi");
  });

  test("opens a closed pane when the button is pressed", async () => {
    const pane = open.page.locator("#pane");
    await open.page.getByRole("button", { name: "Đóng ngăn tác vụ" }).click();
    expect(await pane.isVisible()).toBe(false);
    await press("Tạo phụ lục");
    await open.pane.getByText("“ba mươi” ở cột “Hạ tầng CNTT” không phải là điểm").waitFor();
    expect(await pane.isVisible()).toBe(true);
  });
});

describe("a file", () => {
  test("that was saved opens again with its appendices, and the add-in starts anew", async () => {
    await enter(open.page, "C7", "30");
    await open.page.getByRole("button", { name: "Đóng ngăn tác vụ" }).click();
    await press("Tạo phụ lục");
    await expect(pageShows(appendixNames[2])).resolves.toBeUndefined();
    expect(await open.page.locator("#pane").isVisible()).toBe(false); // nothing to say: it stays closed

    const saving = open.page.waitForEvent("download");
    await press("Lưu tệp");
    const saved = await saving;
    expect(saved.suggestedFilename()).toBe("khanh-hoa-2020.xlsx");
    await open.page.locator("#file").setInputFiles({
      name: "lần hai.xlsx",
      mimeType: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
      buffer: await contentOf(saved),
    });
    await open.page.getByText("lần hai.xlsx").waitFor();
    expect((await visibleSheets(open.page)).slice(-12)).toEqual(appendixNames);
    await press("Mở bảng EGI");
    await open.pane.getByRole("heading", { name: "Đã nhận diện 3 bảng điểm" }).waitFor();
    await open.picture("mo-lai");
  });

  test("that is no workbook is refused in words, and the open one stays", async () => {
    const before = await visibleSheets(open.page);
    await open.page
      .locator("#file")
      .setInputFiles({ name: "ghi-chú.xlsx", mimeType: "text/plain", buffer: Buffer.from("a") });
    await open.page.getByText("Không mở được tệp “ghi-chú.xlsx”").waitFor();
    expect(await visibleSheets(open.page)).toEqual(before);
    await open.picture("khong-mo-duoc");
  });
});

test("nothing complained on the console", () => {
  expect(open.complaints).toEqual([]);
});

async function pageShows(sheet: string): Promise<void> {
  for (let tries = 0; tries < 100; tries += 1) {
    if ((await visibleSheets(open.page)).includes(sheet)) return;
    await open.page.waitForTimeout(100);
  }
  throw new Error(`There is no sheet ${sheet}`);
}

async function contentOf(download: { createReadStream(): Promise<NodeJS.ReadableStream> }) {
  const parts: Buffer[] = [];
  for await (const part of await download.createReadStream()) parts.push(Buffer.from(part));
  return Buffer.concat(parts);
}
