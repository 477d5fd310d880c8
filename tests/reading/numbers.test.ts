import { readScoreTables } from "../../src/reading/readScoreTables";
import { noChoices } from "../../src/reading/ReadingChoices";
import { khanhHoa2020 } from "../../src/regulations/khanh-hoa-2020";
import type { CellValue } from "../../src/sheet/SheetCells";
import { departments } from "./committeeSheet";

const at = (cell: string) => ({ sheet: "Sở", cell });
const read = (
  changed: Record<string, CellValue>,
  formats: Record<string, string> = {},
  choices = noChoices,
) => readScoreTables([departments(changed, formats)], khanhHoa2020, choices);
const scoreIn = (typed: CellValue, format = "General") =>
  read({ D4: typed }, { D4: format }).tables[0]!.table.entries[1]!.scores.staff;

describe("a number kept as text", () => {
  test.each([
    ["38,5", 385000],
    ["38.5", 385000],
    ["'38,5", 385000],
    ["\u00a055 ", 550000],
    ["5\u202f5", 550000],
    ["55 điểm", 550000],
    ["05", 50000],
    ["55/60", 550000],
    ["38,5/60", 385000],
  ])("%s is read", (typed, points) => {
    expect(scoreIn(typed)).toBe(points);
  });

  test("is said once for the table, with the repair of each cell and the mark that was read", () => {
    expect(read({ C4: "57,5", D4: "38,5" }).problems).toEqual([
      {
        severity: "note",
        kind: "numbersAsText",
        at: at("C4"),
        count: 2,
        mark: ",",
        repairs: [
          { at: at("C4"), from: "57,5", to: 57.5, format: "General" },
          { at: at("D4"), from: "38,5", to: 38.5, format: "General" },
        ],
      },
    ]);
    expect(read({ C4: "57,5" }).tables[0]!.decimalMark).toEqual({
      mark: ",",
      from: "cells",
      isMixed: false,
    });
  });

  test("with its maximum after a slash is how tables print it: nothing is said", () => {
    const { problems, tables } = read({ D4: "38,5/60" });
    expect(problems).toEqual([]);
    expect(tables[0]!.statedMaxima).toEqual([
      { criterion: "staff", points: 600000, at: at("D4"), in: "cell", unit: "Sở Y tế" },
    ]);
    expect(read({ D4: "38,5/50" }).problems).toMatchObject([
      { kind: "partMaxDiffers", at: at("D4"), stated: 500000, expected: 600000 },
    ]);
  });
});

describe("1.000", () => {
  test("is a thousand where the regulation prints a comma, and is asked about", () => {
    const { problems, tables } = read({ L4: "1.000" });
    expect(tables[0]!.table.entries[1]!.maxScore).toBe(10000000);
    expect(problems).toMatchObject([
      { kind: "numbersAsText" },
      { severity: "warning", kind: "openNumber", at: at("L4"), given: "1.000", points: 10000000 },
    ]);
  });

  test("is a thousand without a question beside 57,5, and one beside 57.5", () => {
    const comma = read({ C4: "57,5", L4: "1.000" });
    expect(comma.problems.map(({ kind }) => kind)).toEqual(["numbersAsText"]);
    expect(comma.tables[0]!.table.entries[1]!.maxScore).toBe(10000000);
    const point = read({ C4: "57.5", L4: "1.000" });
    expect(point.tables[0]!.table.entries[1]!.maxScore).toBe(10000);
    expect(point.problems.map(({ kind }) => kind)).toContain("sumAboveMax");
  });

  test("is what a person chose, whatever the cells show", () => {
    const choices = { ...noChoices, decimalMarks: [{ sheet: "Sở", mark: "." as const }] };
    expect(read({ L4: "1.000" }, {}, choices).tables[0]).toMatchObject({
      decimalMark: { mark: ".", from: "choice" },
    });
  });
});

test("both marks in one table are told at the cell that differs", () => {
  expect(read({ C3: "57,5", D3: "38,5", C4: "57.5" }).problems).toMatchObject([
    { kind: "numbersAsText", count: 3, mark: "," },
    { severity: "warning", kind: "mixedMarks", at: at("C4"), given: "57.5", mark: "," },
  ]);
});

describe("a fraction that Excel made a date of", () => {
  // 12 May 2021 is 44328; typed 12/5 where the day comes first
  const twelfth = { ...departments({ D4: 44328 }, { D4: "d-mmm" }) };
  const small = {
    ...khanhHoa2020,
    groups: khanhHoa2020.groups.map((group) =>
      group.id === "staff"
        ? { ...group, maxScore: { department: { points: 5, source: "tự đặt" } } }
        : group,
    ),
  };

  test("is recovered where its second number is the maximum, reported, with the repair", () => {
    const { problems, tables } = readScoreTables(
      [departments({ D3: 4, D4: 44320 }, { D4: "d-mmm" })], // 4 May 2021
      small,
    );
    expect(tables[0]!.table.entries[1]!.scores.staff).toBe(40000);
    expect(problems.filter(({ kind }) => kind === "dateFraction")).toEqual([
      {
        severity: "warning",
        kind: "dateFraction",
        at: at("D4"),
        unit: "Sở Y tế",
        column: "Nhân lực CNTT",
        given: "04/5/2021",
        score: 40000,
        max: 50000,
        repairs: [{ at: at("D4"), from: 44320, to: "4/5", format: "@" }],
      },
    ]);
  });

  test("is read month first where the office's Excel does so", () => {
    // 5 April 2021 is 44291: typed 4/5 in en-US
    const { tables } = readScoreTables(
      [departments({ D3: 4, D4: 44291 }, { D4: "d-mmm" })],
      small,
      { ...noChoices, dateOrder: "monthFirst" },
    );
    expect(tables[0]!.table.entries[1]!.scores.staff).toBe(40000);
  });

  test("of a second number that is no month became a month of a year: 5/40 is May 1940", () => {
    // 1 May 1940 is 14732
    const web40 = {
      ...khanhHoa2020,
      groups: khanhHoa2020.groups.map((group) =>
        group.id === "staff"
          ? { ...group, maxScore: { department: { points: 40, source: "tự đặt" } } }
          : group,
      ),
    };
    const { tables } = readScoreTables(
      [departments({ D3: 4, D4: 14732 }, { D4: "mmm-yy" })],
      web40,
    );
    expect(tables[0]!.table.entries[1]!.scores.staff).toBe(50000);
  });

  test("stays a date where its second number is not the maximum: nobody knows what was typed", () => {
    expect(readScoreTables([twelfth], khanhHoa2020).problems).toMatchObject([
      { severity: "error", kind: "notAScore", at: at("D4"), because: "date" },
    ]);
  });
});

test("a cell shown as a percentage is no score", () => {
  expect(read({ D4: 0.95 }, { D4: "0%" }).problems).toMatchObject([
    { severity: "error", kind: "notAScore", at: at("D4"), because: "percent", given: "0,95" },
  ]);
});

test.each(["Chưa nộp", "chưa chấm", "KHÔNG XẾP HẠNG"])(
  "%s leaves the unit without a score, and says so without forbidding the others",
  (typed) => {
    const { problems, tables } = read({ D4: typed });
    expect(tables[0]!.table.entries[1]!.scores.staff).toBe("unscored");
    expect(problems).toMatchObject([
      { severity: "warning", kind: "pendingScore", at: at("D4"), given: typed },
    ]);
  },
);

describe("-100 (nộp trễ) in a note", () => {
  const typed = { K4: "-100 (nộp trễ)" };

  test("is no penalty until a person says so", () => {
    const { problems, tables } = read(typed);
    expect(tables[0]!.table.entries[1]).toMatchObject({ penalty: 0 });
    expect(problems).toEqual([
      {
        severity: "warning",
        kind: "penaltyInNote",
        at: at("K4"),
        unit: "Sở Y tế",
        note: "-100 (nộp trễ)",
        points: 1000000,
      },
    ]);
  });

  test.each([
    { counts: true, penalty: 1000000, penaltyNote: "nộp trễ" },
    { counts: false, penalty: 0, penaltyNote: "-100 (nộp trễ)" },
  ])("is what the person said: $counts", ({ counts, penalty, penaltyNote }) => {
    const answer = { sheet: "Sở", unit: "Sở Y tế", note: typed.K4, counts };
    const { problems, tables } = read(typed, {}, { ...noChoices, penalties: [answer] });
    expect(problems).toEqual([]);
    expect(tables[0]!.table.entries[1]).toMatchObject({ penalty, penaltyNote });
  });
});

test("a number in the column of notes is told: scores may have slipped aside", () => {
  expect(read({ K4: 85 }).problems).toMatchObject([
    { severity: "warning", kind: "numberInNote", at: at("K4"), given: "85" },
  ]);
});
