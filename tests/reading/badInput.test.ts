import { assess } from "../../src/scoring/assess";
import { readScoreTables } from "../../src/reading/readScoreTables";
import { khanhHoa2020 } from "../../src/regulations/khanh-hoa-2020";
import type { CellValue } from "../../src/sheet/SheetCells";
import { departments, head, line, sheetOf } from "./committeeSheet";

const problemsOf = (changed: Record<string, CellValue>, formats: Record<string, string> = {}) =>
  readScoreTables([departments(changed, formats)], khanhHoa2020).problems;
const at = (cell: string) => ({ sheet: "Sở", cell });

test("a sheet without mistakes has no problem", () => {
  expect(problemsOf({})).toEqual([]);
});

describe("a score", () => {
  test.each([
    { typed: "sáu mươi", because: "text", given: "sáu mươi" },
    { typed: "x", because: "notExempt", given: "x" },
    { typed: true, because: "text", given: "true" },
    {
      typed: "Không chấm điểm, đánh giá",
      because: "notExempt",
      given: "Không chấm điểm, đánh giá",
    },
    { typed: "95%", because: "percent", given: "95%" },
    { typed: "1.03.5", because: "text", given: "1.03.5" },
    { typed: "#N/A", because: "errorValue", given: "#N/A" },
    { typed: "#DIV/0!", because: "errorValue", given: "#DIV/0!" },
    { typed: "-", because: "notExempt", given: "-" },
    { typed: "–", because: "notExempt", given: "–" },
    { typed: 5e12, because: "text", given: "5000000000000" },
  ])("typed as $typed is no score", ({ typed, because, given }) => {
    expect(problemsOf({ D4: typed })).toEqual([
      {
        severity: "error",
        kind: "notAScore",
        at: at("D4"),
        unit: "Sở Y tế",
        column: "Nhân lực CNTT",
        given,
        because,
      },
    ]);
  });

  test.each(["d-mmm", "dd/mm/yyyy", "[$-42A]d/m/yyyy;@", "h:mm"])(
    "that Excel turned into a date (%s) is no score",
    (format) => {
      expect(problemsOf({ D4: 44050 }, { D4: format })).toMatchObject([
        { kind: "notAScore", at: at("D4"), given: "07/8/2020", because: "date" },
      ]);
    },
  );

  test.each(["General", "0", "0.0", "#,##0.00", '0 "điểm cộng dồn"', "[Red]0", "0_);(0)"])(
    "shown as %s is a number",
    (format) => {
      expect(problemsOf({ D4: 50 }, { D4: format })).toEqual([]);
    },
  );

  test("that is blank is missing, not 0", () => {
    expect(problemsOf({ D4: "" })).toEqual([
      {
        severity: "error",
        kind: "blankScore",
        at: at("D4"),
        unit: "Sở Y tế",
        column: "Nhân lực CNTT",
      },
    ]);
    expect(problemsOf({ D4: "  " })).toMatchObject([{ kind: "blankScore" }]);
    expect(problemsOf({ D4: 0 })).toEqual([]);
  });

  test("at the maximum of its group is right; just above it is not, and the source is named", () => {
    expect(problemsOf({ C4: 60 })).toEqual([]);
    expect(problemsOf({ C4: 60.0001 })).toEqual([
      {
        severity: "error",
        kind: "aboveMax",
        at: at("C4"),
        unit: "Sở Y tế",
        column: "Hạ tầng CNTT",
        given: 600001,
        max: 600000,
        source: khanhHoa2020.groups[0]!.maxScore.department!.source,
      },
    ]);
  });

  test("below 0 is a problem", () => {
    expect(problemsOf({ C4: -1 })).toEqual([
      {
        severity: "error",
        kind: "negativeScore",
        at: at("C4"),
        unit: "Sở Y tế",
        column: "Hạ tầng CNTT",
        given: -10000,
      },
    ]);
  });

  test("with a fifth decimal is for the person to round", () => {
    expect(problemsOf({ C4: 50.12345 })).toEqual([
      {
        severity: "error",
        kind: "tooManyDecimals",
        at: at("C4"),
        unit: "Sở Y tế",
        column: "Hạ tầng CNTT",
        given: "50,12345",
      },
    ]);
    expect(problemsOf({ C4: 50.1234 })).toEqual([]);
  });

  test("with the noise of binary sums is its 15 digits", () => {
    const { tables, problems } = readScoreTables(
      [departments({ C4: 0.1 + 0.2, D4: 17.9 + 20.6 })],
      khanhHoa2020,
    );
    expect(problems).toEqual([]);
    expect(tables[0]!.table.entries[1]!.scores).toMatchObject({
      infrastructure: 3000,
      staff: 385000,
    });
  });
});

describe("a unit", () => {
  test("without a group by the regulation shows -; a score there is above what it can have", () => {
    const exempt = { B4: "Văn phòng Ủy ban nhân dân tỉnh", E4: 490, L4: 830 };
    expect(problemsOf({ ...exempt, G4: "-" })).toEqual([]);
    expect(problemsOf({ ...exempt, G4: "–" })).toEqual([]);
    expect(problemsOf({ ...exempt, G4: 10 })).toEqual([
      {
        severity: "error",
        kind: "aboveMax",
        at: at("G4"),
        unit: "Văn phòng Ủy ban nhân dân tỉnh",
        column: "Trang/Cổng TTĐT",
        given: 100000,
        max: 0,
        source: 'suy ra từ bảng I.1: 830/830; bảng I.2.1 và bảng B.I: "-"',
      },
    ]);
    expect(problemsOf({ ...exempt, G4: "" })).toMatchObject([{ kind: "blankScore", at: at("G4") }]);
    expect(problemsOf({ ...exempt, G4: "-", H4: "-" })).toMatchObject([
      { kind: "notAScore", at: at("H4"), because: "notExempt" },
    ]);
  });

  test("is told by its name in other letters: NFD, case, spaces, footnote star", () => {
    for (const name of [
      "Văn phòng Ủy ban nhân dân tỉnh".normalize("NFD"),
      "VĂN PHÒNG UỶ BAN NHÂN DÂN TỈNH",
      " Văn  phòng\nỦy ban nhân dân tỉnh *",
    ])
      expect(problemsOf({ B4: name, E4: 490, G4: "-", L4: 830 })).toEqual([]);
  });

  test("twice in a table is a problem of the second line, also in other letters", () => {
    expect(problemsOf({ B4: "sở tài  chính" })).toEqual([
      {
        severity: "error",
        kind: "duplicateUnit",
        at: at("B4"),
        unit: "sở tài chính",
        first: at("B3"),
      },
    ]);
  });

  test("whose groups make more than its maximum is a problem; the bonus does not count", () => {
    expect(problemsOf({ E4: 560, G4: 100, H4: 100, L4: 995, I4: 40 })).toMatchObject([
      { kind: "maxDiffers" },
    ]);
    expect(problemsOf({ E4: 560, G4: 100, H4: 100, L4: 994 })).toMatchObject([
      { kind: "maxDiffers" },
      {
        severity: "error",
        kind: "sumAboveMax",
        at: at("B4"),
        unit: "Sở Y tế",
        sum: 9950000,
        max: 9940000,
      },
    ]);
  });

  test("whose name is missing beside its scores is a problem, not a line less", () => {
    expect(problemsOf({ B4: "" })).toEqual([
      { severity: "error", kind: "blankUnit", at: at("B4") },
    ]);
  });

  test("whose line holds nothing but the name has no score in any group", () => {
    const only = Object.fromEntries(
      ["A4", "C4", "D4", "E4", "F4", "G4", "H4", "I4", "L4"].map((cell) => [cell, ""]),
    );
    expect(problemsOf(only).map(({ kind }) => kind)).toEqual([
      ...Array<string>(6).fill("blankScore"),
      "blankAssumed", // its bonus
      "blankAssumed", // its maximum
    ]);
  });
});

describe("a declared maximum", () => {
  test("of 0 is a problem", () => {
    expect(problemsOf({ L4: 0 })).toEqual([
      { severity: "error", kind: "zeroMax", at: at("L4"), unit: "Sở Y tế" },
    ]);
  });

  test("other than the regulation's after exemptions is a warning, and is the one used", () => {
    const { tables, problems } = readScoreTables([departments({ L4: 970 })], khanhHoa2020);
    expect(problems).toEqual([
      {
        severity: "warning",
        kind: "maxDiffers",
        at: at("L4"),
        unit: "Sở Y tế",
        declared: 9700000,
        expected: 10000000,
        source: "bảng I.1, cột Tổng điểm: …/1000",
      },
    ]);
    expect(tables[0]!.table.entries[1]!.maxScore).toBe(9700000);
  });

  test("that is blank is the regulation's, less the exemptions of the unit", () => {
    const { tables, problems } = readScoreTables(
      [departments({ L3: "", B4: "Thanh tra tỉnh", E4: 390, L4: "" })],
      khanhHoa2020,
    );
    expect(problems).toEqual([]);
    const entries = tables.map(({ table }) => table);
    expect(entries[0]!.entries.map(({ maxScore }) => maxScore)).toEqual([undefined, undefined]);
    const { standings } = assess(entries, khanhHoa2020).results[0]!;
    expect(
      standings.map(({ maxScore, explanation }) => [maxScore, explanation.max.isDeclared]).sort(),
    ).toEqual([
      [10000000, false],
      [8270000, false],
    ]);
  });

  test("that is words is a problem", () => {
    expect(problemsOf({ L4: "một nghìn" })).toMatchObject([
      { kind: "notAScore", at: at("L4"), column: "Điểm tối đa", because: "text" },
    ]);
  });
});

describe("bonus and penalty", () => {
  test("that are blank or a dash are 0; where the others hold something, a blank is said", () => {
    const { tables, problems } = readScoreTables([departments({ I4: "", J4: "-" })], khanhHoa2020);
    expect(problems).toEqual([
      {
        severity: "note",
        kind: "blankAssumed",
        at: at("I4"),
        unit: "Sở Y tế",
        column: "Điểm cộng",
        points: 0,
      },
    ]);
    expect(problemsOf({ I3: "", I4: "" })).toEqual([]);
    expect(tables[0]!.table.entries[1]).toMatchObject({ bonus: 0, penalty: 0 });
  });

  test.each([100, -100])("a penalty typed as %s takes off 100", (typed) => {
    const { tables, problems } = readScoreTables(
      [departments({ J4: typed, K4: "nộp trễ" })],
      khanhHoa2020,
    );
    expect(problems).toEqual([]);
    expect(tables[0]!.table.entries[1]).toMatchObject({ penalty: 1000000, penaltyNote: "nộp trễ" });
  });

  test("a penalty with its note in one cell, or a bonus below 0, is a problem", () => {
    expect(problemsOf({ J4: "-100 (nộp trễ)", I4: -5 })).toMatchObject([
      { kind: "negativeScore", at: at("I4"), column: "Điểm cộng" },
      { kind: "notAScore", at: at("J4"), column: "Điểm trừ", given: "-100 (nộp trễ)" },
    ]);
  });
});

test("all problems are collected, line by line", () => {
  expect(
    problemsOf({ C3: "", H3: 101, D4: "abc", L4: 0 }).map((problem) => [
      problem.kind,
      "at" in problem && problem.at.cell,
    ]),
  ).toEqual([
    ["blankScore", "C3"],
    ["aboveMax", "H3"],
    ["notAScore", "D4"],
    ["zeroMax", "L4"],
  ]);
});

describe("a workbook", () => {
  test("whose sheets are all blank is empty", () => {
    const blank = [sheetOf("Sheet1", []), sheetOf("Sheet2", [["", " "]])];
    expect(readScoreTables(blank, khanhHoa2020).problems).toEqual([
      { severity: "error", kind: "emptyWorkbook" },
    ]);
  });

  test("without a score table is told which sheets were looked at", () => {
    const sheets = [sheetOf("Danh bạ", [["Đơn vị", "Điện thoại"]]), sheetOf("Quy định", [["x"]])];
    expect(readScoreTables(sheets, khanhHoa2020)).toEqual({
      tables: [],
      unused: [],
      problems: [{ severity: "error", kind: "noScoreTable", sheets: ["Danh bạ"] }],
      sheetsLeftOut: ["Danh bạ"],
    });
  });

  test("with two tables of one block is a problem of the second", () => {
    const copy = { ...departments(), name: "Sở (2)" };
    const { tables, problems } = readScoreTables([departments(), copy], khanhHoa2020);
    expect(problems).toEqual([
      {
        severity: "error",
        kind: "blockTwice",
        at: { sheet: "Sở (2)", cell: "B1" },
        table: expect.objectContaining({
          sheet: "Sở (2)",
          title: "Sở, ban, ngành",
          nth: 1,
        }) as unknown,
        block: "Sở, ban, ngành",
        first: at("B1"),
        firstTable: expect.objectContaining({
          sheet: "Sở",
          title: "Sở, ban, ngành",
          nth: 1,
        }) as unknown,
      },
    ]);
    expect(tables.map(({ sheet }) => sheet)).toEqual(["Sở"]);
  });

  test("whose appendices were written by us is read without them", () => {
    const ours = { ...departments(), name: "PL I.1", appendix: "I.1" };
    const { tables, problems, sheetsLeftOut } = readScoreTables(
      [departments(), ours],
      khanhHoa2020,
    );
    expect({ tables: tables.length, problems, sheetsLeftOut }).toEqual({
      tables: 1,
      problems: [],
      sheetsLeftOut: [],
    });
  });
});

describe("a heading", () => {
  test("that leaves the block open is a problem that names the blocks", () => {
    const sheet = departments({ B1: "Đơn vị" });
    expect(readScoreTables([{ ...sheet, name: "Sheet1" }], khanhHoa2020).problems).toEqual([
      {
        severity: "error",
        kind: "unknownBlock",
        at: { sheet: "Sheet1", cell: "B1" },
        table: expect.objectContaining({ sheet: "Sheet1", title: "Đơn vị", nth: 1 }) as unknown,
        given: "Đơn vị",
        known: ["Sở, ban, ngành", "UBND cấp huyện", "Đơn vị sự nghiệp trực thuộc UBND tỉnh"],
      },
    ]);
  });

  test("without a group of the block is a problem", () => {
    expect(problemsOf({ D2: "Cán bộ" })).toEqual([
      { severity: "error", kind: "missingColumn", at: at("B1"), column: "Nhân lực CNTT" },
      {
        severity: "warning",
        kind: "unknownColumn",
        at: at("D2"),
        table: expect.objectContaining({ sheet: "Sở", title: "Sở, ban, ngành", nth: 1 }) as unknown,
        column: "Cán bộ",
        proposed: { is: "criterion", id: "staff" },
      },
    ]);
  });

  test("with two columns of one meaning is a problem of the second", () => {
    expect(problemsOf({ I2: "Hạ tầng CNTT (thẩm định)" })).toEqual([
      {
        severity: "error",
        kind: "columnTwice",
        at: at("I2"),
        column: "Hạ tầng CNTT (thẩm định)",
        first: at("C2"),
      },
    ]);
  });

  test("of totals, ratios, tiers or ranks is of what we compute; numbers under other words are told", () => {
    const computed = { M1: "Tổng điểm", M3: 960, N1: "Xếp hạng", N3: 1 };
    expect(problemsOf(computed)).toEqual([]);
    expect(problemsOf({ M1: "Điểm thưởng", M3: 20 })).toMatchObject([
      { severity: "warning", kind: "unknownColumn", at: at("M1"), column: "Điểm thưởng" },
    ]);
    expect(problemsOf({ M1: "Người chấm", M3: "Tổ 1" })).toEqual([]);
  });

  test("above no line of a unit is a problem", () => {
    expect(readScoreTables([sheetOf("Sở", head)], khanhHoa2020).problems).toEqual([
      { severity: "error", kind: "noUnits", at: at("B1") },
    ]);
  });

  test("is found wherever the used cells begin", () => {
    const moved = { ...departments({ D4: "abc" }), row: 9, column: 26 };
    expect(readScoreTables([moved], khanhHoa2020)).toMatchObject({
      tables: [{ area: "AA10:AL13" }],
      problems: [{ at: at("AD13") }],
    });
  });
});

test("a line below a blank one is not lost", () => {
  const rows = [...head, line(1, "Sở Tài chính"), [], line(2, "Sở Y tế")];
  const { tables, problems } = readScoreTables([sheetOf("Sở", rows)], khanhHoa2020);
  expect(problems).toEqual([]);
  expect(tables[0]!.table.entries.map(({ unit }) => unit)).toEqual(["Sở Tài chính", "Sở Y tế"]);
});

test("below 0 is a score where the rule of the criterion adds and subtracts", () => {
  const [first, ...others] = khanhHoa2020.groups;
  const adjusted = { ...first!, rule: { kind: "adjust", source: "bảng 1" } as const };
  const regulation = { ...khanhHoa2020, groups: [adjusted, ...others] };
  const { tables, problems } = readScoreTables([departments({ C3: -5 })], regulation);
  expect(problems).toEqual([]);
  expect(tables[0]!.table.entries[0]!.scores.infrastructure).toBe(-50_000);
});
