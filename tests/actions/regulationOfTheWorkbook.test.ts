import { chooseRegulation } from "../../src/actions/chooseRegulation";
import { check } from "../../src/actions/check";
import { correctReading } from "../../src/actions/correctReading";
import { produceAppendices } from "../../src/actions/produceAppendices";
import { regulationChoices } from "../../src/actions/regulationChoices";
import { regulationSheet } from "../../src/appendix/regulationSheet";
import { isError } from "../../src/reading/Problem";
import { regulationRows } from "../../src/reading/regulation/regulationRows";
import { binhDinh2021 } from "../../src/regulations/binh-dinh-2021";
import type { SheetCells } from "../../src/sheet/SheetCells";
import { cellsOfSheet } from "../appendix/cellsOfSheet";
import { departments, sheetOf } from "../reading/committeeSheet";
import { PlainWorkbook } from "./plainWorkbook";

/** Oldest decision first. */
const presetIds = [
  "thanh-hoa-2017",
  "khanh-hoa-2020",
  "khanh-hoa-egov-2020",
  "khanh-son-2021",
  "binh-dinh-2021",
];

const naming = (id: string) => sheetOf("Quy định", [["Mã quy định", id]]);

test("a workbook that names no regulation is asked for one, and nothing is written", async () => {
  const workbook = new PlainWorkbook([departments()]);
  const problems = [{ severity: "error", kind: "noRegulation" }];
  const overview = {
    tables: [],
    toWrite: { fresh: 0, ours: 0 },
    problems,
    sheetsLeftOut: [],
    digest: "",
  };
  expect(await produceAppendices(workbook)).toMatchObject({ problems, sheets: [], overview });
  expect(await check(workbook)).toMatchObject(overview);
  expect(workbook.written).toEqual([]);
});

test("the regulation that a person chose is remembered in the workbook and used", async () => {
  const workbook = new PlainWorkbook([departments()]);
  await chooseRegulation(workbook, "khanh-hoa-2020");
  expect([...workbook.settings]).toEqual([["quy-dinh", "khanh-hoa-2020"]]);
  expect((await check(workbook)).regulation?.label).toBe("Khánh Hòa 2020");
  expect((await produceAppendices(workbook)).sheets).toEqual([
    { id: "I.1", name: "PL I.1 - Sở, ban, ngành", isNew: true },
    { id: "I.2.1", name: "PL I.2.1 - Sở, ban, ngành", isNew: true },
    { id: "I.2.2", name: "PL I.2.2 - Sở, ban, ngành", isNew: true },
    { id: "B.I", name: "PL B.I - Sở, ban, ngành", isNew: true },
  ]);
});

test("a regulation that is not among the choices cannot be chosen", async () => {
  const workbook = new PlainWorkbook([]);
  await expect(chooseRegulation(workbook, "ha-noi-1999")).rejects.toThrow("ha-noi-1999");
  expect(workbook.settings.size).toBe(0);
});

test("the sheet Quy định stands above what is remembered, also when its regulation is not known", async () => {
  const workbook = new PlainWorkbook([departments(), naming("ha-noi-1999")]);
  await chooseRegulation(workbook, "khanh-hoa-2020");
  const problems = [
    {
      severity: "error",
      kind: "unknownRegulation",
      at: { sheet: "Quy định", cell: "B1" },
      given: "ha-noi-1999",
      known: presetIds,
    },
  ];
  expect(await produceAppendices(workbook)).toMatchObject({ problems, sheets: [] });
});

test("a remembered regulation that is not known is told without a cell", async () => {
  const workbook = new PlainWorkbook([departments()]);
  workbook.settings.set("quy-dinh", "ha-noi-1999");
  expect((await check(workbook)).problems).toEqual([
    {
      severity: "error",
      kind: "unknownRegulation",
      given: "ha-noi-1999",
      known: presetIds,
    },
  ]);
});

test("an empty workbook is told to be empty before it is asked for a regulation", async () => {
  expect((await check(new PlainWorkbook([sheetOf("Sheet1", [])]))).problems).toEqual([
    { severity: "error", kind: "emptyWorkbook" },
  ]);
});

test("a table is told by block, place, units, groups and maximum; other sheets are left out", async () => {
  const workbook = new PlainWorkbook([
    departments(),
    sheetOf("Danh bạ", [["Đơn vị", "Điện thoại"]]),
    naming("khanh-hoa-2020"),
  ]);
  const { tables, problems, sheetsLeftOut } = await check(workbook);
  expect(problems).toEqual([]);
  expect(sheetsLeftOut).toEqual(["Danh bạ"]);
  expect(tables).toMatchObject([
    {
      block: expect.objectContaining({ label: "Sở, ban, ngành" }) as unknown,
      sheet: "Sở",
      area: "A1:L4",
      units: 2,
      groups: 6,
      maxScore: 10000000,
    },
  ]);
});

test("a sheet that a person left out is told as such, and not as one without a score table", async () => {
  const other = sheetOf("Danh bạ", [["Đơn vị", "Điện thoại"]]);
  const workbook = new PlainWorkbook([departments(), other, naming("khanh-hoa-2020")]);
  await correctReading(workbook, [{ is: "sheet", sheet: "Danh bạ", isLeftOut: true }]);
  const { choices, sheetsLeftOut } = await check(workbook);
  expect(choices.sheets).toEqual([{ sheet: "Danh bạ", block: "none" }]);
  expect(sheetsLeftOut).toEqual([]);
});

test("an appendix whose block has no score table any more is said to be old", async () => {
  const left = { ...sheetOf("PL III.1 - Đơn vị sự nghiệp", [["TT"]]), appendix: "III.1" };
  const { problems, toWrite } = await check(
    new PlainWorkbook([departments(), naming("khanh-hoa-2020"), left]),
  );
  const at = { sheet: "PL III.1 - Đơn vị sự nghiệp", cell: "A1" };
  expect(problems).toEqual([{ severity: "warning", kind: "appendixLeft", at }]);
  expect(toWrite).toEqual({ fresh: 4, ours: 0 });
});

test("what was written is old once a score changes, and only then", async () => {
  const digestOf = async (cells: Record<string, string | number>, ...others: SheetCells[]) =>
    (await check(new PlainWorkbook([departments(cells), naming("khanh-hoa-2020"), ...others])))
      .digest;
  const before = new PlainWorkbook([departments(), naming("khanh-hoa-2020")]);
  const { digest } = (await produceAppendices(before)).overview;
  expect(await digestOf({})).toBe(digest);
  expect(await digestOf({}, sheetOf("Ghi chú", [["việc khác"]]))).toBe(digest);
  expect(await digestOf({ C4: 41 })).not.toBe(digest);
});

test("with one error among the scores nothing is written; a warning is told beside the result", async () => {
  const wrong = new PlainWorkbook([departments({ D4: "abc" }), naming("khanh-hoa-2020")]);
  expect(await produceAppendices(wrong)).toMatchObject({
    problems: [{ kind: "notAScore" }],
    sheets: [],
  });
  expect(wrong.written).toEqual([]);
  const doubtful = new PlainWorkbook([departments({ L4: 990 }), naming("khanh-hoa-2020")]);
  expect(await produceAppendices(doubtful)).toMatchObject({
    problems: [{ kind: "maxDiffers" }],
    sheets: [{ id: "I.1" }, { id: "I.2.1" }, { id: "I.2.2" }, { id: "B.I" }],
  });
  expect(doubtful.written).toHaveLength(1);
});

test("the choices are the decisions with their documents", () => {
  expect(regulationChoices.map(({ id, label, document }) => [id, label, document.number])).toEqual([
    ["thanh-hoa-2017", "Thanh Hóa 2017", "464/BC-STTTT"],
    ["khanh-hoa-2020", "Khánh Hòa 2020", "3136/TB-HĐTĐ"],
    ["khanh-hoa-egov-2020", "Khánh Hòa, Chính quyền điện tử 2020", "644/QĐ-UBND"],
    ["khanh-son-2021", "Khánh Sơn 2021", undefined],
    ["binh-dinh-2021", "Bình Định 2021", "5136/QĐ-UBND"],
  ]);
});

const groupsOfBinhDinh = () =>
  sheetOf("Sở, ban, ngành", [
    ["Tên cơ quan", ...binhDinh2021.groups.map(({ label }) => label)],
    ["Sở Xây dựng", 13, 32, 15, 5, 8, 12],
  ]);

test("a regulation whose appendices are not declared is read and checked, but nothing is written", async () => {
  const { layout, ...withoutLayout } = binhDinh2021;
  expect(layout).toBeDefined();
  const full = cellsOfSheet(regulationSheet(regulationRows(withoutLayout)));
  const workbook = new PlainWorkbook([groupsOfBinhDinh(), full]);
  const { problems, sheets } = await produceAppendices(workbook);
  expect(sheets).toEqual([]);
  // A look says it before the press, as a note: nothing is wrong with what was read.
  expect((await check(workbook)).problems).toEqual(
    problems.map((problem) =>
      problem.kind === "noLayout" ? { ...problem, severity: "note" } : problem,
    ),
  );
  expect(problems.filter(isError)).toEqual([
    { severity: "error", kind: "noLayout", regulation: "Bình Định 2021" },
  ]);
  expect(workbook.written).toEqual([]);
});

test("of a group that is entered as a whole nothing is said of its two parts but that they are not ranked, and their tables are left out", async () => {
  const workbook = new PlainWorkbook([groupsOfBinhDinh(), naming("binh-dinh-2021")]);
  const { problems, sheets } = await produceAppendices(workbook);
  expect(
    problems.flatMap((problem) =>
      problem.kind === "finding" && problem.finding.kind === "notEntered"
        ? [problem.finding.measure.id]
        : [],
    ),
  ).toEqual(["II.a", "II.b"]);
  expect(sheets.map(({ id }) => id)).toEqual(["DM", "1"]);
  const titles = workbook.written[0]![1]!.cells.map(([text]) => text as string);
  expect(
    titles.filter((text) => /^(Bảng|[ab]\.) /.test(text)).map((text) => text.slice(0, 9)),
  ).toEqual(["Bảng 1. X", "Bảng 1.1.", "Bảng 1.3.", "Bảng 1.4.", "Bảng 1.5.", "Bảng 1.6."]);
});
