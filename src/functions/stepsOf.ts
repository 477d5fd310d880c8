import type { Ratio } from "../scoring/Ratio";
import { compareRatios } from "../scoring/compareRatios";
import { functionMessages } from "../text/functionMessages";
import { isCellError, wrongValue } from "./cellError";
import { cellScore, valueOf } from "./cellScore";
import { highestRatio } from "./highestRatio";
import { otherUnit } from "./otherUnit";
import { regulationInForce } from "./regulationInForce";

/**
 * How many of the bounds each percentage reaches: of two bounds 0, 1 or 2. A bound belongs to its step
 * (từ … trở lên). A blank gives "", an error itself.
 *
 * @param bounds numbers or texts in any order, in the unit of the values; several in one text stand
 *   between semicolons ("50%;80%"); blanks are passed over. Throws #VALUE! for anything else.
 */
export function stepsOf(values: unknown[][], bounds: readonly unknown[]): unknown[][] {
  const mark = regulationInForce()?.decimalMark;
  const marks = boundsIn(bounds, mark);
  const areRatios = marks.every((bound) => compareRatios(bound, highestRatio) <= 0);
  return values.map((row) =>
    row.map((cell) => {
      const read = cellScore(cell, mark);
      if (read === "blank") return "";
      if ("code" in read) return read;
      const value = valueOf(read);
      const isScore = areRatios && compareRatios(value, highestRatio) > 0;
      if (isScore) return wrongValue(functionMessages.notARatio(read.given));
      return (
        otherUnit(read, marks) ?? marks.filter((bound) => compareRatios(value, bound) >= 0).length
      );
    }),
  );
}

function boundsIn(cells: readonly unknown[], mark: "," | "." | undefined): Ratio[] {
  const bounds = cells
    .flatMap((cell): unknown[] => (typeof cell === "string" ? cell.split(";") : [cell]))
    .flatMap((cell) => {
      const read = cellScore(cell, mark);
      if (read === "blank") return [];
      if (isCellError(cell)) throw cell;
      if ("code" in read) throw wrongValue(functionMessages.notBounds);
      return [valueOf(read)];
    });
  if (bounds.length === 0) throw wrongValue(functionMessages.notBounds);
  return bounds;
}
