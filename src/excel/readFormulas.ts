import type { FormulaCell } from "../sheet/FormulaCell";
import type { Area } from "../sheet/Sheet";
import type { CellValue } from "../sheet/SheetCells";
import { areaOf } from "./areaOf";
import { cellPieces } from "./cellPieces";
import { survey, type SurveyedSheet } from "./survey";

/** Of how many formulas one round trip asks into which cells they spill. */
const formulasAtOnce = 2_000;

interface Found {
  sheet: SurveyedSheet;
  row: number;
  column: number;
  formula: string;
  value: CellValue;
}

/**
 * The cells with such a formula: a round trip to know the sheets, one for how far they reach, one for
 * each 50 000 cells, and one for each 2 000 formulas to know where they spill.
 */
export async function readFormulas(
  context: Excel.RequestContext,
  isWanted: (formula: string) => boolean,
): Promise<FormulaCell[]> {
  const { sheets } = await survey(context);
  const found = await formulasOf(context, sheets, isWanted);
  const read: FormulaCell[] = [];
  for (let from = 0; from < found.length; from += formulasAtOnce) {
    const some = found.slice(from, from + formulasAtOnce);
    const spills = some.map(({ sheet, row, column }) => {
      const cell = context.workbook.worksheets.getItem(sheet.key).getCell(row, column);
      const spill = cell.getSpillingToRangeOrNullObject();
      spill.load("rowIndex,columnIndex,rowCount,columnCount,values");
      return spill;
    });
    await context.sync(); // eslint-disable-line office-addins/no-context-sync-in-loop -- one request holds only so much
    some.forEach(({ sheet, row, column, formula, value }, at) => {
      const spill = spills[at]!;
      const area = spill.isNullObject ? { row, column, rows: 1, columns: 1 } : areaOf(spill);
      const values = spill.isNullObject ? [[value]] : (spill.values as CellValue[][]);
      read.push({ sheet: sheet.name, area, formula, values, isProtected: sheet.isProtected });
    });
  }
  const spilling = read.filter(({ area }) => area.rows * area.columns > 1);
  return read.filter((cell) => !spilling.some((other) => other !== cell && isInside(cell, other)));
}

/** Excel may show the formula in every cell into which it spills; it stands in the first. */
const isInside = (cell: FormulaCell, { sheet, area }: FormulaCell): boolean =>
  cell.sheet === sheet &&
  cell.area.row >= area.row &&
  cell.area.row < area.row + area.rows &&
  cell.area.column >= area.column &&
  cell.area.column < area.column + area.columns;

async function formulasOf(
  context: Excel.RequestContext,
  sheets: readonly SurveyedSheet[],
  isWanted: (formula: string) => boolean,
): Promise<Found[]> {
  const asked = sheets.map((sheet) => {
    const used = context.workbook.worksheets.getItem(sheet.key).getUsedRangeOrNullObject(true);
    used.load("rowIndex,columnIndex,rowCount,columnCount");
    return { sheet, used };
  });
  await context.sync();
  const extents = asked.flatMap(({ sheet, used }) =>
    used.isNullObject ? [] : [{ sheet, area: areaOf(used) }],
  );
  const found: Found[] = [];
  for (const trip of cellPieces(extents)) {
    const pieces = trip.map(({ extent, row, rows }) => {
      const { sheet, area } = extent;
      const range = context.workbook.worksheets
        .getItem(sheet.key)
        .getRangeByIndexes(row, area.column, rows, area.columns);
      range.load("formulas,values");
      return { sheet, first: { ...area, row }, range };
    });
    await context.sync(); // eslint-disable-line office-addins/no-context-sync-in-loop -- one answer has at most 5 MB
    for (const piece of pieces) found.push(...wantedIn(piece, isWanted));
  }
  return found;
}

const wantedIn = (
  { sheet, first, range }: { sheet: SurveyedSheet; first: Area; range: Excel.Range },
  isWanted: (formula: string) => boolean,
): Found[] =>
  (range.formulas as CellValue[][]).flatMap((line, r) =>
    line.flatMap((formula, c): Found[] => {
      if (typeof formula !== "string" || !formula.startsWith("=")) return [];
      const value = range.values[r]![c] as CellValue;
      // A text may begin with "=" too: then it is its own value.
      if (formula === value || !isWanted(formula)) return [];
      return [{ sheet, row: first.row + r, column: first.column + c, formula, value }];
    }),
  );
