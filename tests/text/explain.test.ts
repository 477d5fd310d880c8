import type { Place, Problem } from "../../src/reading/Problem";
import { explain } from "../../src/text/explain";
import { placeOf, placeText } from "../../src/text/placeText";

const at: Place = { sheet: "Huyện", cell: "D7" };
const table = { sheet: "Huyện", title: "BẢNG ĐIỂM", nth: 1 };
const first: Place = { sheet: "Huyện", cell: "B9" };
const cell = { at, unit: "Sở A", column: "Nhân lực CNTT" };
const error = { severity: "error" } as const;

/** Choices of a person that have no effect any more: one of each that is said in other words. */
function outOfUse(): { problem: Problem; what: string; todo: string }[] {
  const note = { severity: "note", kind: "choiceOutOfUse" } as const;
  const means = { is: "ignored" } as const;
  const column = { sheet: "Huyện", column: "D", heading: "Cán bộ", means };
  const forget = "Nếu không cần nữa, bấm “Quên cách đọc này”.";
  return [
    {
      problem: { ...note, at, choice: { of: "columns", said: column }, because: "notFound" },
      what: "Nghĩa đã chọn cho cột D, “Cán bộ”, trang “Huyện” không còn được dùng: không còn cột nào có tiêu đề này.",
      todo: `Chọn lại nghĩa của cột trong “Sửa nhận diện”. ${forget}`,
    },
    {
      problem: {
        ...{ ...note, at, because: "notFound" },
        choice: { of: "columns", said: { ...column, heading: "" } },
      },
      what: "Nghĩa đã chọn cho cột D, không có tiêu đề, trang “Huyện” không còn được dùng: cột này nay đã có tiêu đề hoặc không còn trong bảng.",
      todo: `Chọn lại nghĩa của cột trong “Sửa nhận diện”. ${forget}`,
    },
    {
      problem: {
        ...{ ...note, because: "sheetGone" },
        choice: { of: "sheets", said: { sheet: "Nháp", block: "none" } },
      },
      what: "Lựa chọn bỏ qua trang “Nháp” không còn được dùng: tệp không còn trang này.",
      todo: `Nếu trang đã đổi tên, bỏ qua lại trang mới trong “Sửa nhận diện”. ${forget}`,
    },
    {
      problem: {
        ...{ ...note, at, because: "unknownBlock" },
        choice: { of: "sheets", said: { sheet: "Huyện", block: "ward" } },
      },
      what: "Khối đã chọn cho trang “Huyện” không còn được dùng: quy định đang dùng không có khối này.",
      todo: `Chọn lại khối trong “Sửa nhận diện”. ${forget}`,
    },
    {
      problem: {
        ...{ ...note, at, because: "notFound" },
        choice: { of: "tables", said: { table, mark: "," } },
      },
      what: "Cách đọc đã chọn cho bảng dưới dòng “BẢNG ĐIỂM”, trang “Huyện” không còn được dùng: không còn bảng nào dưới dòng này.",
      todo: `Chọn lại trong “Sửa nhận diện” của bảng. ${forget}`,
    },
    {
      problem: {
        ...{ ...note, at, because: "notFound" },
        choice: { of: "tables", said: { table: { ...table, title: "", nth: 2 }, mark: "," } },
      },
      what: "Cách đọc đã chọn cho bảng thứ 2 không có dòng tên, trang “Huyện” không còn được dùng: không còn bảng này.",
      todo: `Chọn lại trong “Sửa nhận diện” của bảng. ${forget}`,
    },
    {
      problem: {
        ...{ ...note, at, because: "notFound" },
        choice: { of: "decimalMarks", said: { sheet: "Huyện", mark: "," } },
      },
      what: "Dấu thập phân đã chọn cho trang “Huyện” không còn được dùng: trang không còn bảng điểm.",
      todo: `Chọn lại dấu thập phân trong “Sửa nhận diện”. ${forget}`,
    },
  ];
}

/** One of each kind, with every variant that is said in other words. */
const said: { problem: Problem; what: string; todo: string }[] = [
  {
    problem: { ...error, kind: "emptyWorkbook" },
    what: "Tệp chưa có số liệu nào.",
    todo: "Mở tệp có bảng điểm, hoặc nhập bảng điểm vào một trang tính.",
  },
  {
    problem: { ...error, kind: "noScoreTable", sheets: ["Danh bạ", "Sheet2"] },
    what: "Chưa thấy bảng điểm ở trang “Danh bạ”, “Sheet2”.",
    todo: "Bảng điểm cần một cột tên đơn vị và mỗi nhóm tiêu chí một cột, tiêu đề ghi như trong quy định.",
  },
  {
    problem: { ...error, kind: "noScoreTable", sheets: [] },
    what: "Chưa thấy bảng điểm trong tệp này.",
    todo: "Bảng điểm cần một cột tên đơn vị và mỗi nhóm tiêu chí một cột, tiêu đề ghi như trong quy định.",
  },
  {
    problem: { ...error, kind: "noRegulation" },
    what: "Tệp chưa ghi áp dụng quy định nào.",
    todo: "Chọn quy định trong ngăn EGI; hoặc ở trang “Quy định”, ghi “Mã quy định” và mã của quy định vào hai ô cạnh nhau.",
  },
  {
    problem: { ...error, kind: "unknownRegulation", at, given: "x", known: ["a-2020", "b-2021"] },
    what: "Chưa có quy định mang mã “x”.",
    todo: "Sửa mã ở ô này. Các mã đang có: “a-2020”, “b-2021”.",
  },
  {
    problem: { ...error, kind: "unknownRegulation", given: "x", known: ["a-2020"] },
    what: "Chưa có quy định mang mã “x”.",
    todo: "Chọn lại quy định trong ngăn EGI. Các mã đang có: “a-2020”.",
  },
  {
    problem: {
      ...{ severity: "warning", kind: "otherDocument", at, id: "a-2020", named: "7/QĐ-UBND" },
      document: { number: "5/QĐ-UBND", date: "2020-06-04", issuer: "UBND tỉnh A" },
    },
    what: "Mã “a-2020” là của văn bản 5/QĐ-UBND ngày 04/6/2020, nhưng trang này ghi văn bản 7/QĐ-UBND.",
    todo: "Sửa mã hoặc văn bản cho khớp; nếu là quy định riêng của đơn vị, đặt một mã khác.",
  },
  {
    problem: { ...error, kind: "unknownBlock", at, table, given: "Đơn vị", known: ["Sở", "Huyện"] },
    what: "Chưa rõ bảng này thuộc khối nào: cột đơn vị chỉ ghi “Đơn vị”.",
    todo: "Ghi tên khối vào dòng tiêu đề trên bảng hoặc vào tên trang tính: “Sở”, “Huyện”.",
  },
  {
    problem: { ...error, kind: "blockTwice", at, table, block: "Huyện", first, firstTable: table },
    what: "Khối “Huyện” có hai bảng điểm; bảng kia ở Huyện · B9.",
    todo: "Chọn bảng được dùng; bảng kia vẫn ở nguyên trong tệp.",
  },
  {
    problem: { ...error, kind: "missingColumn", at, column: "Hạ tầng CNTT" },
    what: "Bảng điểm chưa có cột “Hạ tầng CNTT”.",
    todo: "Thêm cột này, hoặc sửa tiêu đề của cột đang chứa điểm của nhóm đó.",
  },
  {
    problem: { ...error, kind: "columnTwice", at, column: "Điểm trừ", first },
    what: "Cột “Điểm trừ” trùng nghĩa với cột ở Huyện · B9.",
    todo: "Giữ một cột; xóa cột còn lại hoặc đổi tiêu đề của cột đó.",
  },
  {
    problem: {
      severity: "warning",
      kind: "unknownColumn",
      at,
      table: { sheet: "Sở", title: "", nth: 1 },
      column: "Điểm thưởng",
    },
    what: "Cột “Điểm thưởng” không có trong quy định, không được tính vào kết quả.",
    todo: "Nếu là điểm của một nhóm, điểm cộng hoặc điểm trừ, sửa tiêu đề như trong quy định.",
  },
  {
    problem: { ...error, kind: "noUnits", at },
    what: "Bảng điểm chưa có đơn vị nào.",
    todo: "Nhập tên đơn vị và điểm vào các dòng dưới tiêu đề.",
  },
  {
    problem: { ...error, kind: "blankUnit", at },
    what: "Dòng này có điểm nhưng chưa có tên đơn vị.",
    todo: "Nhập tên đơn vị, hoặc xóa điểm ở dòng này.",
  },
  {
    problem: { ...error, kind: "blankScore", ...cell },
    what: "Sở A: chưa có điểm ở cột “Nhân lực CNTT”.",
    todo: "Nhập 0 nếu không được điểm nào.",
  },
  {
    problem: { ...error, kind: "notAnAverage", at, criterion: "Tỷ lệ máy tính", given: "cao" },
    what: "Tỷ lệ máy tính: “cao” không phải là tỷ lệ bình quân.",
    todo: "Nhập tỷ lệ phần trăm từ 0% đến 100%, nhiều nhất hai chữ số thập phân.",
  },
  {
    problem: { ...error, kind: "notAnAverage", at, criterion: "Tỷ lệ máy tính", given: "" },
    what: "Tỷ lệ máy tính: chưa có kết quả bình quân.",
    todo: "Nhập tỷ lệ phần trăm từ 0% đến 100%, nhiều nhất hai chữ số thập phân.",
  },
  {
    problem: { ...error, kind: "notAScore", ...cell, given: "abc", because: "text" },
    what: "Sở A: “abc” ở cột “Nhân lực CNTT” không phải là điểm.",
    todo: "Nhập điểm bằng số.",
  },
  {
    problem: { ...error, kind: "notAScore", ...cell, given: "95%", because: "percent" },
    what: "Sở A: “95%” ở cột “Nhân lực CNTT” là tỷ lệ phần trăm, không phải điểm.",
    todo: "Nhập điểm bằng số, không có dấu %.",
  },
  {
    problem: { ...error, kind: "notAScore", ...cell, given: "07/8/2020", because: "date" },
    what: "Sở A: điểm ở cột “Nhân lực CNTT” bị Excel đổi thành ngày 07/8/2020.",
    todo: "Chuyển ô sang định dạng số (Number), rồi nhập lại điểm.",
  },
  {
    problem: { ...error, kind: "notAScore", ...cell, given: "#N/A", because: "errorValue" },
    what: "Sở A: ô ở cột “Nhân lực CNTT” báo lỗi #N/A, chưa có điểm.",
    todo: "Sửa công thức, hoặc nhập điểm bằng số.",
  },
  {
    problem: { ...error, kind: "notAScore", ...cell, given: "-", because: "notExempt" },
    what: "Sở A: cột “Nhân lực CNTT” ghi “-”, nhưng quy định không miễn nhóm này cho đơn vị.",
    todo: "Nhập điểm, nhập 0 nếu không được điểm nào; hoặc ghi tên đơn vị như trong quy định.",
  },
  {
    problem: { ...error, kind: "tooManyDecimals", ...cell, given: "1,23456" },
    what: "Sở A: 1,23456 ở cột “Nhân lực CNTT” có hơn bốn chữ số thập phân.",
    todo: "Làm tròn điểm, nhiều nhất bốn chữ số thập phân.",
  },
  {
    problem: { ...error, kind: "negativeScore", ...cell, given: -55000 },
    what: "Sở A: −5,5 điểm ở cột “Nhân lực CNTT”, nhỏ hơn 0.",
    todo: "Nhập số từ 0 trở lên; điểm bị trừ ghi ở cột điểm trừ.",
  },
  {
    problem: { ...error, kind: "aboveMax", ...cell, given: 605000, max: 600000, source: "bảng 1" },
    what: "Sở A: 60,5 điểm ở cột “Nhân lực CNTT”, vượt điểm tối đa 60.",
    todo: "Nhập điểm không quá 60. Căn cứ: bảng 1.",
  },
  {
    problem: { ...error, kind: "aboveMax", ...cell, given: 10000, max: 0, source: "bảng 1" },
    what: "Sở A: 1 điểm ở cột “Nhân lực CNTT”, nhưng đơn vị được miễn nhóm này.",
    todo: "Nhập “-”. Căn cứ: bảng 1.",
  },
  {
    problem: { ...error, kind: "sumAboveMax", at, unit: "Sở A", sum: 10050000, max: 10000000 },
    what: "Sở A: các nhóm cộng lại 1005 điểm, vượt điểm tối đa 1000 của đơn vị.",
    todo: "Sửa điểm các nhóm, hoặc sửa điểm tối đa của đơn vị.",
  },
  {
    problem: { ...error, kind: "zeroMax", at, unit: "Sở A" },
    what: "Sở A: điểm tối đa là 0.",
    todo: "Nhập điểm tối đa của đơn vị; để trống nếu theo quy định.",
  },
  {
    problem: { ...error, kind: "duplicateUnit", at, unit: "Sở A", first },
    what: "Sở A: đã có ở Huyện · B9.",
    todo: "Xóa một trong hai dòng, hoặc sửa tên đơn vị.",
  },
  {
    problem: {
      severity: "warning",
      kind: "maxDiffers",
      at,
      unit: "Sở A",
      declared: 700000,
      expected: 850000,
      source: "bảng 1",
    },
    what: "Sở A: điểm tối đa khai 70, theo quy định 85: thiếu 15 điểm.",
    todo: "Kết quả được tính theo số đã khai; sửa ô này nếu nhập sai. Căn cứ: bảng 1.",
  },
  {
    problem: {
      severity: "warning",
      kind: "maxDiffers",
      at,
      unit: "Sở A",
      declared: 855000,
      expected: 850000,
      source: "bảng 1",
    },
    what: "Sở A: điểm tối đa khai 85,5, theo quy định 85: thừa 0,5 điểm.",
    todo: "Kết quả được tính theo số đã khai; sửa ô này nếu nhập sai. Căn cứ: bảng 1.",
  },
  ...outOfUse(),
];

test.each(said.map((each) => ({ ...each, kind: each.problem.kind })))(
  "$kind: $what $todo",
  ({ problem, what, todo }) => {
    expect(explain(problem)).toEqual({ what, todo });
  },
);

test("no sentence addresses the reader, exclaims or speaks of software", () => {
  for (const { problem } of said) {
    const { what, todo } = explain(problem);
    expect(`${what} ${todo}`).not.toMatch(/\bbạn\b|vui lòng|!(?!\S)|validate|workbook/i);
    expect(what).toMatch(/\.$/);
    expect(todo).toMatch(/\.$/);
  }
});

test("a place is the sheet and the cell, a problem of the whole workbook has none", () => {
  expect(placeText(at)).toBe("Huyện · D7");
  expect(placeOf({ ...error, kind: "noUnits", at })).toBe(at);
  expect(placeOf({ ...error, kind: "noRegulation" })).toBeUndefined();
});
