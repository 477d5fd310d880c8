import { cellScore } from "./cellScore";
import { regulationInForce } from "./regulationInForce";
import type { Scale } from "./Scale";

/** The label of each value's tier, rows by columns as they came; a blank gives "", an error itself. */
export function tiersNamed(values: unknown[][], scale: Scale): unknown[][] {
  const mark = regulationInForce()?.decimalMark;
  return values.map((row) =>
    row.map((cell) => {
      const read = cellScore(cell, mark);
      if (read === "blank") return "";
      if ("code" in read) return read;
      const value = scale.valueOf(read);
      if ("code" in value) return value;
      const tier = scale.tierOf(value, read);
      return "code" in tier ? tier : tier.label;
    }),
  );
}
