import { nativeFormula } from "../../src/functions/native/nativeFormula";
import { setRegulationInForce } from "../../src/functions/regulationInForce";
import { khanhHoa2020 } from "../../src/regulations/khanh-hoa-2020";
import type { CellValue } from "../../src/sheet/SheetCells";
import { defineCustomFunctions } from "./customFunctionsRuntime";

beforeAll(defineCustomFunctions);
afterEach(() => setRegulationInForce(undefined));

const native = (formula: string, at = { row: 0, column: 0 }, rows = 1, cell: CellValue = 0.9) =>
  nativeFormula(formula, {
    shape: { rows, columns: 1 },
    at,
    valuesIn: ({ area }) =>
      Array.from({ length: area.rows }, () => Array.from({ length: area.columns }, () => cell)),
  });

const blank = (cell: string) => `IF(OR(${cell}="",${cell}="-"),"",NA())`;

test.each([
  {
    formula: "=EGI.RATIO(F5,G5,1)",
    is: `=IF(ISNUMBER(F5),ROUND(ROUND(F5/G5,13),3),${blank("F5")})`,
  },
  {
    formula: '=EGI.TIER(H5,"khanh-hoa-2020")&"."',
    is: `=IF(ISNUMBER(H5),IF(H5>2,NA(),IF(ROUND(H5,13)>=0.85,"Tốt",IF(ROUND(H5,13)>=0.7,"Khá",IF(ROUND(H5,13)>=0.5,"Trung bình","Yếu")))),${blank("H5")})&"."`,
  },
  {
    formula: '=EGI.RANK(H5,H$5:H$25,"canh-tranh")',
    is: `=IF(ISNUMBER(H5),COUNTIF($H$5:$H$25,">="&(H5+5E-12*MAX(1,ABS(H5))))+1,${blank("H5")})`,
  },
  {
    formula: '=EGI.STEP(F5,"50%;80%")',
    is: `=IF(ISNUMBER(F5),(ROUND(F5,13)>=0.5)+(ROUND(F5,13)>=0.8),${blank("F5")})`,
  },
  { formula: '=EGI.MAXSCORE("so-ban-nganh","web","khanh-hoa-2020")', is: "=900" },
])("$formula is $is", ({ formula, is }) => {
  expect(native(formula)).toBe(is);
});

test("a formula that fills several cells is written for each with its own cells", () => {
  expect(native("=EGI.RATIO(F5:F7,G5:G7)", { row: 2, column: 0 }, 3)).toBe(
    `=IF(ISNUMBER(F7),F7/G7,${blank("F7")})`,
  );
  expect(native("=EGI.RATIO(F5:F7,$G$1)", { row: 1, column: 0 }, 3)).toBe(
    `=IF(ISNUMBER(F6),F6/$G$1,${blank("F6")})`,
  );
});

test("a running rank counts the equals above", () => {
  const edge = (sign: string) => `">="&(H7${sign}5E-12*MAX(1,ABS(H7)))`;
  expect(native('=EGI.RANK(H5:H7,H5:H7,"lien-tuc")', { row: 2, column: 0 }, 3)).toBe(
    `=IF(ISNUMBER(H7),COUNTIF($H$5:$H$7,${edge("+")})+1+COUNTIF($H$5:$H$6,${edge("-")})-COUNTIF($H$5:$H$6,${edge("+")}),${blank("H7")})`,
  );
});

test("what is left out is that of the workbook's regulation", () => {
  expect(native("=EGI.TIER(H5)")).toBeUndefined();
  setRegulationInForce(khanhHoa2020);
  expect(native("=EGI.TIER(H5)")).toContain('"Trung bình"');
});

test.each([
  ["the distance to the next tier", "=EGI.GAP(F5,G5)"],
  ["a part of a text", "=EGI.PARSE(F5)"],
  ["a score with its maximum in one text", "=EGI.RATIO(F5)"],
  ["a scale of the worksheet's own", "=EGI.TIER(H5,K5:L7)"],
  ["a name that is not known", '=EGI.TIER(H5,"khanh-hoa-2099")'],
  ["a way of ranking out of a cell", "=EGI.RANK(H5,H5:H9,A1)"],
  ["a range that is no plain one", "=EGI.RANK(H5,H:H)"],
])("%s has no native form", (_, formula) => {
  expect(native(formula)).toBeUndefined();
});

test("a range outside the EGI function would no longer spill", () => {
  expect(native("=EGI.RATIO(F5:F7,G5:G7)*A1:A3", { row: 0, column: 0 }, 3)).toBeUndefined();
});
