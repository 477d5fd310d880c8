import { check } from "../../src/actions/check";
import { regulationSheet } from "../../src/appendix/regulationSheet";
import { regulationRows } from "../../src/reading/regulation/regulationRows";
import { khanhHoa2020 } from "../../src/regulations/khanh-hoa-2020";
import type { CellValue, SheetCells } from "../../src/sheet/SheetCells";
import { explain } from "../../src/text/explain";
import { addressIn } from "../appendix/addressIn";
import { cellsOfSheet } from "../appendix/cellsOfSheet";
import { departments, sheetOf } from "../reading/committeeSheet";
import { PlainWorkbook } from "./plainWorkbook";

const full = regulationSheet(regulationRows(khanhHoa2020));

/** What Kiểm tra says of the sheet "Quy định", each with its cell. */
async function saidOf(sheet: SheetCells): Promise<string[]> {
  const { problems } = await check(new PlainWorkbook([departments(), sheet]));
  return problems.flatMap((problem) =>
    problem.kind === "otherDocument" ? [`${problem.at.cell}: ${explain(problem).what}`] : [],
  );
}

const naming = (...rows: CellValue[][]) => sheetOf("Quy định", rows);
const id: CellValue[] = ["Mã quy định", "khanh-hoa-2020"];

test("a sheet that names one document and gives the id of another is told at the id", async () => {
  expect(await saidOf(naming(["Quyết định số 5136/QĐ-UBND ngày 23/12/2021"], id))).toEqual([
    "B2: Mã “khanh-hoa-2020” là của văn bản 3136/TB-HĐTĐ ngày 24/12/2020, nhưng trang này ghi văn bản 5136/QĐ-UBND.",
  ]);
});

test.each([
  ["its own document", ["Thông báo 3136/TB-HĐTĐ ngày 24/12/2020"]],
  ["the decision on which it rests", ["Theo Quyết định 1278/QĐ-CTUBND ngày 04/6/2020"]],
  ["no document", ["Kết quả năm 2020"]],
] as const)("a sheet that names %s is right", async (_, row) => {
  expect(await saidOf(naming([...row], id))).toEqual([]);
});

test("a full sheet whose document was changed and whose id was not is told at the id", async () => {
  const number = addressIn(full, "Văn bản", "Số, ký hiệu", ["Văn bản này"]);
  const at = addressIn(full, "Thông tin chung", "Mã quy định", ["khanh-hoa-2020"]);
  expect(await saidOf(cellsOfSheet(full, { [number]: "12/QĐ-UBND" }))).toEqual([
    `${at}: Mã “khanh-hoa-2020” là của văn bản 3136/TB-HĐTĐ ngày 24/12/2020, nhưng trang này ghi văn bản 12/QĐ-UBND ngày 24/12/2020.`,
  ]);
  expect(
    await saidOf(cellsOfSheet(full, { [number]: "12/QĐ-UBND", [at]: "khanh-hoa-2022" })),
  ).toEqual([]);
  expect(await saidOf(cellsOfSheet(full))).toEqual([]);
});
