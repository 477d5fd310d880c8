import ExcelJS from "exceljs";
import { head, line } from "../reading/committeeSheet";
import { drop } from "./dropped";
import { openPage, type OpenPage } from "./openPage";
import { complaintsOf, cutOff, makePaneWide, paneOf } from "./paneHand";

let open: OpenPage;
beforeAll(async () => {
  open = await openPage({ viewport: { width: 1366, height: 768 } });
});
afterAll(() => open.close());

const button = (name: string | RegExp) => open.pane.getByRole("button", { name });
const tab = (name: string) => open.pane.getByRole("tab", { name });
const settle = () => open.page.waitForTimeout(400); // colours change in a moment

/** Every screen of the sample, with the presses that lead to it from the one before. */
const screens: { name: string; go: () => Promise<void> }[] = [
  { name: "du-lieu", go: () => tab("Dữ liệu").click() },
  { name: "kiem-tra", go: () => tab("Kiểm tra").click() },
  {
    name: "ket-qua",
    go: async () => {
      await tab("Kết quả").click();
      await open.pane.getByPlaceholder("Tìm đơn vị").waitFor();
    },
  },
  { name: "don-vi", go: () => button(/Sở Xây dựng/).click() },
  { name: "thu-diem", go: () => button("Thử điểm").click() },
  {
    name: "bieu-do",
    go: async () => {
      await button("← Kết quả").click();
      await button("Biểu đồ").click();
    },
  },
  {
    name: "phu-luc",
    go: async () => {
      await button("← Kết quả").click(); // else the tab would come back with the charts
      await tab("Phụ lục").click();
    },
  },
  {
    name: "quy-dinh",
    go: async () => {
      await open.pane.locator("header").getByRole("button", { name: "Xem" }).click();
      await button("Mở trang Quy định").waitFor();
    },
  },
  { name: "viec-khac", go: () => button("Việc khác").click() },
];

const looks = [
  { look: "light", media: { colorScheme: "light", forcedColors: "none" } },
  { look: "dark", media: { colorScheme: "dark", forcedColors: "none" } },
  { look: "forced", media: { colorScheme: "dark", forcedColors: "active" } },
] as const;

test.each(looks)(
  "in $look colours no screen has a complaint of axe, and nothing is cut off at 350, 320 and 270 px",
  async ({ look, media }) => {
    await open.page.emulateMedia(media);
    const found: string[] = [];
    for (const { name, go } of screens) {
      await go();
      await settle();
      found.push(...(await complaintsOf(open.page)).map((each) => `${name}: ${each}`));
      for (const width of [350, 270, 320]) {
        await makePaneWide(open.page, width);
        found.push(...(await cutOff(open.page)).map((each) => `${name} at ${width}: ${each}`));
        await open.page.locator("#pane").screenshot({
          path: `build/pictures/ngan-${name}-${look}-${width}.png`,
        });
      }
    }
    expect(found).toEqual([]);
  },
);

describe("a part of the pane that cannot be loaded", () => {
  test("is said with a retry, where the work is missing and where a tab is", async () => {
    const { page } = open;
    const isPart = (url: URL) => /\/(work|\d+)\.js$/.test(url.pathname);
    const context = page.context();
    await context.route(isPart, (route) => route.abort());
    const other = await context.newPage();
    await other.goto(`${open.origin}/?sample=khanh-hoa-2020`);
    const pane = other.frameLocator("#pane iframe");
    await pane.getByText("Chưa tải được một phần của EGI").waitFor();
    await context.unrouteAll();
    await pane.getByRole("button", { name: "Thử lại" }).click();
    await pane.getByText("Đã nhận diện 3 bảng điểm").waitFor();
    await context.route(isPart, (route) => route.abort());
    await pane.getByRole("tab", { name: "Kết quả" }).click();
    await pane.getByText("Chưa tải được một phần của EGI").waitFor();
    await context.unrouteAll();
    await pane.getByRole("button", { name: "Thử lại" }).click();
    await pane.getByPlaceholder("Tìm đơn vị").waitFor();
    await other.close();
  });
});

describe("a ranking of 2 000 units", () => {
  test("is scrolled to its end with never more than 60 rows in the page", async () => {
    const { page } = open;
    await page.emulateMedia({ colorScheme: "light", forcedColors: "none" });
    await drop(page, "hai nghìn.xlsx", await twoThousandUnits());
    await open.pane.getByText("2000 đơn vị trong 1 khối").waitFor();
    await tab("Kết quả").click();
    const rows = () => paneOf(page).locator("main ol > li").count();
    await open.pane.getByText("Sở số 1", { exact: true }).waitFor();
    let most = await rows();
    const pageDown = () =>
      paneOf(page).evaluate(() => {
        const main = document.querySelector("main")!;
        main.scrollTop += 3000;
        return main.scrollTop + main.clientHeight >= main.scrollHeight - 1;
      });
    for (let isEnd = false; !isEnd; most = Math.max(most, await rows())) {
      isEnd = await pageDown();
      await page.waitForTimeout(30); // rows are measured as they come, which moves the end
    }
    await pageDown();
    await open.pane.getByText("Sở số 2000", { exact: true }).waitFor();
    await open.picture("ngan-hai-nghin");
    expect(most).toBeGreaterThan(5);
    expect(most).toBeLessThanOrEqual(60);
  });

  test("is walked to both its ends by keyboard, and the focus stays on a row that is scrolled away", async () => {
    const inPane = paneOf(open.page);
    const focused = () => inPane.evaluate(() => document.activeElement?.textContent ?? "");
    const press = async (key: string, name: string) => {
      await open.page.keyboard.press(key);
      await inPane.waitForFunction(
        (text) => document.activeElement?.textContent.includes(text),
        name,
      );
    };
    const rows = () => inPane.locator("main ol > li").count();
    await inPane.locator("main ol button").first().focus();
    await press("Home", "Sở số 1");
    await press("End", "Sở số 2000");
    expect(await rows()).toBeLessThanOrEqual(60);
    await press("ArrowUp", "Sở số 1999");
    await inPane.waitForFunction(() => {
      const { top, bottom } = document.activeElement!.getBoundingClientRect();
      const main = document.querySelector("main")!.getBoundingClientRect();
      return top >= main.top - 1 && bottom <= main.bottom + 1; // in sight
    });
    await press("Home", "Sở số 1");
    await press("ArrowDown", "Sở số 2");
    await inPane.evaluate(() => document.querySelector("main")!.scrollTo(0, 60_000));
    await open.page.waitForTimeout(200);
    expect(await focused()).toContain("Sở số 2");
    expect(await rows()).toBeLessThanOrEqual(60);
    await press("ArrowDown", "Sở số 3");
  });
});

/** "Sở số 1" to "Sở số 2000", all with the same scores: they stand as listed. */
async function twoThousandUnits(): Promise<Buffer> {
  const book = new ExcelJS.Workbook();
  const units = Array.from({ length: 2000 }, (_, at) => line(at + 1, `Sở số ${at + 1}`));
  book.addWorksheet("Sở").addRows([...head, ...units]);
  book.addWorksheet("Quy định").addRows([["Mã quy định", "khanh-hoa-2020"]]);
  return Buffer.from(await book.xlsx.writeBuffer());
}
