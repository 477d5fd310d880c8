import { answerQuestion } from "../../src/actions/answerQuestion";
import { answersTo } from "../../src/actions/answersTo";
import { check } from "../../src/actions/check";
import { khanhHoa2020 } from "../../src/regulations/khanh-hoa-2020";
import type { CellValue } from "../../src/sheet/SheetCells";
import { answerLabel } from "../../src/text/answerText";
import { groupHead, sheetOf } from "../reading/committeeSheet";
import { PlainWorkbook } from "./plainWorkbook";

const naming = sheetOf("Quy định", [["Mã quy định", "khanh-hoa-2020"]]);
const upper = [groupHead("UBND cấp huyện"), [1, "Huyện Cam Lâm", 200, 89, 440, 80, 40, 90]];
const below = (...rows: CellValue[][]) =>
  new PlainWorkbook([sheetOf("Điểm", [...upper, [], ...rows]), naming]);
const centre = [1, "Trung tâm CNTT", 60, 40, 300, 90, 70, 70];

test.each<{ how: string; rows: CellValue[][] }>([
  { how: "with a title of its own", rows: [["BẢNG 2"], groupHead("Tên đơn vị"), centre] },
  { how: "with another heading and no title", rows: [groupHead("Tên đơn vị"), centre] },
])(
  "the block of a table $how is asked; that of the table above is the first answer",
  async ({ rows }) => {
    const workbook = below(...rows);
    const { problems, tables } = await check(workbook);
    expect(tables.map(({ block }) => block.id)).toEqual(["district"]);
    expect(problems).toMatchObject([{ kind: "unknownBlock", likely: "district" }]);
    const answers = answersTo(problems[0]!, khanhHoa2020);
    expect(answers.map((answer) => answerLabel(answer))).toEqual([
      "UBND cấp huyện",
      "Sở, ban, ngành",
      "Đơn vị sự nghiệp trực thuộc UBND tỉnh",
      "Bảng này không phải bảng điểm",
    ]);
    await answerQuestion(workbook, problems[0]!, answers[2]!);
    const after = await check(workbook);
    expect(after.problems).toEqual([]);
    expect(after.tables.map(({ block }) => block.id)).toEqual(["district", "serviceUnit"]);
  },
);

test("a table that goes on below under the same heading is of the block above, unasked", async () => {
  const more = [2, "Huyện Diên Khánh", 200, 89, 440, 80, 40, 91];
  const { problems, tables } = await check(below(groupHead("UBND cấp huyện"), more));
  expect(problems).toEqual([]);
  expect(tables.map(({ units }) => units)).toEqual([2]);
});

test("a second table of the same units is of their block, whatever its title", async () => {
  const { problems } = await check(below(["LẦN 2"], groupHead("Đơn vị"), upper[1]!));
  expect(problems.map(({ kind }) => kind)).toEqual(["blockTwice"]);
});
