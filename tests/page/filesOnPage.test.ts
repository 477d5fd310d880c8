import { readFileSync } from "node:fs";
import { drop } from "./dropped";
import { enter, goTo } from "./gridHand";
import { openPage, type OpenPage } from "./openPage";
import { saved } from "./saved";
import { textOf, valuesOf, visibleSheets } from "./sheets";

const sample = readFileSync("assets/samples/khanh-hoa-2020.xlsx");
const committeeSheets = ["Sở ban ngành", "Huyện", "Đơn vị sự nghiệp", "Quy định"];
const score = { sheet: "Sở ban ngành", row: 6, column: 2, rows: 1, columns: 1 }; // C7, Ban Dân tộc

let open: OpenPage;
beforeAll(async () => {
  open = await openPage({ viewport: { width: 1920, height: 1080 } });
});
afterAll(() => open.close());

const button = (name: string) => open.page.locator("#bar").getByRole("button", { name });
const title = () => open.page.locator("#bar h1").innerText();
const question = () => open.page.getByRole("dialog");
const answer = (name: string) => question().getByRole("button", { name }).click();
const unsaved = () => open.page.locator("#bar .state").isVisible();

describe("a score that is typed", () => {
  test("changes the tier that a formula takes from it", async () => {
    const tier = { ...score, column: 14 };
    await enter(open.page, "O7", "=EGI.TIER(EGI.RATIO(C7;60))");
    expect(await valuesOf(open.page, tier)).toEqual([["Trung bình"]]); // 30 of 60: from 50 % on
    await enter(open.page, "C7", "51,5"); // 85,8 %
    expect(await valuesOf(open.page, tier)).toEqual([["Tốt"]]);
    expect(await unsaved()).toBe(true);
    await open.picture("diem-doi-xep-loai");
  });

  test("is taken back and given again by the buttons and by the keys", async () => {
    await button("Hoàn tác").click();
    expect(await valuesOf(open.page, score)).toEqual([[30]]);
    await button("Làm lại").click();
    expect(await valuesOf(open.page, score)).toEqual([[51.5]]);
    await goTo(open.page, "A1");
    await open.page.keyboard.press("Control+z");
    await open.page.waitForTimeout(300);
    expect(await valuesOf(open.page, score)).toEqual([[30]]);
    await open.page.keyboard.press("Control+y");
    await open.page.waitForTimeout(300);
    expect(await valuesOf(open.page, score)).toEqual([[51.5]]);
  });
});

describe("copy and paste", () => {
  const pasted = { ...score, row: 29, column: 13, rows: 2, columns: 3 }; // N30:P31

  test("text from elsewhere is read as a Vietnamese office writes numbers", async () => {
    await open.page.evaluate(() =>
      navigator.clipboard.writeText("\t38,5\t1.035\r\nHòa\t95%\t-\r\n"),
    );
    await goTo(open.page, "N30");
    await open.page.keyboard.press("Control+v");
    await open.page.waitForTimeout(300);
    expect(await valuesOf(open.page, pasted)).toEqual([
      ["", 38.5, 1035],
      ["Hòa", 0.95, "-"],
    ]);
    expect((await textOf(open.page, pasted))[1]).toEqual(["Hòa", "95%", "-"]);
  });

  test("is one step to take back", async () => {
    await button("Hoàn tác").click();
    await open.page.waitForTimeout(300);
    expect((await valuesOf(open.page, pasted)).flat().join("")).toBe("");
  });

  test("cells of the grid keep their number and format", async () => {
    await goTo(open.page, "B7");
    await open.page.keyboard.press("Control+c");
    await open.page.waitForTimeout(300);
    expect(await open.page.evaluate(() => navigator.clipboard.readText())).toMatch(
      /^Ban Dân tộc\s*$/,
    );
    await goTo(open.page, "N30");
    await open.page.keyboard.press("Control+v");
    await open.page.waitForTimeout(500);
    expect(await valuesOf(open.page, { ...pasted, rows: 1, columns: 1 })).toEqual([
      ["Ban Dân tộc"],
    ]);
  });
});

describe("another file", () => {
  test("is opened by dropping it, after a question about what is not saved", async () => {
    await drop(open.page, "thả vào.xlsx", sample, async () => {
      await open.page.getByText("Thả tệp .xlsx để mở").waitFor();
      await open.picture("tha-tep");
    });
    await question().getByText("Tệp “khanh-hoa-2020.xlsx” có thay đổi chưa lưu").waitFor();
    await open.picture("hoi-chua-luu");
    await answer("Ở lại");
    expect(await title()).toBe("khanh-hoa-2020.xlsx");
    expect(await valuesOf(open.page, score)).toEqual([[51.5]]);

    await drop(open.page, "thả vào.xlsx", sample);
    await answer("Bỏ thay đổi");
    await open.page.locator("#bar h1", { hasText: "thả vào.xlsx" }).waitFor();
    expect(await valuesOf(open.page, score)).toEqual([[30]]);
    expect(await unsaved()).toBe(false);
  });

  test("that was changed is saved, dropped again and has the change", async () => {
    await enter(open.page, "C7", "29,5");
    const { name, content } = await saved(open.page);
    expect(name).toBe("thả vào.xlsx");
    expect(await unsaved()).toBe(false);
    await drop(open.page, "lần hai.xlsx", content);
    await open.page.locator("#bar h1", { hasText: "lần hai.xlsx" }).waitFor();
    expect(await valuesOf(open.page, score)).toEqual([[29.5]]);
    await open.pane.getByRole("heading", { name: "Đã nhận diện 3 bảng điểm" }).waitFor();
  });

  test("can be saved at the question, and is then opened", async () => {
    await enter(open.page, "C7", "28,5");
    const coming = open.page.waitForEvent("download");
    await open.page.locator("#bar select").selectOption("khanh-hoa-2020.xlsx");
    await answer("Lưu rồi mở");
    expect((await coming).suggestedFilename()).toBe("lần hai.xlsx");
    await open.page.locator("#bar h1", { hasText: "khanh-hoa-2020.xlsx" }).waitFor();
    expect(await valuesOf(open.page, score)).toEqual([[30]]);
  });

  test("that cannot be opened is refused with a way on, and the open one stays", async () => {
    await drop(open.page, "bảng điểm.xls", Buffer.from("not a workbook"));
    await open.page.getByText("Không mở được tệp “bảng điểm.xls”").waitFor();
    await open.page.getByText("lưu thành .xlsx").waitFor();
    await open.picture("khong-mo-duoc-1920");
    await open.page.getByRole("button", { name: "Ẩn thông báo" }).click();
    expect(await title()).toBe("khanh-hoa-2020.xlsx");
    expect(await visibleSheets(open.page)).toEqual(committeeSheets);
  });

  test("with parts that cannot be kept is saved only when the person agrees", async () => {
    await open.page.evaluate(() => {
      // as a file with a pivot table says it; the reading of files is tested with the files
      Object.defineProperty((window as { workbench?: object }).workbench!, "losses", {
        value: [
          { kind: "macros", count: 1 },
          { kind: "pivotTable", sheet: "Tổng hợp", count: 2 },
        ],
      });
    });
    await button("Lưu tệp").click();
    expect(await question().locator("li").allInnerTexts()).toEqual([
      expect.stringContaining("Mã macro (VBA) bị bỏ khi lưu"),
      expect.stringContaining("Trang “Tổng hợp”: 2 bảng tổng hợp PivotTable được giữ nguyên"),
    ]);
    await open.picture("mat-khi-luu");
    await answer("Không lưu");
    const coming = open.page.waitForEvent("download");
    await button("Lưu tệp").click();
    await answer("Vẫn lưu");
    expect((await coming).suggestedFilename()).toBe("khanh-hoa-2020.xlsx");
  });
});

describe("the pane's edge", () => {
  const width = () =>
    open.page.locator("#pane").evaluate((pane) => (pane as HTMLElement).offsetWidth);

  test("is dragged between 320 and 500 pixels, by mouse and keys", async () => {
    expect(await width()).toBe(350);
    const edge = (await open.page.locator("#divider").boundingBox())!;
    const drag = async (by: number) => {
      await open.page.mouse.move(edge.x + 2, edge.y + 300);
      await open.page.mouse.down();
      await open.page.mouse.move(edge.x + 2 + by, edge.y + 300, { steps: 5 });
      await open.page.mouse.up();
    };
    await drag(-90);
    expect(await width()).toBe(440);
    await open.page.locator("#divider").focus();
    for (let press = 0; press < 20; press += 1) await open.page.keyboard.press("ArrowRight");
    expect(await width()).toBe(320);
    await open.picture("ngan-320");
    for (let press = 0; press < 20; press += 1) await open.page.keyboard.press("ArrowLeft");
    expect(await width()).toBe(500);
  });
});

test("nothing complained on the console", () => {
  expect(open.complaints).toEqual([]);
});
