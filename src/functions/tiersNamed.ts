import { cellScore } from "./cellScore";
import { regulationInForce } from "./regulationInForce";
import type { Scale } from "./scaleOf";

/** The label of each value's tier, rows by columns as they came; a blank gives "", an error itself. */
export function tiersNamed(values: unknown[][], scale: Scale): unknown[][] {
  const mark = regulationInForce()?.decimalMark;
  return values.map((row) =>
    row.map((cell) => {
      const value = cellScore(cell, mark);
      if (value === "blank") return "";
      return "code" in value ? value : scale(value);
    }),
  );
}
