import { leaveSheetsOut, leftOutSheets } from "../../src/actions/appendixChoice";
import { check } from "../../src/actions/check";
import { produceAppendices } from "../../src/actions/produceAppendices";
import { withSheetsLeftOut } from "../../src/actions/withSheetsLeftOut";
import { binhDinh2021 } from "../../src/regulations/binh-dinh-2021";
import { khanhHoa2020 } from "../../src/regulations/khanh-hoa-2020";
import { WorkbookFailure } from "../../src/workbook";
import { cellsOf } from "../reading/cellsOf";
import { departments, sheetOf } from "../reading/committeeSheet";
import { PlainWorkbook } from "./plainWorkbook";

const naming = sheetOf("Quy định", [["Mã quy định", "khanh-hoa-2020"]]);
const round = () => new PlainWorkbook([departments(), naming]);
const namesIn = (workbook: PlainWorkbook) => workbook.written.at(-1)!.map(({ id }) => id);

test("before anybody chose, every table is made, each sheet with its block and its titles", async () => {
  const { appendixSheets, toWrite } = await check(round());
  expect(appendixSheets.map(({ id, block, isChosen }) => [id, block, isChosen])).toEqual([
    ["I.1", "Sở, ban, ngành", true],
    ["I.2.1", "Sở, ban, ngành", true],
    ["I.2.2", "Sở, ban, ngành", true],
    ["B.I", "Sở, ban, ngành", true],
  ]);
  expect(toWrite).toEqual({ fresh: 4, ours: 0 });
});

test("a press writes the chosen sheets alone, the ribbon's too, for the workbook remembers them", async () => {
  const workbook = round();
  await leaveSheetsOut(workbook, khanhHoa2020, ["I.2.1", "B.I"]);
  expect((await check(workbook)).toWrite).toEqual({ fresh: 2, ours: 0 });
  await produceAppendices(workbook);
  expect(namesIn(workbook)).toEqual(["I.1", "I.2.2"]);
});

test("the chosen sheets are those of the whole document: same cells, same page numbers", async () => {
  const all = round();
  await produceAppendices(all);
  const some = round();
  await leaveSheetsOut(some, khanhHoa2020, ["I.1", "I.2.2"]);
  await produceAppendices(some);
  expect(some.written[0]).toEqual(all.written[0]!.filter(({ id }) => namesIn(some).includes(id)));
});

test("a sheet of ours that was left out stays, and is not called one that the regulation no longer names", async () => {
  const workbook = round();
  const left = { id: "I.2.1", name: "PL I.2.1 - Trang TTĐT" };
  const gone = { id: "IV.1", name: "PL IV.1" };
  await leaveSheetsOut(workbook, khanhHoa2020, ["I.2.1"]);
  const write = workbook.writeSheets;
  workbook.writeSheets = async (sheets) => ({ ...(await write(sheets)), others: [left, gone] });
  const { notChosen, others, overview } = await produceAppendices(workbook);
  expect({ notChosen, others }).toEqual({ notChosen: [left], others: [gone] });
  expect(overview.appendixSheets.find(({ id }) => id === "I.2.1")).toMatchObject({
    isChosen: false,
    isWritten: true,
  });
});

test("with every sheet left out nothing is written, and no error is made of it", async () => {
  const workbook = round();
  await leaveSheetsOut(workbook, khanhHoa2020, ["I.1", "I.2.1", "I.2.2", "B.I"]);
  expect(await produceAppendices(workbook)).toMatchObject({ problems: [], sheets: [] });
  expect(workbook.written).toEqual([]);
});

test("what was left out of one regulation's tables leaves out none of another's", async () => {
  const workbook = round();
  await leaveSheetsOut(workbook, binhDinh2021, ["1"]);
  expect(await leftOutSheets(workbook, khanhHoa2020)).toEqual([]);
  expect(await leftOutSheets(workbook, binhDinh2021)).toEqual(["1"]);
});

test("Bình Định's eight tables of the departments share a sheet and are one choice", async () => {
  const { appendixSheets } = await check(
    new PlainWorkbook(await cellsOf("assets/samples/binh-dinh-2021.xlsx")),
  );
  const shared = appendixSheets.find(({ name }) => name === "PL 1 - Sở, ban, ngành")!;
  expect(shared.tables).toHaveLength(8); // Bảng 1, 1.1, 1.2 a and b, 1.3 to 1.6
  expect(shared.tables[0]).toMatch(/^Bảng 1/);
});

test("a press on a box is shown before the workbook is read again", async () => {
  const overview = withSheetsLeftOut(await check(round()), ["I.1", "B.I"]);
  expect(overview.appendixSheets.map(({ isChosen }) => isChosen)).toEqual([false, true, true, false]); // prettier-ignore
  expect(overview.toWrite).toEqual({ fresh: 2, ours: 0 });
});

describe("after writing", () => {
  const formula = {
    sheet: "Nháp",
    area: { row: 1, column: 7, rows: 3, columns: 1 },
    formula: "=EGI.TIER(G2:G4)",
    values: [["Tốt"], ["Tốt"], ["Khá"]],
    isProtected: false,
  };

  test("the EGI formulas that are left in the workbook are named with their cells", async () => {
    const workbook = round();
    workbook.readFormulas = (isWanted) => Promise.resolve([formula].filter((each) => isWanted(each.formula))); // prettier-ignore
    const { formulasLeft } = await produceAppendices(workbook);
    expect(formulasLeft).toMatchObject([
      { at: { sheet: "Nháp", cell: "H2:H4" }, formula: "=EGI.TIER(G2:G4)" },
    ]);
  });

  test("a workbook without them has none left", async () => {
    expect((await produceAppendices(round())).formulasLeft).toEqual([]);
  });

  test("what Excel refused to tell is said, and the appendices stand", async () => {
    const workbook = round();
    workbook.readFormulas = () => Promise.reject(new WorkbookFailure({ kind: "editing" }));
    const { sheets, formulasLeft } = await produceAppendices(workbook);
    expect(sheets).toHaveLength(4);
    expect(formulasLeft).toEqual({ kind: "editing" });
  });
});
