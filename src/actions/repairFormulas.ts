import { repairedFormula } from "../reading/formulas/repairedFormula";
import type { FormulaCell } from "../sheet/FormulaCell";
import type { FormulaBook } from "../workbook";
import { formulaPlace, isOurs } from "./egiFormulas";
import type { FormulaReport } from "./FormulaReport";

/**
 * Sửa #NAME?: enters anew every EGI formula whose name another program has spoilt, or that shows
 * #NAME? since the workbook was opened without the add-in; Excel does not mend these by itself.
 * Formulas of protected sheets, and those that show #NAME? even so, are named.
 */
export async function repairFormulas(book: FormulaBook): Promise<FormulaReport> {
  const broken = (await book.readFormulas(isOurs)).filter(isBroken);
  const mended = broken.filter(({ isProtected }) => !isProtected);
  const undo = await book.writeFormulas(
    mended.map(({ sheet, area, formula }) => ({
      sheet,
      area: { ...area, rows: 1, columns: 1 },
      from: [[formula]],
      to: [[repairedFormula(formula)]],
    })),
  );
  const places = new Set(mended.map(placeKey));
  const still = new Set(
    mended.length === 0
      ? []
      : (await book.readFormulas(isOurs))
          .filter((cell) => places.has(placeKey(cell)) && isBroken(cell))
          .map(placeKey),
  );
  return {
    work: "repair",
    done: mended.filter((cell) => !still.has(placeKey(cell))).map(formulaPlace),
    left: broken.flatMap((cell) => {
      const why = cell.isProtected ? "protected" : "stillUnknown";
      const isLeft = cell.isProtected || still.has(placeKey(cell));
      return isLeft ? [{ ...formulaPlace(cell), why } as const] : [];
    }),
    undo,
  };
}

const isBroken = ({ formula, values }: FormulaCell): boolean =>
  repairedFormula(formula) !== formula || values[0]?.[0] === "#NAME?";

const placeKey = ({ sheet, area }: FormulaCell): string => `${sheet}!${area.row}:${area.column}`;
