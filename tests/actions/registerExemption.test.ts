import { check } from "../../src/actions/check";
import { registerExemption } from "../../src/actions/registerExemption";
import { takeBack } from "../../src/actions/repair";
import { writeRegulationSheet } from "../../src/actions/writeRegulationSheet";
import { regulationSheet } from "../../src/appendix/regulationSheet";
import { regulationRows } from "../../src/reading/regulation/regulationRows";
import { binhDinh2021 } from "../../src/regulations/binh-dinh-2021";
import type { Exemption } from "../../src/regulations/Exemption";
import { khanhHoa2020 } from "../../src/regulations/khanh-hoa-2020";
import type { SheetCells } from "../../src/sheet/SheetCells";
import { explain } from "../../src/text/explain";
import type { Workbook } from "../../src/workbook";
import { cellsOfSheet } from "../appendix/cellsOfSheet";
import { departments, sheetOf } from "../reading/committeeSheet";
import { PlainWorkbook } from "./plainWorkbook";
import { WrittenWorkbook } from "./writtenWorkbook";

const full = (regulation: typeof khanhHoa2020): SheetCells =>
  cellsOfSheet(regulationSheet(regulationRows(regulation)));

const exemption: Exemption = {
  unit: "Sở Tài chính",
  block: "department",
  without: [],
  less: [{ criterion: "software", points: 40 }],
  unallocated: 0,
  reason: "không có danh mục TTHC",
  source: "QĐ 4659/QĐ-UBND ngày 13/12/2019",
  document: { number: "4659/QĐ-UBND", date: "2019-12-13" },
};

/** Sở Tài chính declares 960 in L3: 40 points less than the regulation; it has 500 in the software group. */
const declared = () => departments({ L3: 960, E3: 500 });

const said = async (workbook: Workbook) =>
  (await check(workbook)).problems.map((problem) => explain(problem).what);

test("a registered exemption stands below the others and the declared maximum is explained by it", async () => {
  const workbook = new PlainWorkbook([declared(), full(khanhHoa2020)]);
  expect((await said(workbook)).join()).toContain("thiếu 40 điểm");
  const { problems, undo } = await registerExemption(workbook, exemption);
  expect(problems).toEqual([]);
  expect(await said(workbook)).toEqual([]);
  expect((await check(workbook)).regulation?.exemptions).toEqual([
    ...khanhHoa2020.exemptions,
    exemption,
  ]);
  await takeBack(workbook, undo);
  expect((await check(workbook)).regulation).toEqual(khanhHoa2020);
});

test("where the workbook only remembers its regulation, the sheet is written first", async () => {
  const workbook = new WrittenWorkbook([declared()]);
  await workbook.remember("quy-dinh", "khanh-hoa-2020");
  const { undo } = await registerExemption(workbook, exemption);
  expect((await check(workbook)).regulation?.exemptions.at(-1)).toEqual(exemption);
  await takeBack(workbook, undo);
  expect((await check(workbook)).regulation).toEqual(khanhHoa2020);
});

test("a sheet that only names the regulation is written over when the person allowed it, and not before", async () => {
  const naming = sheetOf("Quy định", [["Mã quy định", "khanh-hoa-2020"]]);
  const workbook = new WrittenWorkbook([declared(), naming]);
  await expect(registerExemption(workbook, exemption)).rejects.toMatchObject({
    failure: { kind: "sheetStands", sheet: "Quy định" },
  });
  expect(await workbook.readAll()).toEqual([declared(), naming]);
  await registerExemption(workbook, exemption, true);
  expect((await workbook.readAll()).map(({ name }) => name)).toEqual(["Sở", "Quy định"]);
  expect((await check(workbook)).regulation?.exemptions.at(-1)).toEqual(exemption);
});

test.each([
  ["reason", "Sở Tài chính: chưa ghi lý do miễn."],
  ["source", "Sở Tài chính: chưa ghi căn cứ miễn."],
] as const)("without its %s an exemption is not registered", async (lacks, says) => {
  const sheets = [declared(), full(khanhHoa2020)];
  const workbook = new PlainWorkbook(sheets);
  const { problems, undo } = await registerExemption(workbook, { ...exemption, [lacks]: " " });
  expect(problems.map((problem) => explain(problem).what)).toEqual([says]);
  expect(undo).toEqual([]);
  expect(await workbook.readAll()).toEqual(sheets);
});

test("the sheet is never written over without asking, ours neither", async () => {
  const workbook = new WrittenWorkbook([declared()]);
  await writeRegulationSheet(workbook, { preset: "binh-dinh-2021" });
  expect((await check(workbook)).regulation).toEqual(binhDinh2021);
  await expect(writeRegulationSheet(workbook, "blank")).rejects.toMatchObject({
    failure: { kind: "sheetStands" },
  });
  await writeRegulationSheet(workbook, { preset: "khanh-hoa-2020" }, true);
  expect((await check(workbook)).regulation).toEqual(khanhHoa2020);
});
