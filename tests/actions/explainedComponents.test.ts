import { check } from "../../src/actions/check";
import type { CellValue, SheetCells } from "../../src/sheet/SheetCells";
import { explain } from "../../src/text/explain";
import { sheetOf } from "../reading/committeeSheet";
import { PlainWorkbook } from "./plainWorkbook";

const heads = ["TT", "Sở, ban, ngành", "I", "II", "III", "IV", "V", "VI"];
const health: CellValue[] = [1, "Sở Y tế", 13, 17, 15, 5, 8, 12];
const home: CellValue[] = [2, "Sở Nội vụ", 13, 30, 15, 5, 8, 12];

/** What is said of maxima of one group: cell and words. */
async function saidOf(...sheets: SheetCells[]) {
  const naming = sheetOf("Quy định", [["Mã quy định", "binh-dinh-2021"]]);
  const { problems } = await check(new PlainWorkbook([...sheets, naming]));
  return problems.flatMap((problem) =>
    problem.kind === "partMaxDiffers"
      ? [{ at: `${problem.at.sheet}!${problem.at.cell}`, what: explain(problem).what }]
      : [],
  );
}

const whole = expect.stringMatching(
  /^Sở Y tế: .* là 17, theo quy định 32\. 15 điểm này đúng bằng mục II\.b “Cung cấp dịch vụ công trực tuyến”\./,
) as string;

test("the maximum of a group on its own sheet is explained for its unit, in whatever order this lists", async () => {
  const main = sheetOf("Sở", [heads, health, home]);
  const component = sheetOf("Nhóm II", [
    ["TT", "Sở, ban, ngành", "Ứng dụng CNTT trong hoạt động của cơ quan nhà nước"],
    [1, "Sở Nội vụ", "30/32"],
    [2, "Sở Y tế", "17/17"],
  ]);
  expect(await saidOf(main, component)).toEqual([{ at: "Nhóm II!C3", what: whole }]);
});

test("the maximum of a group beside the table of its block is explained for its own unit, not for that of the row", async () => {
  // in the row of Sở Y tế, who has no points in II.b, stands Sở Nội vụ, whose 30 points need it
  const beside = sheetOf("Sở", [
    [...heads, "", "TT", "Sở, ban, ngành", "Ứng dụng CNTT trong hoạt động của cơ quan nhà nước"],
    [...home, "", 1, "Sở Y tế", "17/17"],
    [...health, "", 2, "Sở Nội vụ", "30/32"],
  ]);
  expect(await saidOf(beside)).toEqual([{ at: "Sở!L2", what: whole }]);
});
