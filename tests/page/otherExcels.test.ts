import { openPage, type OpenPage } from "./openPage";

let open: OpenPage;
beforeAll(async () => {
  open = await openPage();
});
afterAll(() => open.close());

describe("asked by its address", () => {
  test("the page is Excel 2021, where the add-in works as well", async () => {
    const page = await open.another("?excel=2021&sample=khanh-hoa-2020");
    const pane = page.frameLocator("#pane iframe");
    await pane.getByRole("heading", { name: "Đã nhận diện 3 bảng điểm" }).waitFor();
    await page.getByText("Đang giả lập Excel 2021.").waitFor();
    const isSet = (version: string) =>
      page
        .frames()
        .find((frame) => frame.url().includes("taskpane.html"))!
        .evaluate((set) => Office.context.requirements.isSetSupported("ExcelApi", set), version);
    expect([await isSet("1.14"), await isSet("1.15")]).toEqual([true, false]);
    await page.locator("#bar").getByRole("button", { name: "Tạo phụ lục" }).click();
    await pane.getByText("Đã tạo 12 trang tính.").waitFor();
    await page.close();
  });

  test("a sample that is not there is said, with those that are", async () => {
    const page = await open.another("?sample=binh-duong-1999");
    await page
      .getByText(/Không có tệp mẫu “binh-duong-1999”\. Các tệp mẫu: .*khanh-hoa-2020/)
      .waitFor();
    await page.close();
  });

  test("the pane's server being gone is said, with a way on", async () => {
    const page = await open.another("");
    await page
      .frameLocator("#pane iframe")
      .getByRole("heading", { name: "Đã nhận diện 3 bảng điểm" })
      .waitFor();
    await page.route("**/taskpane.html", (route) => route.fulfill({ status: 502, body: "" }));
    await page.locator("#bar select").selectOption("khanh-hoa-2020.xlsx");
    await page.getByText("Ngăn EGI không tải được.").waitFor();
    await page.screenshot({ path: "build/pictures/ngan-khong-tai.png" });
    await page.unroute("**/taskpane.html");
    await page.getByRole("button", { name: "Tải lại ngăn" }).click();
    await page
      .frameLocator("#pane iframe")
      .getByRole("heading", { name: "Đã nhận diện 3 bảng điểm" })
      .waitFor();
    await page.close();
  });
});

test("the pane follows the dark theme, cells stay paper", async () => {
  const { page } = open;
  await page.emulateMedia({ colorScheme: "dark" });
  const colour = (of: string) =>
    page.locator(of).evaluate((node) => getComputedStyle(node).backgroundColor);
  expect(await colour("#pane")).toBe("rgb(41, 41, 41)");
  expect(await colour("#bar .ribbon")).toBe("rgb(255, 255, 255)");
  await page.waitForTimeout(300); // the add-in's own colours change in a moment
  await open.picture("ngan-toi");
  await page.emulateMedia({ colorScheme: "light" });
});

test("the browser of old Excels shows the add-in's own plain message, and the buttons say where to look", async () => {
  const before = open.complaints.length;
  const page = await open.another("?webview=trident");
  const pane = page.frameLocator("#pane iframe");
  await pane.getByRole("heading", { name: "Bản Excel này chưa chạy được EGI" }).waitFor();
  await pane.getByText("Trident/7.0").waitFor();
  await page.locator("#bar").getByRole("button", { name: "Tạo phụ lục" }).click();
  await page.getByText("Lệnh “Tạo phụ lục” không chạy được.").waitFor();
  await page.screenshot({ path: "build/pictures/trident.png" });
  await page.close();
  // What is newer than that browser's language does not run there, and nothing else fails.
  for (const text of open.complaints.slice(before)) expect(text).toMatch(/^Unexpected identifier/);
});
