import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import ExcelJS from "exceljs";
import { nativeFormula } from "../../src/functions/native/nativeFormula";
import { setKnownRegulations } from "../../src/functions/knownRegulations";
import { binhDinh2021 } from "../../src/regulations/binh-dinh-2021";
import { khanhHoa2020 } from "../../src/regulations/khanh-hoa-2020";
import { khanhHoaEgov2020 } from "../../src/regulations/khanh-hoa-egov-2020";
import type { CellValue } from "../../src/sheet/SheetCells";
import { defineCustomFunctions } from "../functions/customFunctionsRuntime";
import { resultOf } from "../functions/resultOf";
import { computedByLibreOffice } from "./computedByLibreOffice";
import { nativeCases } from "./nativeCases";

jest.setTimeout(240_000);

let folder: string;
beforeAll(() => {
  defineCustomFunctions();
  setKnownRegulations([khanhHoa2020, binhDinh2021, khanhHoaEgov2020]);
  folder = mkdtempSync(join(tmpdir(), "egi-texts-"));
});
afterAll(() => {
  setKnownRegulations([]);
  rmSync(folder, { recursive: true });
});

const shown = (value: CellValue): CellValue => {
  if (typeof value === "number") return Number(value.toPrecision(15));
  return typeof value === "string" && /^#/.test(value) ? "#" : value;
};

/** What a formula came to; LibreOffice writes no result where it is an empty text. */
function resultIn(cell: ExcelJS.Cell): CellValue {
  const result: unknown = cell.result;
  if (result === undefined || result === null) return "";
  return typeof result === "object" ? "#" : shown(result as CellValue);
}

test("native formulas over made-up cells give in LibreOffice what EGI gives", async () => {
  const book = new ExcelJS.Workbook();
  nativeCases.forEach(({ formula, cells, edited, is }, at) => {
    const sheet = book.addWorksheet(`S${at}`);
    (edited ?? cells).forEach((row, r) => {
      row.forEach((value, c) => {
        if (value !== "") sheet.getCell(r + 1, c + 1).value = value;
      });
    });
    is.forEach((_, row) => {
      const native = nativeFormula(formula, {
        shape: { rows: is.length, columns: 1 },
        at: { row, column: 0 },
        valuesIn: ({ area }) =>
          Array.from({ length: area.rows }, (__, r) =>
            Array.from(
              { length: area.columns },
              (___, c): CellValue => cells[area.row + r]?.[area.column + c] ?? "",
            ),
          ),
      });
      if (native === undefined) throw new Error(`${formula} has no native form`);
      if (native.length > 8192) throw new Error(`${formula}: ${native.length} letters`);
      sheet.getCell(row + 1, 8).value = { formula: native.slice(1), result: "" };
    });
  });
  const file = new Uint8Array(await book.xlsx.writeBuffer());
  const computed = new ExcelJS.Workbook();
  await computed.xlsx.load((await computedByLibreOffice(file, folder)).slice().buffer);
  const native = nativeCases.map(({ formula, is: { length } }, at) => ({
    at,
    formula,
    is: Array.from({ length }, (_, row) =>
      resultIn(computed.getWorksheet(`S${at}`)!.getCell(row + 1, 8)),
    ),
  }));
  expect(native).toEqual(nativeCases.map(({ formula, is }, at) => ({ at, formula, is })));
});

test("and EGI itself gives these results", () => {
  const own = nativeCases
    .filter(({ isStricter }) => !isStricter)
    .map(({ formula, cells, edited }) => ({
      formula,
      is: resultOf(formula, (edited ?? cells) as readonly (readonly CellValue[])[])
        .flat()
        .map(shown),
      cells,
    }));
  const stated = nativeCases.filter(({ isStricter }) => !isStricter);
  expect(own).toEqual(stated.map(({ formula, is, cells }) => ({ formula, is, cells })));
});
