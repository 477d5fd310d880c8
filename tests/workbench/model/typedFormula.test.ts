import { typedFormula } from "../../../src/workbench/model/typedFormula";

describe("a formula typed where the comma is the decimal mark", () => {
  test.each([
    { typed: "=EGI.RATIO(F5;G5)", kept: "=EGI.RATIO(F5,G5)" },
    { typed: "=EGI.RATIO(38,5;40;1)", kept: "=EGI.RATIO(38.5,40,1)" },
    { typed: "=A1*0,5", kept: "=A1*0.5" },
    { typed: "=EGI.TIER(46,8/52)", kept: "=EGI.TIER(46.8/52)" },
    { typed: "=ROUND(38,5)", kept: "=ROUND(38.5)" }, // one number, as a Vietnamese Excel reads it
    { typed: "=EGI.GAP(0,83;;A1)", kept: "=EGI.GAP(0.83,,A1)" },
    { typed: '=IF(A1>0,5;"1,5; 2";{1;2})', kept: '=IF(A1>0.5,"1,5; 2",{1;2})' },
    { typed: "=SUM('Sở; ban, ngành'!C7;2)", kept: "=SUM('Sở; ban, ngành'!C7,2)" },
  ])("$typed is $kept", ({ typed, kept }) => {
    expect(typedFormula(typed)).toBe(kept);
  });

  test("with commas between arguments, as in English, stays as it is", () => {
    expect(typedFormula("=MAX(1,2,3)")).toBe("=MAX(1,2,3)");
    expect(typedFormula("=ROUND(A1,2)")).toBe("=ROUND(A1,2)");
    expect(typedFormula("=ROUND($A$1,2)+SUM(LOG10(A1),2)")).toBe("=ROUND($A$1,2)+SUM(LOG10(A1),2)");
    expect(typedFormula("=EGI.RANK(C7:C9,C7:C9,1)")).toBe("=EGI.RANK(C7:C9,C7:C9,1)");
  });
});
