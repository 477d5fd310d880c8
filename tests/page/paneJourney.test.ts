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
    const isThere = () =>
      paneOf(page).evaluate((name) => document.activeElement?.textContent.startsWith(name), name);
    for (let presses = 0; presses < 4 && !(await isThere()); presses++)
      await page.keyboard.press("ArrowRight");
  } else await tabTo(page, name);
  await page.keyboard.press("Enter");
};

let page: OpenPage["page"];
afterEach(() => page.close());

describe("from the first opening to the appendices", () => {
  test.each([
    { by: "mouse", press: byMouse, width: 320 },
    { by: "mouse", press: byMouse, width: 450 },
    { by: "keyboard alone", press: byKeyboard, width: 320 },
    { by: "keyboard alone", press: byKeyboard, width: 450 },
  ])("by $by, $width px wide", async ({ by, press, width }) => {
    page = await open.another("?sample=khanh-hoa-2020");
    const pane = page.frameLocator("#pane iframe");
    const says = (text: string) => pane.getByText(text).first().waitFor();
    await says("Đã nhận diện 3 bảng điểm");
    await makePaneWide(page, width);
    if (by !== "mouse") await pane.locator("header button").focus(); // as F6 does in Excel
    const before = await visibleSheets(page);

    await press("tab", "Kiểm tra");
    await says("Không có vấn đề");
    expect(await cutOff(page)).toEqual([]);

    await press("button", "Xem kết quả");
    await says("Sở Giao thông vận tải");
    expect(await cutOff(page)).toEqual([]);

    await press("button", "Tạo phụ lục");
    await says("Ghi vào 12 trang tính mới. Không sửa trang nào đang có.");
    expect(await cutOff(page)).toEqual([]);
    expect(await visibleSheets(page)).toEqual(before);

    await press("button", "Tạo 12 bảng");
    await says("Đã tạo 12 trang tính.");
    expect(await cutOff(page)).toEqual([]);
    expect(await visibleSheets(page)).toHaveLength(before.length + 12);

    await press("button", "Mở trang đầu tiên");
    expect(await activeSheet(page)).toBe("PL I.1 - Sở, ban, ngành");
  });
});
