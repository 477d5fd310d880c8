import { formulaCalls } from "../../../src/reading/formulas/formulaCalls";
import {
  referenceIn,
  referenceText,
  spillReferences,
} from "../../../src/reading/formulas/references";
import { repairedFormula } from "../../../src/reading/formulas/repairedFormula";

describe("the EGI calls of a formula", () => {
  test.each([
    { formula: "=EGI.RATIO(F5,G5)", calls: [{ name: "RATIO", args: ["F5", "G5"] }] },
    {
      formula: '=IF(A1>0,egi.tier( H5 , "a,b(c)" ),"EGI.RATIO(1,2)")',
      calls: [{ name: "TIER", args: ["H5", '"a,b(c)"'] }],
    },
    {
      formula: "=EGI.RATIO(F5,G5)+EGI.RATIO(F6,MAX(G6,{1,2}))",
      calls: [
        { name: "RATIO", args: ["F5", "G5"] },
        { name: "RATIO", args: ["F6", "MAX(G6,{1,2})"] },
      ],
    },
    {
      formula: "=EGI.TIER(EGI.RATIO('Sở, ban (1)'!F5,G5))",
      calls: [{ name: "TIER", args: ["EGI.RATIO('Sở, ban (1)'!F5,G5)"] }],
    },
    { formula: '=EGI.GAP("38,5/40",,A1)', calls: [{ name: "GAP", args: ['"38,5/40"', "", "A1"] }] },
    { formula: "=MYEGI.RATIO(1)+SUM(A1)", calls: [] },
  ])("$formula", ({ formula, calls }) => {
    expect(formulaCalls(formula).map(({ name, args }) => ({ name, args }))).toEqual(calls);
  });

  test("where a call stands in its formula is told", () => {
    const formula = "=1+EGI.RATIO(F5,G5)*2";
    const [call] = formulaCalls(formula);
    expect(formula.slice(call!.from, call!.to)).toBe("EGI.RATIO(F5,G5)");
  });
});

describe("a formula whose names were spoilt is repaired", () => {
  test.each([
    ["=_xldudf_EGI_RATIO(F5,G5)", "=EGI.RATIO(F5,G5)"],
    ["=[2]!_xldudf_EGI_RANK(A1,A1:A9)", "=EGI.RANK(A1,A1:A9)"],
    ["=X.xla!_xldudf_EGI_TIER(H5)", "=EGI.TIER(H5)"],
    ["='C:\\Bo sung\\X.xla'!EGI.TIER(H5)", "=EGI.TIER(H5)"],
    ['=IF(A1="_xldudf_EGI_TIER(",1,_xldudf_EGI_TIER(H5))', '=IF(A1="_xldudf_EGI_TIER(",1,EGI.TIER(H5))'], // prettier-ignore
    ["=EGI.RATIO('Sở A'!F5,G5)", "=EGI.RATIO('Sở A'!F5,G5)"],
    ["='Sở A'!F5+EGI.RATIO(F5,G5)", "='Sở A'!F5+EGI.RATIO(F5,G5)"],
    ["=SUM(F5:G5)", "=SUM(F5:G5)"],
  ])("%s is %s", (formula, repaired) => {
    expect(repairedFormula(formula)).toBe(repaired);
  });
});

describe("references", () => {
  test.each([
    { text: "H5", area: { row: 4, column: 7, rows: 1, columns: 1 }, written: "H5" },
    { text: "$H$25:H5", area: { row: 4, column: 7, rows: 21, columns: 1 }, written: "$H$5:$H$25" },
    { text: "AA1:AB1", area: { row: 0, column: 26, rows: 1, columns: 2 }, written: "$AA$1:$AB$1" },
    { text: "'Sở A'!B2", area: { row: 1, column: 1, rows: 1, columns: 1 }, written: "'Sở A'!B2" },
  ])("$text", ({ text, area, written }) => {
    const found = referenceIn(text)!;
    expect(found.area).toEqual(area);
    expect(referenceText(found)).toBe(written);
  });

  test.each(["H:H", "H5#", "Diem", "H5*2", '"H5"', "1.5"])("%s is no plain reference", (text) => {
    expect(referenceIn(text)).toBeUndefined();
  });

  test("spilled results that a formula names", () => {
    expect(
      spillReferences("=SUM(H5#)+'Sở A'!$B$2#&\"C3#\"").map(({ prefix, area }) => [
        prefix,
        area.row,
        area.column,
      ]),
    ).toEqual([
      // prettier-ignore
      ["", 4, 7],
      ["'Sở A'!", 1, 1],
    ]);
  });
});
