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

const blank = (cell: string) => `IF(OR(TRIM(${cell})={"","-","–","—"}),"",NA())`;

test.each([
  {
    formula: "=EGI.RATIO(F5,G5,1)",
    is: `=IF(ISNUMBER(F5),IF(ISNUMBER(G5)*(G5>0),ROUND(ROUND(F5/G5,13),3),NA()),${blank("F5")})`,
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
    is: `=IF(ISNUMBER(F5),IF(F5>2,NA(),(ROUND(F5,13)>=0.5)+(ROUND(F5,13)>=0.8)),${blank("F5")})`,
  },
  { formula: '=EGI.MAXSCORE("so-ban-nganh","web","khanh-hoa-2020")', is: "=900" },
])("$formula is $is", ({ formula, is }) => {
  expect(native(formula)).toBe(is);
});

test("a formula that fills several cells is written for each with its own cells", () => {
  expect(native("=EGI.RATIO(F5:F7,G5:G7)", { row: 2, column: 0 }, 3)).toBe(
    `=IF(ISNUMBER(F7),IF(ISNUMBER(G7)*(G7>0),F7/G7,NA()),${blank("F7")})`,
  );
  expect(native("=EGI.RATIO(F5:F7,$G$1)", { row: 1, column: 0 }, 3)).toBe(
    `=IF(ISNUMBER(F6),IF(ISNUMBER($G$1)*($G$1>0),F6/$G$1,NA()),${blank("F6")})`,
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

const isText = (formula: string, cell: CellValue) => native(formula, undefined, 1, cell);

test.each([
  { named: "a name that is not known", formula: '=EGI.TIER(H5,"khanh-hoa-2099")' },
  { named: "a way of ranking out of a cell", formula: "=EGI.RANK(H5,H5:H9,A1)" },
  { named: "a range that is no plain one", formula: "=EGI.RANK(H5,H:H)" },
  { named: "ranks 1, 1, 2 of scores written as text", formula: '=EGI.RANK(H5,H5:H9,"day")', cell: "96,3%" }, // prettier-ignore
  { named: "a rank among scores below 0 written as text", formula: "=EGI.RANK(H5,H5:H9)", cell: "-5" }, // prettier-ignore
  { named: "a text with two numbers", formula: "=EGI.PARSE(F5)", cell: "38 và 40" },
  { named: "a maximum that is a percentage", formula: '=EGI.RATIO(F5,"40%")' },
  { named: "a scale whose bounds are text", formula: "=EGI.TIER(H5,K5:L5)", cell: "85%" },
  { named: "a ratio of more decimals than binary numbers decide", formula: "=EGI.RATIO(F5,G5,6)" },
  { named: "points to a bound out of reach", formula: '=EGI.GAP(F5,G5,"khanh-hoa-egov-2020/xa/san-sang")' }, // prettier-ignore
])("$named has no native form", ({ formula, cell = 0.9 }) => {
  expect(isText(formula, cell)).toBeUndefined();
});

test("a range outside the EGI function would no longer spill", () => {
  expect(native("=EGI.RATIO(F5:F7,G5:G7)*A1:A3", { row: 0, column: 0 }, 3)).toBeUndefined();
});
