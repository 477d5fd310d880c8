import type { Chart } from "../../src/workbench/model/Chart";
import type { PageLayout } from "../../src/workbench/xlsx/PageLayout";
import type { Session } from "../../src/workbench/page/Session";
import { enter, goTo } from "./gridHand";
import { openPage, type OpenPage } from "./openPage";

type PageWindow = Window & { workbench?: Session };

let open: OpenPage;
beforeAll(async () => {
  open = await openPage();
});
afterAll(() => open.close());

const bar = () => open.page.locator("#bar");
const view = () => open.page.locator("#preview");
const pages = () => view().locator(".paper");
const facts = () => view().locator(".facts").innerText();
const preview = () => bar().getByRole("button", { name: "Xem trang in" }).click();
const show = (sheet: string) =>
  open.page.evaluate((name) => {
    const { sheets } = (window as PageWindow).workbench!.book;
    sheets.activate(sheets.find(name)!);
  }, sheet);
const keep = (sheet: string, part: object) =>
  open.page.evaluate(
    ({ sheet, part }) => {
      const { sheets, metadata } = (window as PageWindow).workbench!.book;
      metadata.setSheet(sheets.find(sheet)!, part);
    },
    { sheet, part },
  );
const layoutOf = (sheet: string) =>
  open.page.evaluate((name) => {
    const { sheets, metadata } = (window as PageWindow).workbench!.book;
    return metadata.sheet(sheets.find(name)!)["pageLayout"];
  }, sheet) as Promise<PageLayout>;
/** Width, height in points of every page that the browser would send to a printer. */
const printedSizes = async () => {
  const pdf = (await open.page.pdf({ preferCSSPageSize: true })).toString("latin1");
  return [...pdf.matchAll(/\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/g)].map(([, width, height]) => [
    Math.round(Number(width)),
    Math.round(Number(height)),
  ]);
};

describe("the pages of the committee's sheet", () => {
  test("are two of A4 landscape, the head of the table on both", async () => {
    await preview();
    expect(await facts()).toBe("2 trang · A4 ngang · tỷ lệ in 86%");
    expect(await pages().count()).toBe(2);
    for (const page of await pages().all())
      expect(await page.innerText()).toMatch(/Sở, ban, ngành[\s\S]*Điểm tối\s+đa/);
    expect(await pages().first().innerText()).toContain("Thanh tra tỉnh");
    expect(await pages().last().innerText()).toContain("Văn phòng Ủy ban nhân dân tỉnh");
    await open.picture("trang-in-ngang");
  });

  test("go to the printer as they are, and nothing else does", async () => {
    expect(await printedSizes()).toEqual([
      [842, 595],
      [842, 595],
    ]);
  });

  test("are looked at larger and smaller, page by page", async () => {
    const width = async () => (await pages().first().boundingBox())!.width;
    const before = await width();
    await view().getByRole("button", { name: "Phóng to" }).click();
    expect(await width()).toBeGreaterThan(before);
    await view().getByRole("button", { name: "Thu nhỏ" }).click();
    expect(await width()).toBeCloseTo(before, 0);
    expect(await view().locator(".place").innerText()).toBe("Trang 1/2");
    await view()
      .locator(".desk")
      .evaluate((desk) => desk.scrollTo(0, desk.scrollHeight));
    await view().getByText("Trang 2/2").waitFor();
    await open.picture("trang-in-cuoi");
  });

  test("give way to the grid at Esc", async () => {
    await open.page.keyboard.press("Escape");
    expect(await view().isVisible()).toBe(false);
    await enter(open.page, "A40", "cuối");
    await open.page.keyboard.press("Control+p");
    expect(await pages().last().innerText()).toContain("cuối");
    await view().getByRole("button", { name: "Đóng" }).click();
    await bar().getByRole("button", { name: "Hoàn tác" }).click();
    await goTo(open.page, "A7");
  });
});

describe("print settings", () => {
  test("print area, hidden rows, page breaks, scale and page numbers are followed", async () => {
    const sheet = "Sở ban ngành";
    const before = await layoutOf(sheet);
    await keep(sheet, {
      pageLayout: {
        ...before,
        orientation: "Portrait",
        printArea: "A5:D20",
        printTitleRows: "$5:$6",
        zoom: { scale: 80 },
        rowBreaks: [14],
        firstPageNumber: 7,
        headersFooters: {
          state: "FirstAndDefault",
          defaultForAllPages: { centerHeader: '&"Times New Roman,Italic"&13Trang &P/&N' },
        },
      } satisfies PageLayout,
    });
    await open.page.evaluate(() => {
      const { sheets, styles } = (window as PageWindow).workbench!.book;
      styles.setRowsHidden(sheets.find("Sở ban ngành")!, 7, 1, true);
    });
    await preview();
    expect(await facts()).toBe("2 trang · A4 dọc · tỷ lệ in 80%");
    const [first, second] = (await pages().allInnerTexts()) as [string, string];
    expect(first).toContain("Ban Dân tộc");
    expect(first).not.toContain("BQL Khu kinh tế Vân Phong"); // its row is hidden
    expect(first).not.toContain("HỘI ĐỒNG"); // above the print area
    expect(first).not.toContain("Trang"); // the first page has texts of its own: none
    expect(second).toMatch(/Sở, ban, ngành[\s\S]*Sở Lao động[\s\S]*Trang 8\/2/);
    expect(second).not.toContain("Ban Dân tộc");
    await open.picture("trang-in-cai-dat");
    await open.page.keyboard.press("Escape");
    await open.page.evaluate(() => {
      const { sheets, styles } = (window as PageWindow).workbench!.book;
      styles.setRowsHidden(sheets.find("Sở ban ngành")!, 7, 1, false);
    });
    await keep(sheet, { pageLayout: before });
  });

  test("an empty sheet says that there is nothing to print", async () => {
    await open.page.evaluate(() => {
      const { sheets } = (window as PageWindow).workbench!.book;
      sheets.activate(sheets.add("Trống"));
    });
    await preview();
    await view().getByText("chưa có gì để in").waitFor();
    await open.page.keyboard.press("Escape");
    await show("Sở ban ngành");
  });
});

describe("charts", () => {
  const names = { row: 6, column: 1, rows: 5, columns: 1 }; // B7:B11
  const chartsOn = (sheet: string): Chart[] => {
    const from = (column: number) => ({ sheet, area: { ...names, column } });
    const place = { top: 150, width: 360, height: 216 };
    const shared = { legend: { visible: true, position: "Bottom" as const }, ...place };
    return [
      {
        ...shared,
        id: "{1}",
        name: "Chart 1",
        chartType: "Pie",
        title: { text: "Điểm hạ tầng của năm đơn vị", visible: true },
        dataLabels: { showPercentage: true },
        left: 20,
        series: [{ name: "Hạ tầng CNTT", values: from(2), categories: from(1) }],
      },
      {
        ...shared,
        id: "{2}",
        name: "Chart 2",
        chartType: "ColumnClustered",
        title: { text: "Hạ tầng và nhân lực", visible: true },
        dataLabels: { showValue: true },
        left: 390,
        series: [
          { name: "Hạ tầng CNTT", values: from(2), categories: from(1), fill: "#107c41" },
          { name: "Nhân lực CNTT", values: from(3), fill: "#ffb900" },
        ],
      },
      {
        ...shared,
        id: "{3}",
        name: "Chart 3",
        chartType: "BarClustered",
        title: { text: "Sử dụng phần mềm", visible: true },
        legend: { visible: false, position: "Bottom" },
        dataLabels: { showValue: true, numberFormat: "#,##0.0" },
        left: 20,
        top: 380,
        series: [{ name: "Phần mềm", values: from(4), categories: from(1) }],
      },
    ];
  };
  const chart = (title: string) =>
    open.page
      .locator("#grid")
      .getByRole("img", { name: `Biểu đồ ${title}` })
      .first();

  beforeAll(async () => {
    const id = await open.page.evaluate(() =>
      (window as PageWindow).workbench!.book.sheets.find("Sở ban ngành")!,
    );
    await keep("Sở ban ngành", { charts: chartsOn(id) });
    await chart("Điểm hạ tầng của năm đơn vị").waitFor();
  });

  test("are drawn from their cells: shares of a pie, heights of columns, names, figures", async () => {
    const pie = chart("Điểm hạ tầng của năm đơn vị"); // 30, 60, 60, 60, 60
    expect(await pie.locator("path").count()).toBe(5);
    expect(await pie.locator("text").allTextContents()).toEqual(
      expect.arrayContaining(["11%", "22%", "Ban Dân tộc", "Sở Du lịch"]),
    );
    const columns = chart("Hạ tầng và nhân lực");
    const heights = await columns
      .locator("rect[fill='#107c41']:has(title)")
      .evaluateAll((bars) => bars.map((bar) => Number(bar.getAttribute("height"))));
    expect(heights[1]! / heights[0]!).toBeCloseTo(2, 6); // 60 beside 30
    expect(await chart("Sử dụng phần mềm").locator("text").allTextContents()).toEqual(
      expect.arrayContaining(["370,0", "560,0"]),
    );
    await open.picture("bieu-do");
  });

  test("follow their cells and the scrolling of the grid", async () => {
    const columns = chart("Hạ tầng và nhân lực");
    await enter(open.page, "C7", "60");
    const first = columns.locator("rect[fill='#107c41']:has(title)");
    const heights = () =>
      first.evaluateAll((bars) => bars.map((bar) => Number(bar.getAttribute("height"))));
    expect((await heights())[0]).toBeCloseTo((await heights())[1]!, 6);
    const main = async () => (await columns.boundingBox())!.y;
    const before = await main();
    await open.page.mouse.move(600, 500);
    await open.page.mouse.wheel(0, 200);
    await open.page.waitForTimeout(500);
    expect(before - (await main())).toBeGreaterThan(100);
    await open.picture("bieu-do-cuon");
    await open.page.mouse.wheel(0, -200);
  });

  test("are printed where they stand", async () => {
    await preview();
    const pie = view().getByRole("img", { name: "Biểu đồ Điểm hạ tầng của năm đơn vị" });
    const paper = (await pages().first().boundingBox())!;
    const place = (await pie.first().boundingBox())!;
    const { leftMargin = 0 } = await layoutOf("Sở ban ngành");
    // A landscape A4 is 841,89 points wide; the chart begins 20 points right of the cells, at 86 %.
    const points = ((place.x - paper.x) / paper.width) * 841.89;
    expect(points).toBeGreaterThanOrEqual(leftMargin + 20 * 0.86 - 1);
    await open.picture("bieu-do-trang-in");
    await open.page.keyboard.press("Escape");
  });
});

test("the three overall rankings are one page of A4 each, as LibreOffice prints them", async () => {
  await bar().getByRole("button", { name: "Tạo phụ lục" }).click();
  await open.pane.getByText("Đã tạo 12 trang tính.").waitFor();
  for (const sheet of [
    "PL I.1 - Sở, ban, ngành",
    "PL II.1 - UBND cấp huyện",
    "PL III.1 - Đơn vị sự nghiệp",
  ]) {
    await show(sheet);
    await preview();
    expect(await facts()).toBe("1 trang · A4 dọc · tỷ lệ in 100%");
    await open.picture(`trang-in ${sheet}`);
    await open.page.keyboard.press("Escape");
  }
});

test("nothing complained on the console", () => {
  expect(open.complaints).toEqual([]);
});
