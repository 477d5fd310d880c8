import { layouts } from "../../src/regulations/layouts/layouts";
import { regulationSheet } from "../../src/appendix/regulationSheet";
import { CellGrid } from "../../src/reading/CellGrid";
import { readRegulationSheet } from "../../src/reading/regulation/readRegulationSheet";
import { regulationRows } from "../../src/reading/regulation/regulationRows";
import { presets } from "../../src/regulations/presets";
import { khanhHoa2020 } from "../../src/regulations/khanh-hoa-2020";
import type { Regulation } from "../../src/regulations/Regulation";
import { cellsOfSheet } from "./cellsOfSheet";

const written = (regulation: Regulation) => regulationSheet(regulationRows(regulation));

const read = (regulation: Regulation) =>
  readRegulationSheet(new CellGrid(cellsOfSheet(written(regulation))), layouts);

test.each(presets.map((preset): [string, Regulation] => [preset.id, preset]))(
  "%s written to the sheet Quy định and read back is the same, and nothing is wrong with it",
  (_, regulation) => {
    const back = read(regulation)!;
    expect(back.problems).toEqual([]);
    expect(JSON.parse(JSON.stringify(back.regulation))).toEqual(
      JSON.parse(JSON.stringify(regulation)),
    );
  },
);

test("an inferred number is marked, its interval in words beside the four cells that are read", () => {
  const { cells } = written(khanhHoa2020);
  const tier = cells.find((row) => row[1] === "Tốt")!;
  expect(tier.slice(1)).toEqual([
    "Tốt", 85, "", "", "",
    "suy ra từ bảng III.2.1 và bảng I.2.1: trên 84,29% (59/70 in Khá), không quá 85% (85/100 in Tốt)",
    "suy ra: trên 84,2858% đến 85%", 84.2858, "", "", 85,
  ]); // prettier-ignore
});

test("the sheet has one table below the other, the register of exemptions last", () => {
  const { cells, merges } = written(khanhHoa2020);
  const titles = merges.map(({ row }) => cells[row]![0]);
  expect(titles.slice(2)).toEqual([
    "Thông tin chung",
    "Văn bản",
    "Khối",
    "Nhóm và tiêu chí",
    "Trọng số của nhóm",
    "Cách chấm tiêu chí",
    "Điểm cộng, điểm trừ",
    "Giai đoạn được xếp hạng",
    "Nội dung xếp hạng",
    "Làm tròn",
    "Xếp loại theo",
    "Thang xếp loại",
    "Xếp hạng",
    "Thứ tự trong bảng",
    "Cách tính khi được miễn",
    "Miễn",
  ]);
});
