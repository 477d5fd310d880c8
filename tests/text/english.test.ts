import { khanhHoa2020 } from "../../src/regulations/khanh-hoa-2020";
import { points } from "../../src/scoring/points";
import { columnMeaningText } from "../../src/text/answerText";
import { explain } from "../../src/text/explain";
import { explainFailure } from "../../src/text/explainFailure";
import { functionMessages } from "../../src/text/functionMessages";
import { intervalText } from "../../src/text/intervalText";
import { speak } from "../../src/text/language";
import { paneWords } from "../../src/text/paneWords";

beforeAll(() => speak("en"));
afterAll(() => speak("vi"));

test("one is one and two are two", () => {
  expect(paneWords.problems(1, 0, 0)).toBe("1 problem: 1 error.");
  expect(paneWords.problems(6, 3, 1)).toBe("10 problems: 6 errors, 3 to review, 1 note.");
  expect(paneWords.found(1)).toBe("1 score table found");
  expect(paneWords.foundDetail(32, 2)).toBe("32 units in 2 blocks");
  expect(paneWords.repaired(6)).toBe("6 cells repaired.");
});

test("a problem says what is wrong and what to do; the unit keeps its name and numbers their comma", () => {
  expect(
    explain({
      kind: "aboveMax",
      severity: "error",
      at: { sheet: "Sở", cell: "C3" },
      unit: "Sở Tài chính",
      column: "Hạ tầng CNTT",
      given: points(60.5)!,
      max: points(60)!,
      source: "bảng 1.1",
    }),
  ).toEqual({
    what: "Sở Tài chính: 60,5 points in column “Hạ tầng CNTT”, above the maximum 60.",
    todo: "Enter at most 60. Source: bảng 1.1.",
  });
});

test("a total that is one point short says so in one point's grammar", () => {
  const { what } = explain({
    kind: "maxDiffers",
    severity: "warning",
    at: { sheet: "Sở", cell: "L3" },
    unit: "Sở Y tế",
    declared: points(999)!,
    expected: points(1000)!,
    source: "mục 1",
  });
  expect(what).toBe("Sở Y tế: declared maximum 999, regulation 1000: 1 point missing.");
});

test("Excel's commands are said as an English Excel shows them", () => {
  expect(explainFailure({ kind: "sheetProtected", sheet: "Sở" })).toEqual({
    title: "Sheet “Sở” is protected",
    what: "No cell was changed.",
    todo: "Unprotect it under Review > Unprotect Sheet, then retry.",
  });
});

test("intervals and columns are said in words", () => {
  expect(intervalText({ above: 84.29, atMost: 85 }, true)).toBe("above 84,29% up to 85%");
  expect(intervalText({ atLeast: 200, atMost: 248 }, false)).toBe("from 200 up to 248 points");
  expect(columnMeaningText({ is: "earlierRank", year: 2019 }, khanhHoa2020)).toBe("Rank of 2019");
});

test("an EGI function answers in the language of the pane", () => {
  expect(functionMessages.notDecimals).toBe(
    "The number of decimals is a whole number from 0 to 10.",
  );
});
