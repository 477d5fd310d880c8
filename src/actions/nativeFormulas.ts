import { nativeFormula } from "../functions/native/nativeFormula";
import type { Reference } from "../reading/formulas/references";
import type { AreaChange } from "../sheet/AreaChange";
import type { FormulaCell } from "../sheet/FormulaCell";
import type { CellValue, SheetCells } from "../sheet/SheetCells";
import type { FormulaBook, Workbook } from "../workbook";
import { formulaPlace, type OurFormulas, ourFormulas } from "./egiFormulas";
import type { FormulaReport, WhyLeft } from "./FormulaReport";
import { type FormulaScope, meantBy } from "./formulaScope";
import { inPlaceOf, isComputed } from "./freezeFormulas";

/**
 * Công thức thường: every EGI formula that is meant becomes formulas of Excel 2010 with the same
 * results, one for each cell that it fills, formats kept.
 *
 * After writing, Excel's own results are compared with what stood there: a formula of which any cell
 * came to something else is taken back and named, so that nobody's tier changes.
 */
export async function nativeFormulas(
  workbook: Workbook & FormulaBook,
  scope: FormulaScope,
): Promise<FormulaReport> {
  const ours = await ourFormulas(workbook);
  const meant = ours.cells.filter(await meantBy(workbook, scope));
  const valuesIn = lookUp(await workbook.readAll());
  const left = new Map<FormulaCell, WhyLeft>();
  const changes = new Map<FormulaCell, AreaChange>();
  for (const cell of meant) {
    const change = nativeChange(cell, ours, valuesIn);
    if (typeof change === "string") left.set(cell, change);
    else changes.set(cell, change);
  }
  const undo = await workbook.writeFormulas([...changes.values()]);
  if (changes.size > 0) await workbook.recalculate();
  const now = lookUp(await workbook.readAll());
  const differing = [...changes.keys()].filter((cell) => !isAlike(cell, now));
  for (const cell of differing) left.set(cell, "differs");
  const back = differing.map((cell) => {
    const { from, to, ...place } = changes.get(cell)!;
    return { ...place, from: to, to: from };
  });
  await workbook.writeFormulas(back);
  const kept = [...changes.keys()].filter((cell) => !left.has(cell));
  return {
    work: "native",
    done: kept.map(formulaPlace),
    left: [...left].map(([cell, why]) => ({ ...formulaPlace(cell), why })),
    undo: differing.length === 0 ? undo : kept.map((cell) => reversed(changes.get(cell)!)),
  };
}

/** Excel takes no longer formula. */
const longestFormula = 8_192;

const reversed = ({ from, to, ...place }: AreaChange): AreaChange => ({
  ...place,
  from: to,
  to: from,
});

function nativeChange(
  cell: FormulaCell,
  ours: OurFormulas,
  valuesIn: Lookup,
): AreaChange | WhyLeft {
  if (cell.isProtected) return "protected";
  if (!isComputed(cell)) return "notComputed";
  if (ours.isNamed(cell)) return "named";
  const formula = ours.spelledOut(cell);
  const { rows, columns } = cell.area;
  const natives = Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (_, column) =>
      nativeFormula(formula, {
        shape: { rows, columns },
        at: { row, column },
        valuesIn: valuesIn(cell.sheet),
      }),
    ),
  );
  const isWhole = natives
    .flat()
    .every((native) => native !== undefined && native.length <= longestFormula);
  return isWhole ? inPlaceOf(cell, natives as string[][]) : "noNative";
}

type Lookup = (own: string) => (reference: Reference) => CellValue[][];

/** What the cells of a reference hold; blank outside of what a sheet uses. */
function lookUp(sheets: readonly SheetCells[]): Lookup {
  const byName = new Map(sheets.map((sheet) => [sheet.name.toLocaleLowerCase(), sheet]));
  return (own) =>
    ({ prefix, area }) => {
      const name = prefix === "" ? own : prefix.slice(0, -1).replace(/^'|'$/g, "");
      const cells = byName.get(name.replaceAll("''", "'").toLocaleLowerCase());
      return Array.from({ length: area.rows }, (_, row) =>
        Array.from(
          { length: area.columns },
          (_, column): CellValue =>
            cells?.values[area.row + row - cells.row]?.[area.column + column - cells.column] ?? "",
        ),
      );
    };
}

/** Numbers alike to 15 significant digits, as Excel shows them; texts letter by letter; any error for any error. */
function isAlike({ sheet, area, values }: FormulaCell, now: Lookup): boolean {
  const shown = (value: CellValue): CellValue => {
    if (typeof value === "number") return Number(value.toPrecision(14));
    return typeof value === "string" && /^#[A-Z0-9/]+[!?]?$/.test(value) ? "#" : value;
  };
  const after = now(sheet)({ prefix: "", area });
  return values.every((line, r) => line.every((value, c) => shown(value) === shown(after[r]![c]!)));
}
