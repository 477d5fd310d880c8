import { produceAppendices } from "../../../src/actions/produceAppendices";
import { appendices } from "../../../src/appendix/appendices";
import type { Composed } from "../../../src/appendix/Composed";
import { resultOf } from "../../../src/sheet/resultOf";
import type { Cell } from "../../../src/sheet/Sheet";
import { openWorkbench, type Workbench } from "../../../src/workbench/node/openWorkbench";
import { cellsOf } from "../../reading/cellsOf";
import { PlainWorkbook } from "../plainWorkbook";
import { composedSample, type ComposedSample } from "./composedSample";

const samples = ["khanh-hoa-2020", "binh-dinh-2021", "thanh-hoa-2017", "khanh-son-2021", "khanh-hoa-egov-2020"]; // prettier-ignore

const withFormulas = ({ input }: ComposedSample): Composed[] =>
  appendices(input, { cells: "formulas" });

const isFormula = (cell: Cell) => typeof cell === "object";
const formulasOf = (sheets: readonly Composed[]): string[] =>
  sheets.flatMap(({ sheet }) => sheet.cells.flat()).flatMap((cell) => (typeof cell === "object" ? [cell.formula] : [])); // prettier-ignore

/** A number to fifteen digits less what a sum of binary numbers adds to it. */
const settled = (value: unknown): unknown =>
  typeof value === "number" ? Number(value.toPrecision(13)) : value;

let workbench: Workbench;
beforeAll(async () => {
  workbench = await openWorkbench();
});
afterAll(() => workbench.close());

describe.each(samples)("the appendices of %s with formulas", (id) => {
  let plain: ComposedSample;
  let sheets: Composed[];
  beforeAll(async () => {
    plain = await composedSample(id);
    sheets = withFormulas(plain);
  });

  test("show the same as with values", () => {
    expect(sheets.map(({ sheet }) => sheet.cells.map((row) => row.map(resultOf)))).toEqual(
      plain.composed.map(({ sheet }) => sheet.cells),
    );
  });

  test("come to the same when Excel calculates them", async () => {
    for (const { sheet } of sheets.filter(({ sheet: each }) => each.cells.flat().some(isFormula))) {
      workbench.book.sheets.add(sheet.name);
      const rows = sheet.cells.map((row, r) =>
        row.map((cell, c) => {
          if (typeof cell === "object") return cell.formula;
          return typeof cell === "string" && cell !== "" && sheet.formats[r]![c] === "@" ? `'${cell}` : cell; // prettier-ignore
        }),
      );
      const last = `${String.fromCharCode(64 + sheet.columnWidths.length)}${rows.length}`;
      await workbench.run(async (context) => {
        context.workbook.worksheets.getItem(sheet.name).getRange(`A1:${last}`).formulas = rows;
        await context.sync();
      });
      await workbench.settle();
      const values = workbench.values(sheet.name, `A1:${last}`);
      sheet.cells.forEach((row, r) =>
        row.forEach((cell, c) => {
          if (typeof cell !== "object") return;
          const { formula, result } = cell;
          expect([formula, settled(values[r]![c])]).toEqual([formula, settled(result)]);
        }),
      );
    }
  });

  test("are what a press writes where a person wants formulas", async () => {
    const workbook = new PlainWorkbook(await cellsOf(`assets/samples/${id}.xlsx`));
    await produceAppendices(workbook, { cells: "formulas" });
    expect(workbook.written[0]).toEqual(sheets.map(({ sheet }) => sheet));
  });

  test("use functions of Excel 2010 alone", () => {
    const used = new Set(formulasOf(sheets).flatMap((formula) => [...formula.matchAll(/([A-Z.]+)\(/g)].map(([, name]) => name))); // prettier-ignore
    const known = ["SUM", "ROUND", "RANK", "SUMPRODUCT", "COUNTIF", "LOOKUP"];
    expect([...used].filter((name) => !known.includes(name!))).toEqual([]);
  });
});

/** The formulas of the first line of a table, by column from the left; "" for a value. */
async function firstLine(id: string, table: string): Promise<string[]> {
  const sheets = withFormulas(await composedSample(id));
  const on = sheets.find(({ tables }) => tables.some((each) => each.id === table))!;
  const { lineRows, columns } = on.tables.find((each) => each.id === table)!;
  return columns.map((column) => {
    const cell = on.sheet.cells[lineRows[0]!]![column]!;
    return typeof cell === "object" ? cell.formula : "";
  });
}

test("a ratio is score over maximum, a tier goes by the bounds of the scale", async () => {
  expect(await firstLine("khanh-son-2021", "1")).toEqual([
    "",
    "",
    "",
    "",
    "=ROUND(C4/D4*100,2)",
    '=LOOKUP(C4/D4,{-9E+99,0.5,0.7,0.85},{"Yếu","Trung bình","Khá","Tốt"})',
    "",
  ]);
});

test("a total is the sum of its groups, a rank that of the printed ratio among all lines", async () => {
  const [total, ratio, , rank] = (await firstLine("binh-dinh-2021", "2")).slice(8);
  expect([total, ratio, rank]).toEqual([
    "=SUM(C6,D6,E6,F6,G6,H6)",
    "=ROUND(I6/100,2)",
    "=RANK(J6,J$6:J$17,0)", // eleven lines and the row “Mức Khá”
  ]);
});

test("a rank that counts 1, 1, 2 counts the scores above, each once", async () => {
  expect((await firstLine("thanh-hoa-2017", "1.2.a"))[3]).toBe(
    "=SUMPRODUCT((C$6:C$25>C6)/COUNTIF(C$6:C$25,C$6:C$25))+1",
  );
});

test("a penalty is taken off in the formula of the total", async () => {
  const sheets = withFormulas(await composedSample("khanh-hoa-2020"));
  const formulas = formulasOf(sheets.filter(({ sheet }) => sheet.id === "B.I"));
  expect(formulas.filter((formula) => formula.endsWith(")-100"))).toHaveLength(1); // Sở Công Thương, nộp trễ
});
