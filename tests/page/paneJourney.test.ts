import { enter } from "./gridHand";
import { journeys } from "./journeys";
import { openPage, type OpenPage } from "./openPage";
import { cutOff, makePaneWide, paneOf, tabTo } from "./paneHand";
import { activeSheet, visibleSheets } from "./sheets";

let open: OpenPage;
beforeAll(async () => {
  open = await openPage({ viewport: { width: 1366, height: 768 } });
});
afterAll(() => open.close());

/** How a person presses something of the pane. */
type Press = (role: "tab" | "button", name: string) => Promise<void>;

const byMouse: Press = (role, name) =>
  paneOf(page).getByRole(role, { name, exact: true }).click({ timeout: 20_000 });

/** Tab to it and Enter; from tab to tab the arrow keys lead. */
const byKeyboard: Press = async (role, name) => {
  await paneOf(page).getByRole(role, { name, exact: true }).waitFor();
  if (role === "tab") {
    await tabTo(page, await paneOf(page).getByRole("tab", { selected: true }).innerText());
    const tab = paneOf(page).getByRole("tab", { name, exact: true });
    const isThere = () => tab.evaluate((tab) => tab === document.activeElement);
    for (let presses = 0; presses < 4 && !(await isThere()); presses++)
      await page.keyboard.press("ArrowRight");
  } else await tabTo(page, name);
  await page.keyboard.press("Enter");
};

let page: OpenPage["page"];
afterEach(() => page.close());

const ways = [
  { by: "mouse", press: byMouse, width: 320 },
  { by: "mouse", press: byMouse, width: 450 },
  { by: "keyboard alone", press: byKeyboard, width: 320 },
  { by: "keyboard alone", press: byKeyboard, width: 450 },
];

describe.each(journeys)("$sample, from the first opening to its appendices", (journey) => {
  test.each(ways)("by $by, $width px wide", async ({ by, press, width }) => {
    page = await open.another(`?sample=${journey.sample}`);
    const pane = page.frameLocator("#pane iframe");
    const says = (text: string | RegExp) => pane.getByText(text).first().waitFor();
    const seen = async (screen: string) => {
      expect(await cutOff(page)).toEqual([]);
      await page.locator("#pane").screenshot({
        path: `build/pictures/duong-${journey.sample}-${screen}-${width}.png`,
      });
    };
    await says(journey.found);
    await makePaneWide(page, width);
    const before = await visibleSheets(page);
    await seen("1-mo");

    await enter(page, journey.cell, journey.typedAsText);
    await pane.getByRole("tab", { name: "Kiểm tra 1", exact: true }).waitFor(); // by itself
    if (by !== "mouse") await pane.locator("header button").focus(); // as F6 does in Excel
    await press("tab", "Kiểm tra 1");
    await says("Số ghi dạng chữ");
    await seen("2-kiem-tra");

    await press("button", "Sửa 1 ô");
    await says("Đã sửa 1 ô.");
    await says("Không có vấn đề");
    await seen("3-da-sua");

    await press("button", "Xem kết quả");
    await says(journey.unit);
    await seen("4-ket-qua");

    await press("button", "Tạo phụ lục");
    await says(`Ghi vào ${journey.sheets} trang tính mới. Không sửa trang nào đang có.`);
    await seen("5-phu-luc");
    expect(await visibleSheets(page)).toEqual(before);

    await press("button", `Tạo ${journey.tables} bảng`);
    await says(`Đã tạo ${journey.sheets} trang tính.`);
    await seen("6-da-tao");
    expect(await visibleSheets(page)).toHaveLength(before.length + journey.sheets);

    await press("button", "Mở trang đầu tiên");
    expect(await activeSheet(page)).toBe(journey.firstSheet);
  });
});
