import { readScoreTables } from "../../src/reading/readScoreTables";
import { khanhHoa2020 } from "../../src/regulations/khanh-hoa-2020";
import type { CellValue } from "../../src/sheet/SheetCells";
import { groupLine, groupSheet } from "./groupSheet";

/** Units, area and problems of a sheet of two numbered departments and further lines between or below. */
function read(...lines: CellValue[][]) {
  const { tables, problems } = readScoreTables([groupSheet([], ...lines)], khanhHoa2020);
  return { units: tables.flatMap(({ table }) => table.entries.map(({ unit }) => unit)), problems };
}

const two = [groupLine(1, "Sở Tài chính"), groupLine(2, "Sở Y tế")];
const names = ["Sở Tài chính", "Sở Y tế"];

test.each([
  ...["Tổng", "TB", "Điểm TB", "ĐTB", "Toàn tỉnh", "Max", "Min", "Số đơn vị đạt", "Mức tối đa"],
  ...["TB các sở", "TỔNG"],
])("a line %s below the units is no unit, and nothing is said", (word) => {
  // the maxima of the block, so that a line of maxima is right too
  const line = ["", word, 60, 60, 560, 120, 100, 100];
  expect(read(...two, line)).toEqual({ units: names, problems: [] });
});

test("Tổng before other words begins the name of a unit", () => {
  const { units, problems } = read(...two, groupLine(3, "Tổng đội Thanh niên xung phong"));
  expect(units).toEqual([...names, "Tổng đội Thanh niên xung phong"]);
  expect(problems).toEqual([]);
});

test("a line of nothing but the name of a block heads it, also with the averages of the block", () => {
  expect(read(groupLine("I", "Khối các sở, ban, ngành"), ...two)).toEqual({
    units: names,
    problems: [],
  });
  expect(read(groupLine("", "Sở, ban, ngành"), ...two)).toEqual({ units: names, problems: [] });
});

test("a line with figures and without a number among numbered ones is told at its name", () => {
  const { units, problems } = read(...two, groupLine("", "Cụm thi đua số một"));
  expect(units).toEqual([...names, "Cụm thi đua số một"]);
  expect(problems).toEqual([
    {
      severity: "warning",
      kind: "unnumberedUnit",
      at: { sheet: "Sở", cell: "B4" },
      unit: "Cụm thi đua số một",
    },
  ]);
});

test("where no line has a number none is missing", () => {
  const lines = names.map((unit) => groupLine("", unit));
  expect(read(...lines)).toEqual({ units: names, problems: [] });
});
