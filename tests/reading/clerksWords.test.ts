import { readScoreTables } from "../../src/reading/readScoreTables";
import { binhDinh2021 } from "../../src/regulations/binh-dinh-2021";
import { khanhHoa2020 } from "../../src/regulations/khanh-hoa-2020";
import { khanhSon2021 } from "../../src/regulations/khanh-son-2021";
import { thanhHoa2017 } from "../../src/regulations/thanh-hoa-2017";
import { sheetOf, groupHead, groupLine } from "./committeeSheet";

const head = groupHead("Sở, ban, ngành");
const severe = <Each extends { severity: string }>(problems: readonly Each[]) =>
  problems.filter(({ severity }) => severity !== "note");

test.each([
  "Trang trước chuyển sang",
  "Mang sang trang sau",
  "Chuyển sang trang 2",
  "Cộng trang 1",
  "Lũy kế",
])("“%s” sums up a page and is no unit", (words) => {
  const sums = ["", words, 120, 110, 1100, 240, 180, 170];
  const rows = [head, groupLine(1, "Sở Tài chính"), sums, head, sums, groupLine(2, "Sở Y tế")];
  const { tables, problems } = readScoreTables([sheetOf("Sở", rows)], khanhHoa2020);
  expect(tables[0]!.table.entries.map(({ unit }) => unit)).toEqual(["Sở Tài chính", "Sở Y tế"]);
  expect(severe(problems)).toEqual([]);
});

test("groups on sheets of their own, whose titles name the group and whose points are headed “Điểm”", () => {
  const groups = [
    ["Hạ tầng kỹ thuật CNTT", 13],
    ["Ứng dụng CNTT trong hoạt động của CQNN", 20],
    ["Trang thông tin điện tử", 14],
    ["Công tác đảm bảo an toàn thông tin", 5],
    ["Cơ chế, chính sách thúc đẩy ứng dụng CNTT", 8],
    ["Nhân lực và đầu tư cho ứng dụng CNTT", 12],
  ] as const;
  const sheets = groups.map(([group, points], at) =>
    sheetOf(`Bảng ${at + 1}`, [
      [`Bảng ${at + 1}. Xếp hạng tiêu chí “${group}”`],
      ["TT", "Sở, ban, ngành", "Điểm", "Xếp hạng"],
      [1, "Sở Y tế", points, 1],
    ]),
  );
  const { tables, problems } = readScoreTables(sheets, binhDinh2021);
  expect(severe(problems)).toEqual([]);
  expect(tables[0]!.table.entries[0]!.scores).toEqual({
    I: 130000,
    II: 200000,
    III: 140000,
    IV: 50000,
    V: 80000,
    VI: 120000,
  });
});

test("“Sở NN và PTNT” and “Sở Nông nghiệp và Phát triển nông thôn” are one unit", () => {
  const web = [
    ["TT", "Sở, ban, ngành", "Trang/Cổng TTĐT"],
    [1, "Sở Nông nghiệp và Phát triển nông thôn", 90],
  ];
  const sheets = [sheetOf("Sở", [head, groupLine(1, "Sở NN và PTNT")]), sheetOf("Web", web)];
  expect(readScoreTables(sheets, khanhHoa2020).problems).toEqual([]);
});

test("“UDCNTT” stands for “Ứng dụng CNTT” in a heading", () => {
  const rows = [
    ["TT", "Sở, ban, ngành", "Hạ tầng CNTT", "ƯDCNTT trong nội bộ cơ quan", "UDCNTT phục vụ người dân, DN"], // prettier-ignore
    [1, "Sở Y tế", 8, 30, 15],
  ];
  const { tables } = readScoreTables([sheetOf("Sở", rows)], thanhHoa2017);
  expect(tables[0]!.groups).toEqual(["infrastructure", "internal", "public"]);
});

test("“UBND xã, thị trấn” heads the units", () => {
  const rows = [
    ["TT", "UBND xã, thị trấn", "Điểm đạt được", "Điểm chuẩn"],
    ["01", "Xã Ba Cụm Bắc", 700, 960],
  ];
  const { problems } = readScoreTables([sheetOf("Xã", rows)], khanhSon2021);
  expect(severe(problems)).toEqual([]);
});

test("a column headed “Đạt” without a percent sign may be of points: it is asked about", () => {
  const rows = [
    [...head, "Đạt"],
    [...groupLine(1, "Sở Tài chính"), 96],
  ];
  const { problems } = readScoreTables([sheetOf("Sở", rows)], khanhHoa2020);
  expect(problems).toMatchObject([{ kind: "unknownColumn" }]);
});

test.each([
  ["T.LỆ", "ratio"],
  ["Đạt %", "ratio"],
  ["% đạt", "ratio"],
  ["X.Hạng", "rank"],
  ["X. Loại", "tier"],
])("a column headed “%s” is a %s and not asked about", (text, is) => {
  const rows = [
    [...head, text],
    [...groupLine(1, "Sở Tài chính"), 96],
  ];
  const { tables, problems } = readScoreTables([sheetOf("Sở", rows)], khanhHoa2020);
  expect(tables[0]!.columns.at(-1)?.meaning).toEqual({ is });
  expect(problems).toEqual([]);
});
