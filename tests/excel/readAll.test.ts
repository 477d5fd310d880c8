import ExcelJS from "exceljs";
import { openWorkbench, type Workbench } from "../../src/workbench/node/openWorkbench";

let workbench: Workbench;
afterEach(() => workbench.close());

/** A workbook file; `fill` makes its sheets. */
async function file(fill: (book: ExcelJS.Workbook) => void): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook();
  fill(book);
  const regulation = book.addWorksheet("Quy định");
  addRow(regulation, ["Mã quy định", "khanh-hoa-2020"]);
  return new Uint8Array(await book.xlsx.writeBuffer());
}

/** A row below the last. ExcelJS, loaded beside the tests' world, takes their arrays for objects. */
function addRow(
  sheet: ExcelJS.Worksheet,
  values: readonly (string | number)[],
  font?: string,
): void {
  const row = sheet.rowCount + 1;
  values.forEach((value, at) => {
    const cell = sheet.getCell(row, at + 1);
    cell.value = value;
    if (font !== undefined) cell.font = { name: font };
  });
}

/** How many round trips asked for extents and for values, and the most bytes that any answered. */
function asked({ host }: Workbench) {
  const asking = (method: string) =>
    host.log.filter(({ request }) => JSON.stringify(request.ObjectPaths).includes(method));
  const trips = asking("GetRangeByIndexes");
  return {
    extents: asking("GetUsedRangeOrNullObject").length,
    trips: trips.length,
    most: Math.max(...host.log.map(({ bytes }) => bytes.response)),
    largestActions: Math.max(...trips.map(({ actions }) => actions)),
  };
}

const heading = [
  "TT",
  "Sở, ban, ngành",
  "Hạ tầng CNTT",
  "Nhân lực CNTT",
  "Sử dụng các PM ứng dụng",
  "Chính sách và đầu tư",
  "Trang/Cổng TTĐT",
  "An toàn thông tin số",
];

test("20 000 rows of 30 columns are read in one round trip for the extents and pieces of 50 000 cells, no answer above 5 MB", async () => {
  const rows = 20_000;
  const xlsx = await file((book) => {
    const sheet = book.addWorksheet("Sở ban ngành");
    const blank = Array.from({ length: 22 }, () => "Ghi chép của tổ giúp việc");
    addRow(sheet, [...heading, ...blank.map((_, at) => `Cột ${at + 1}`)], "Times New Roman");
    for (let at = 1; at < rows; at += 1)
      addRow(sheet, [at, `Đơn vị số ${at}`, 60, 55, 550.5, 120, 90, 85, ...blank]);
  });
  workbench = await openWorkbench({ xlsx });
  while (workbench.paneText().includes("Đang đọc tệp")) await workbench.settle();
  await workbench.paneSays("19999 đơn vị");
  const { extents, trips, most, largestActions } = asked(workbench);
  expect(extents).toBe(1);
  // 600 000 cells and the four of “Quy định”
  expect(trips).toBe(13);
  expect(most).toBeLessThan(5_000_000);
  expect(largestActions).toBeLessThan(20);
}, 300_000);

test("many small sheets share one round trip; fonts, merges and what is hidden come with it", async () => {
  const xlsx = await file((book) => {
    for (let at = 1; at <= 30; at += 1) {
      const sheet = book.addWorksheet(`Trang ${at}`);
      addRow(sheet, ["Danh bạ"]);
      addRow(sheet, ["Đơn vị", "Điện thoại"]);
    }
    const sheet = book.addWorksheet("Sở");
    addRow(sheet, ["Së, ban, ngµnh"], ".VnTime");
    sheet.mergeCells("A1:H1");
    addRow(sheet, heading);
    addRow(sheet, [1, "Së Tµi chÝnh", 60, 55, 550, 120, 90, 85], ".VnTime");
    addRow(sheet, [2, "Sở Y tế", 60, 55, 550, 120, 90, 80]);
    sheet.getRow(4).hidden = true;
    sheet.getColumn(8).hidden = true;
  });
  workbench = await openWorkbench({ xlsx });
  await workbench.paneSays("2 đơn vị");
  expect(asked(workbench)).toMatchObject({ extents: 1, trips: 1 });
  await workbench.press("kiemTra");
  await workbench.paneSays("2 ô dùng phông .VnTime (mã cũ) được chuyển sang Unicode khi đọc.");
  await workbench.paneSays("Bảng có 1 dòng và 1 cột đang ẩn; vẫn được đọc.");
}, 60_000);
