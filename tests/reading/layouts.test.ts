import { readScoreTables } from "../../src/reading/readScoreTables";
import { khanhHoa2020 } from "../../src/regulations/khanh-hoa-2020";
import { khanhHoaEgov2020 } from "../../src/regulations/khanh-hoa-egov-2020";
import type { CellValue, SheetCells } from "../../src/sheet/SheetCells";
import { head, line, sheetOf } from "./committeeSheet";

const read = (...sheets: SheetCells[]) => {
  const { tables, problems } = readScoreTables(sheets, khanhHoa2020);
  expect(problems).toEqual([]);
  return tables.map(({ table, area }) => ({
    block: table.block,
    area,
    units: table.entries.map(({ unit }) => unit),
  }));
};

/** Headings in one row, in another order than the sample, with numbering and maxima. */
const oneRow: CellValue[] = [
  "STT",
  "Tên cơ quan, đơn vị",
  "Điểm chuẩn",
  "6. An toàn thông tin (tối đa 100)",
  "1. Hạ tầng kỹ thuật CNTT\n(Tối đa: 60 điểm)",
  "Nhóm 2: Nguồn nhân lực CNTT",
  "3. Sử dụng phần mềm ứng dụng",
  "4. CHÍNH SÁCH VÀ ĐẦU TƯ",
  "5. Trang/ Cổng  TTĐT - tối đa 100 điểm".normalize("NFD"),
];

test("a heading of one row in any order, with numbering, maxima, capitals and line breaks is read", () => {
  const rows = [
    ["BẢNG ĐIỂM CÁC SỞ, BAN, NGÀNH"],
    oneRow,
    ["01", "Sở Tài chính", 1000, 95, 60, 55, 550, 120, 90],
  ];
  expect(read(sheetOf("Bảng điểm", rows))).toEqual([
    { block: "department", area: "A2:I3", units: ["Sở Tài chính"] },
  ]);
  const { tables } = readScoreTables([sheetOf("Bảng điểm", rows)], khanhHoa2020);
  expect(tables[0]!.table.entries[0]!.scores).toEqual({
    infrastructure: 600000,
    staff: 550000,
    software: 5500000,
    policy: 1200000,
    web: 900000,
    security: 950000,
  });
});

test("a heading of three rows with column numbers below it is read", () => {
  const rows: CellValue[][] = [
    ["TT", "Sở, ban, ngành", "Điểm thẩm định"],
    ["", "", "Trong đó"],
    head[1]!,
    ["(1)", "(2)", "(3)", "(4)", "(5)", "(6)", "(7)", "(8)", "(9)"],
    line(1, "Sở Tài chính").slice(0, 9),
  ];
  expect(read(sheetOf("Sheet1", rows))).toEqual([
    { block: "department", area: "A1:I5", units: ["Sở Tài chính"] },
  ]);
});

test.each([
  { from: "by the nearest title", title: "KHỐI UỶ BAN NHÂN DÂN CẤP HUYỆN", sheet: "Sheet1" },
  { from: "by the name of the sheet", title: "BẢNG TỔNG HỢP ĐIỂM NĂM 2020", sheet: "Huyện" },
])("the block of a table headed Đơn vị is told $from", ({ title, sheet }) => {
  const rows = [[title], ["(điểm)"], oneRow, [1, "Huyện A", 1000, 90, 200, 90, 400, 80, 40]];
  expect(read(sheetOf(sheet, rows))).toMatchObject([{ block: "district" }]);
});

test("Đơn vị sự nghiệp is not taken for a heading of units nor UBND tỉnh for a block", () => {
  const rows = [
    ["UBND TỈNH KHÁNH HÒA"],
    ["CÁC ĐƠN VỊ SỰ NGHIỆP TRỰC THUỘC UBND TỈNH"],
    oneRow,
    [1, "Trường A", 700, 70, 60, 40, 300, 100, 70],
  ];
  expect(read(sheetOf("Sheet1", rows))).toMatchObject([{ block: "serviceUnit", area: "A3:I4" }]);
});

test("sums, footnotes and signatures are no units", () => {
  const rows: CellValue[][] = [
    ...head,
    ["", "Điểm tối đa", 60, 60, 560, 120, 100, 100],
    line(1, "Sở Tài chính"),
    ["", "Tổng cộng", 60, 55, 550, 120, 90, 85],
    ["Điểm bình quân", "", 60, 55, 550, 120, 90, 85],
    ["", "Ghi chú: điểm trừ do nộp trễ"],
    [],
    ["", "(*) Không chấm nhóm này"],
    ["", "NGƯỜI LẬP BIỂU", "", "", "", "", "", "TỔ TRƯỞNG"],
    ["", "Nguyễn Văn A", "", "", "", "", "", "Trần Thị B"],
  ];
  expect(read(sheetOf("Sheet1", rows))).toEqual([
    { block: "department", area: "A1:L4", units: ["Sở Tài chính"] },
  ]);
});

test("a heading repeated after a page break continues its table", () => {
  const rows = [...head, line(1, "Sở Tài chính"), ...head, line(2, "Sở Y tế")];
  expect(read(sheetOf("Sheet1", rows))).toEqual([
    { block: "department", area: "A1:L6", units: ["Sở Tài chính", "Sở Y tế"] },
  ]);
});

test("tables of two blocks on one sheet are two", () => {
  const rows: CellValue[][] = [
    ["I. CÁC SỞ, BAN, NGÀNH"],
    oneRow,
    [1, "Sở Tài chính", 1000, 95, 60, 55, 550, 120, 90],
    [],
    ["II. UBND CẤP HUYỆN"],
    oneRow,
    [1, "Huyện A", 1000, 90, 200, 90, 400, 80, 40],
  ];
  expect(read(sheetOf("Tổng hợp", rows))).toEqual([
    { block: "department", area: "A2:I3", units: ["Sở Tài chính"] },
    { block: "district", area: "A6:I7", units: ["Huyện A"] },
  ]);
});

test("a published ranking beside the scores is left out", () => {
  const ranking = sheetOf("Năm 2019", [
    ["TT", "Sở, ban, ngành", "Tổng điểm", "Tỷ lệ", "Xếp loại"],
    [1, "Sở Tài chính", "1000/1000", 1, "Tốt"],
  ]);
  const scores = sheetOf("Điểm", [...head, line(1, "Sở Tài chính")]);
  const { tables, sheetsLeftOut } = readScoreTables([ranking, scores], khanhHoa2020);
  expect(tables.map(({ sheet }) => sheet)).toEqual(["Điểm"]);
  expect(sheetsLeftOut).toEqual(["Năm 2019"]);
});

test("the cell of every unit's name is told", () => {
  const rows = [[], ...head, line(1, "Sở Tài chính"), line(2, "Sở Y tế")];
  const { tables } = readScoreTables([sheetOf("Sở", rows)], khanhHoa2020);
  expect(tables[0]!.units).toEqual([
    { sheet: "Sở", cell: "B4" },
    { sheet: "Sở", cell: "B5" },
  ]);
});

test("a heading cell merged with its neighbour is told at the cell that lost its words", () => {
  const rows = head.map((row) => [...row]);
  rows[0]![10] = ""; // "Ghi chú", merged away by "Điểm trừ"
  const lines = [line(1, "Sở Tài chính"), line(2, "Sở Y tế")];
  lines[1]![10] = "nộp trễ";
  const merges = [{ row: 0, column: 9, rows: 1, columns: 2 }];
  const sheet = { ...sheetOf("Sở", [...rows, ...lines]), merges };
  expect(readScoreTables([sheet], khanhHoa2020).problems).toMatchObject([
    { kind: "unknownColumn", at: { sheet: "Sở", cell: "K1" } },
  ]);
});

describe("communes with their districts in a column", () => {
  const parentsIn = (sheet: SheetCells) =>
    readScoreTables([sheet], khanhHoaEgov2020).tables.map(({ table }) =>
      table.entries.map(({ unit, parent }) => [parent, unit]),
    );
  const parents = (...rows: CellValue[][]) => parentsIn(sheetOf("Cấp xã", rows));
  const scores = ["Mức độ đạt được", "Điều kiện sẵn sàng"];

  test("typed in each row: a blank one is no district, rather than that of the row above", () => {
    expect(
      parents(
        ["Huyện", "Đơn vị", ...scores],
        ["Huyện Cam Lâm", "Xã Suối Cát", 45.5, 25],
        ["Huyện Cam Lâm", "Xã Cam Tân", 44, 25.5],
        ["", "Xã Diên An", 46.66, 22.6],
        ["Huyện Diên Khánh", "Xã Suối Cát", 50.13, 27],
      ),
    ).toEqual([
      [
        ["Huyện Cam Lâm", "Xã Suối Cát"],
        ["Huyện Cam Lâm", "Xã Cam Tân"],
        [undefined, "Xã Diên An"],
        ["Huyện Diên Khánh", "Xã Suối Cát"],
      ],
    ]);
  });

  test("merged over its communes, also where another district is typed in each row", () => {
    const sheet = sheetOf("Cấp xã", [
      ["Huyện", "Đơn vị", ...scores],
      ["Huyện Cam Lâm", "Xã Suối Cát", 45.5, 25],
      ["Huyện Cam Lâm", "Xã Cam Tân", 44, 25.5],
      ["Huyện Diên Khánh", "Xã Suối Cát", 50.13, 27],
      ["", "Xã Diên An", 46.66, 22.6],
    ]);
    const merges = [{ row: 3, column: 0, rows: 2, columns: 1 }];
    expect(parentsIn({ ...sheet, merges })).toEqual([
      [
        ["Huyện Cam Lâm", "Xã Suối Cát"],
        ["Huyện Cam Lâm", "Xã Cam Tân"],
        ["Huyện Diên Khánh", "Xã Suối Cát"],
        ["Huyện Diên Khánh", "Xã Diên An"],
      ],
    ]);
  });

  test("a district in a row of its own is above the communes below it, as is one in their column", () => {
    expect(
      parents(
        ["Đơn vị cấp trên", "Xã, phường, thị trấn", ...scores],
        ["Huyện Cam Lâm"],
        ["", "Xã Suối Cát", 45.5, 25],
        ["", "Xã Cam Tân", 44, 25.5],
        ["Huyện Diên Khánh", "Xã Suối Cát", 50.13, 27],
      ),
    ).toEqual([
      [
        ["Huyện Cam Lâm", "Xã Suối Cát"],
        ["Huyện Cam Lâm", "Xã Cam Tân"],
        ["Huyện Diên Khánh", "Xã Suối Cát"],
      ],
    ]);
  });

  test("a district typed once goes on below a heading that is repeated after a page break", () => {
    const heading = ["Huyện", "Xã, phường, thị trấn", ...scores];
    expect(
      parents(
        heading,
        ["Huyện Cam Lâm", "Xã Suối Cát", 45.5, 25],
        ["", "Xã Cam Tân", 44, 25.5],
        heading,
        ["", "Xã Cam Hòa", 43, 25],
        ["Huyện Diên Khánh", "Xã Suối Cát", 50.13, 27],
        heading,
        ["", "Xã Diên An", 46.66, 22.6],
      ),
    ).toEqual([
      [
        ["Huyện Cam Lâm", "Xã Suối Cát"],
        ["Huyện Cam Lâm", "Xã Cam Tân"],
        ["Huyện Cam Lâm", "Xã Cam Hòa"],
        ["Huyện Diên Khánh", "Xã Suối Cát"],
        ["Huyện Diên Khánh", "Xã Diên An"],
      ],
    ]);
  });

  test("a district typed in each row does not go on below a repeated heading", () => {
    const heading = ["Huyện", "Xã, phường, thị trấn", ...scores];
    expect(
      parents(
        heading,
        ["Huyện Cam Lâm", "Xã Suối Cát", 45.5, 25],
        ["Huyện Cam Lâm", "Xã Cam Tân", 44, 25.5],
        heading,
        ["", "Xã Cam Hòa", 43, 25],
      )[0]!.at(-1),
    ).toEqual([undefined, "Xã Cam Hòa"]);
  });

  test("a district in a row of its own goes on below a repeated heading", () => {
    const heading = ["TT", "Xã, phường, thị trấn", ...scores];
    expect(
      parents(
        heading,
        ["I", "Huyện Cam Lâm"],
        [1, "Xã Suối Cát", 45.5, 25],
        heading,
        [2, "Xã Cam Tân", 44, 25.5],
        ["II", "Huyện Diên Khánh"],
        [1, "Xã Diên An", 46.66, 22.6],
      ),
    ).toEqual([
      [
        ["Huyện Cam Lâm", "Xã Suối Cát"],
        ["Huyện Cam Lâm", "Xã Cam Tân"],
        ["Huyện Diên Khánh", "Xã Diên An"],
      ],
    ]);
  });

  test("a table of districts beside one of communes is a table of its own, no column of theirs", () => {
    expect(
      parents(
        ["UBND cấp huyện", ...scores, "Xã, phường, thị trấn", ...scores],
        ["Huyện Cam Lâm", 85, 50, "Xã Suối Cát", 45.5, 25],
        ["Huyện Diên Khánh", 90, 48, "Xã Diên An", 46.66, 22.6],
      ),
    ).toEqual([
      [
        [undefined, "Huyện Cam Lâm"],
        [undefined, "Huyện Diên Khánh"],
      ],
      [
        [undefined, "Xã Suối Cát"],
        [undefined, "Xã Diên An"],
      ],
    ]);
  });
});
