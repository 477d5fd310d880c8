import { check } from "../../src/actions/check";
import { produceAppendices } from "../../src/actions/produceAppendices";
import { khanhHoa2020 } from "../../src/regulations/khanh-hoa-2020";
import { sheetOf } from "../reading/committeeSheet";
import { PlainWorkbook } from "./plainWorkbook";

const heads = khanhHoa2020.groups.map(({ label }) => label);

/** Two districts of Khánh Hòa 2020; the first with these scores of the six groups. */
const districts = (...scores: number[]) =>
  new PlainWorkbook([
    sheetOf("Huyện", [
      ["UBND cấp huyện", ...heads],
      ["UBND huyện A", ...scores],
      ["UBND huyện B", 200, 90, 490, 80, 40, 100],
    ]),
    sheetOf("Quy định", [["Mã quy định", "khanh-hoa-2020"]]),
  ]);

// Of 1000 points 48 are open among four groups: Hạ tầng CNTT has 200 to 248 (B.II).
test("a score that an inferred maximum may allow is a warning at its cell, said once, and the appendix is written", async () => {
  const { problems, sheets } = await produceAppendices(districts(210, 80, 400, 80, 40, 100));
  expect(sheets.map(({ id }) => id)).toEqual(["II.1", "II.2.1", "II.2.2", "B.II"]);
  expect(problems).toMatchObject([
    {
      severity: "warning",
      kind: "finding",
      at: { sheet: "Huyện", cell: "B2" },
      finding: { kind: "aboveMax", criterion: { id: "infrastructure" }, given: 2_100_000 },
    },
  ]);
});

test("a score above all that the tables allow is an error of its cell, and nothing is written", async () => {
  const { problems, sheets } = await produceAppendices(districts(248.5, 80, 400, 80, 40, 100));
  expect(sheets).toEqual([]);
  expect(problems).toMatchObject([
    { severity: "error", kind: "aboveMax", at: { sheet: "Huyện", cell: "B2" }, max: 2_480_000 },
  ]);
});

test("a ratio in the interval of an inferred bound is graded, and flagged in the result", async () => {
  // 845 of 1000: above 84,29 %, where 59/70 is Khá, and below 85 %, where 85/100 is Tốt.
  const workbook = districts(200, 80, 345, 80, 40, 100);
  const { problems } = await produceAppendices(workbook);
  expect(problems).toMatchObject([
    {
      severity: "warning",
      at: { cell: "A2" },
      finding: { kind: "uncertainTier", tier: { label: "Khá" }, between: { label: "Tốt" } },
    },
  ]);
  expect(workbook.written[0]![0]!.cells.at(-1)!.slice(1)).toEqual([
    "UBND huyện A",
    "845/1000",
    0.845,
    "Khá",
  ]);
});

test("Kiểm tra says the same as the result", async () => {
  const { problems } = await check(districts(200, 80, 345, 80, 40, 100));
  expect(problems).toMatchObject([{ kind: "finding", finding: { kind: "uncertainTier" } }]);
});

// 33,8 of 40 is 84,5 %, in the interval of Tốt; the whole, 994 of 1000, is Tốt beyond doubt.
test("what is met in a component alone is said, for an appendix shows it", async () => {
  const { problems, sheets } = await produceAppendices(districts(200, 90, 490, 80, 33.8, 100));
  expect(problems).toMatchObject([
    {
      severity: "warning",
      at: { cell: "A2" },
      finding: { kind: "uncertainTier", measure: { id: "web" } },
    },
  ]);
  expect(sheets.map(({ id }) => id)).toContain("II.2.1");
});
