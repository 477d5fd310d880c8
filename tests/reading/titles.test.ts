import { readScoreTables } from "../../src/reading/readScoreTables";
import { khanhHoa2020 } from "../../src/regulations/khanh-hoa-2020";
import type { CellValue } from "../../src/sheet/SheetCells";
import { groupHead, groupLine, sheetOf } from "./committeeSheet";

const upper = [groupHead("Sở, ban, ngành"), groupLine(1, "Sở Tài chính")];
const lower = [groupHead("Tên đơn vị"), groupLine(1, "Sở Y tế"), groupLine(2, "Sở Nội vụ")];
const read = (...between: CellValue[][]) => {
  const sheet = sheetOf("Điểm", [...upper, ...between, ...lower]);
  const { tables, problems } = readScoreTables([sheet], khanhHoa2020);
  return { blocks: tables.map(({ table }) => table.block), problems, tables };
};

test.each<{ said: string; between: CellValue[][] }>([
  { said: "a footnote", between: [["(*) UBND cấp huyện: xem bảng 3"], []] },
  { said: "a footnote after a blank line", between: [[], ["* UBND cấp huyện: xem bảng 3"], []] },
  { said: "a note", between: [["Ghi chú: UBND cấp huyện chấm riêng"]] },
  { said: "recipients", between: [[], ["Nơi nhận:"], ["- UBND cấp huyện;"], ["- Lưu: VT."], []] },
  { said: "a line of sums", between: [["", "Trung bình UBND cấp huyện", 60, 55]] },
])("$said below the upper table says nothing of the block of the lower one", ({ between }) => {
  const { blocks } = read(...between);
  expect(blocks).not.toContain("district");
});

test.each<{ where: string; between: CellValue[][] }>([
  { where: "right below the upper table", between: [["II. UBND CẤP HUYỆN"]] },
  { where: "after a blank line", between: [[], ["II. UBND CẤP HUYỆN"]] },
  { where: "before a blank line", between: [["II. UBND CẤP HUYỆN"], []] },
  { where: "after footnote and signature", between: [["(*) Nộp trễ"], [], ["TM. UBND TỈNH"], [], ["II. UBND CẤP HUYỆN"]] }, // prettier-ignore
  { where: "above a note of its own", between: [[], ["II. UBND CẤP HUYỆN"], ["(*) đã phúc tra"]] },
])("a title $where says the block of the lower table", ({ between }) => {
  const { blocks, tables } = read(...between);
  expect(blocks).toEqual(["department", "district"]);
  expect(tables[1]!.name).toMatchObject({ title: "II. UBND CẤP HUYỆN" });
});
