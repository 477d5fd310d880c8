import { layouts } from "../../../src/regulations/layouts/layouts";
import { regulationSheet } from "../../../src/appendix/regulationSheet";
import { CellGrid } from "../../../src/reading/CellGrid";
import { readRegulationSheet } from "../../../src/reading/regulation/readRegulationSheet";
import { regulationRows } from "../../../src/reading/regulation/regulationRows";
import { binhDinh2021 } from "../../../src/regulations/binh-dinh-2021";
import { khanhHoa2020 } from "../../../src/regulations/khanh-hoa-2020";
import type { Regulation } from "../../../src/regulations/Regulation";
import type { CellValue } from "../../../src/sheet/SheetCells";
import { explain } from "../../../src/text/explain";
import { addressIn } from "../../appendix/addressIn";
import { cellsOfSheet } from "../../appendix/cellsOfSheet";

/** A clerk's slip on the sheet "Quy định" and what is said of it. */
interface Slip {
  of: string;
  in?: Regulation;
  /** Table, heading, and the texts of the row or its number. */
  at: [string, string, readonly (string | number)[] | number];
  typed: CellValue;
  /** The cell that is named; absent: the one that was typed in. */
  named?: [string, string, readonly (string | number)[] | number];
  says: string;
}

const slips: Slip[] = [
  {
    of: "an unknown word",
    at: ["Xếp hạng", "Đồng hạng", 1],
    typed: "1-2-2-5",
    says: "“1-2-2-5” ở “Đồng hạng” không phải là giá trị dùng được.",
  },
  {
    of: "a word left out",
    at: ["Xếp hạng", "Phạm vi", 1],
    typed: "",
    says: "“Phạm vi” còn trống.",
  },
  {
    of: "a maximum left out",
    at: ["Nhóm và tiêu chí", "Điểm tối đa", ["web", "department"]],
    typed: "",
    says: "“Điểm tối đa” còn trống.",
  },
  {
    of: "a maximum that is no number",
    at: ["Nhóm và tiêu chí", "Điểm tối đa", ["web", "department"]],
    typed: "một trăm",
    says: "“một trăm” ở “Điểm tối đa” không phải là số.",
  },
  {
    of: "maxima that do not add up",
    at: ["Khối", "Điểm tối đa", ["department"]],
    typed: 990,
    says: "Sở, ban, ngành: điểm tối đa ghi 990, các phần cộng lại 1000.",
  },
  {
    of: "a maximum without its source",
    at: ["Nhóm và tiêu chí", "Căn cứ", ["security", "district"]],
    typed: " ",
    says: "An toàn thông tin số: chưa ghi căn cứ.",
  },
  {
    of: "an inferred maximum outside its interval",
    at: ["Nhóm và tiêu chí", "Khoảng: đến", ["staff", 90]],
    typed: 80,
    named: ["Nhóm và tiêu chí", "Điểm tối đa", ["staff", 90]],
    says: "Nhân lực CNTT: 90 nằm ngoài khoảng đã ghi (từ 90 đến 80 điểm).",
  },
  {
    of: "tiers that overlap",
    at: ["Thang xếp loại", "Từ", ["Khá"]],
    typed: 85,
    says: "mức “Khá” chồng lên mức “Tốt”",
  },
  {
    of: "an inferred bound without its interval",
    in: binhDinh2021,
    at: ["Thang xếp loại", "Căn cứ", ["Khá"]],
    typed: "suy ra từ Bảng 1",
    named: ["Thang xếp loại", "Khoảng: đến", ["Khá"]],
    says: "Mức độ ứng dụng CNTT: Khá: số suy ra từ số liệu nhưng chưa ghi khoảng.",
  },
  {
    of: "a block that is not there",
    at: ["Nhóm và tiêu chí", "Khối", ["web", "serviceUnit"]],
    typed: "commune",
    says: "không có khối “commune”",
  },
  {
    of: "a criterion that stands under nothing",
    in: binhDinh2021,
    at: ["Nhóm và tiêu chí", "Thuộc", ["II.a", 17]],
    typed: "IX",
    says: "“Thuộc” ghi “IX”, nhưng trang này không có mục đó.",
  },
  {
    of: "an exemption from a criterion that is not there",
    in: binhDinh2021,
    at: ["Miễn", "Nhóm, tiêu chí không có", ["Sở Tài chính"]],
    typed: "II.c",
    says: "Sở Tài chính: khối này không có tiêu chí “II.c”.",
  },
  {
    of: "an exemption without a reason",
    in: binhDinh2021,
    at: ["Miễn", "Lý do", ["Sở Tài chính"]],
    typed: "",
    says: "Sở Tài chính: được miễn nhưng chưa ghi lý do.",
  },
  {
    of: "an exemption without a document",
    in: binhDinh2021,
    at: ["Miễn", "Căn cứ", ["Sở Tài chính"]],
    typed: "",
    says: "Sở Tài chính: chưa ghi căn cứ.",
  },
  {
    of: "an exemption whose document has a number and no date",
    in: binhDinh2021,
    at: ["Miễn", "Số văn bản", ["Sở Tài chính"]],
    typed: "4659/QĐ-UBND",
    named: ["Miễn", "Ngày văn bản", ["Sở Tài chính"]],
    says: "Sở Tài chính: văn bản cho miễn chưa có đủ số và ngày.",
  },
  {
    of: "points that are exempt and no number",
    at: ["Miễn", "Số điểm", ["chưa phân bổ", 70]],
    typed: "bảy mươi",
    says: "“bảy mươi” ở “Số điểm” không phải là số.",
  },
  {
    of: "a date that is none",
    at: ["Văn bản", "Ngày", ["Văn bản này"]],
    typed: "31/02/2020",
    says: "“31/02/2020” ở “Ngày” không phải là ngày.",
  },
  {
    of: "a measure that is not there",
    at: ["Làm tròn", "Nội dung số", ["tổng điểm"]],
    typed: "9",
    says: "“Nội dung số” ghi “9”, nhưng trang này không có mục đó.",
  },
  {
    of: "tables of an unknown decision",
    at: ["Thông tin chung", "Mẫu phụ lục", 1],
    typed: "ha-noi-1999",
    says: "“ha-noi-1999” ở “Mẫu phụ lục” không phải là giá trị dùng được.",
  },
];

test.each(slips)(
  "$of is said at its cell",
  ({ in: regulation = khanhHoa2020, at, named, typed, says }) => {
    const sheet = regulationSheet(regulationRows(regulation));
    const cell = addressIn(sheet, ...at);
    const { problems } = readRegulationSheet(
      new CellGrid(cellsOfSheet(sheet, { [cell]: typed })),
      layouts,
    )!;
    const told = problems.filter((problem) => explain(problem).what.includes(says));
    expect(problems.map((problem) => explain(problem).what)).toContainEqual(
      expect.stringContaining(says),
    );
    expect(told[0]).toMatchObject({
      severity: "error",
      at: { sheet: "Quy định", cell: named === undefined ? cell : addressIn(sheet, ...named) },
    });
  },
);

test("a sheet that is still blank says what has to be filled in, and nothing is guessed", () => {
  const blank = readRegulationSheet(
    new CellGrid(cellsOfSheet(regulationSheet(undefined))),
    layouts,
  )!;
  expect(blank.regulation).toBeUndefined();
  expect(blank.problems.map((problem) => explain(problem).what)).toEqual([
    "Trang “Quy định” chưa có nội dung ở bảng “Thông tin chung”.",
    "“Văn bản” còn trống.",
    "Trang “Quy định” chưa có nội dung ở bảng “Giai đoạn được xếp hạng”.",
    "Trang “Quy định” chưa có nội dung ở bảng “Cách tính khi được miễn”.",
  ]);
});

test("a sheet that only names a regulation is not taken for one", () => {
  const cells = { name: "Quy định", row: 0, column: 0, values: [["Mã quy định", "khanh-hoa-2020"]], formats: [["@", "@"]] }; // prettier-ignore
  expect(readRegulationSheet(new CellGrid(cells), layouts)).toBeUndefined();
});

test("columns may be moved and others added, rows left blank, numbers typed as text with a comma", () => {
  const sheet = regulationSheet(regulationRows(khanhHoa2020));
  const bound = addressIn(sheet, "Thang xếp loại", "Từ", ["Tốt"]);
  const cells = cellsOfSheet(sheet, { [bound]: "85,0" });
  const headRow = 4; // of the first table: a clerk's own column beside it
  const moved = {
    ...cells,
    column: 2,
    values: cells.values.flatMap((row, r) => [
      ["của tôi", ...row].map((value, c) => (c === 0 && r !== headRow ? "" : value)),
      ["", ...row].map(() => ""),
    ]),
    formats: cells.formats.flatMap((row) => [
      ["@", ...row],
      ["@", ...row],
    ]),
  };
  const back = readRegulationSheet(new CellGrid(moved), layouts)!;
  expect(back.problems).toEqual([]);
  expect(back.regulation).toEqual(khanhHoa2020);
});
