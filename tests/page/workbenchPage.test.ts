import { readFileSync } from "node:fs";
import { appendixNames } from "../actions/appendixNames";
import { enter } from "./gridHand";
import { openPage, type OpenPage } from "./openPage";
import { printedTables } from "./printed";
import { activeSheet, textOf, valuesOf, visibleSheets } from "./sheets";

const committeeSheets = ["Sở ban ngành", "Huyện", "Đơn vị sự nghiệp", "Quy định"];
let open: OpenPage;
beforeAll(async () => {
  open = await openPage();
});
afterAll(() => open.close());

const ribbonButton = (name: string) => open.page.locator("#bar").getByRole("button", { name });

describe("the workbench's page", () => {
  test("opens with the committee's sample in the grid and its three tables recognised in the pane", async () => {
    expect(await visibleSheets(open.page)).toEqual(committeeSheets);
    await open.picture("trang-mo-dau");
  });

  test("has the ribbon tab of the add-in with its buttons", async () => {
    expect(await open.page.locator("#bar .tab").innerText()).toBe("EGI");
    expect(await open.page.locator("#bar .ribbon button").allInnerTexts()).toEqual([
      "Kiểm tra",
      "Tạo phụ lục",
      "Mở bảng EGI",
      "Chốt vùng chọn",
      "Chốt trang này",
      "Chốt cả tệp",
      "Đổi vùng chọn",
      "Đổi trang này",
      "Đổi cả tệp",
      "Sửa #NAME?",
      "Tìm công thức EGI",
    ]);
  });

  test("computes EGI formulas that are typed into cells", async () => {
    await enter(open.page, "N7", "=EGI.RATIO(753,L7,1)"); // Ban Dân tộc, printed 753/797 and 94,5%
    await enter(open.page, "O7", "=EGI.TIER(N7)");
    await enter(open.page, "O8", "=EGI.TIER(0.813)"); // Sở Xây dựng, printed 81,3% and Khá
    await enter(open.page, "P7", '=EGI.RANK(C7:C9,C7:C9,"canh-tranh")'); // 30, 60, 60
    const place = { sheet: "Sở ban ngành", row: 6, column: 13, rows: 3, columns: 3 };
    expect(await valuesOf(open.page, place)).toEqual([
      [0.945, "Tốt", 3],
      ["", "Khá", 1],
      ["", "", 1],
    ]);
    await open.picture("cong-thuc");
  });

  test("writes the printed tables at one press of Tạo phụ lục and shows the first", async () => {
    await ribbonButton("Tạo phụ lục").click();
    await open.pane.getByText("Đã tạo 12 trang tính.").waitFor();
    expect(await visibleSheets(open.page)).toEqual([...committeeSheets, ...appendixNames]);
    expect(await activeSheet(open.page)).toBe(appendixNames[0]);
    await open.picture("phu-luc");
  });

  test.each(printedTables)("shows $id as printed", async ({ id, lines }) => {
    const sheet = appendixNames.find((name) => name.startsWith(`PL ${id} `))!;
    const size = { rows: lines.length, columns: lines[0]!.length };
    expect(await textOf(open.page, { sheet, row: 4, column: 0, ...size })).toEqual(lines);
  });

  test("asks nobody but its own address", () => {
    const foreign = open.requested.filter(
      (address) => !address.startsWith(open.origin) && !/^(data|blob):/.test(address),
    );
    expect(foreign).toEqual([]);
  });

  test("serves office.js itself, while the built page names Microsoft's address", () => {
    expect(open.requested).toContain(`${open.origin}/office-js/office.js`);
    expect(readFileSync("dist/taskpane.html", "utf8")).toMatch(
      /<script[^>]* src="?https:\/\/appsforoffice\.microsoft\.com\/lib\/1\/hosted\/office\.js"?>/,
    );
  });

  test("has no complaint on the console", () => {
    expect(open.complaints).toEqual([]);
  });
});
