import type { DecimalMark } from "./DecimalMark";
import { markSeen } from "./markSeen";
import { numberShape } from "./numberShape";

/** The decimal mark of a table and how it is known. */
export interface TableMark {
  mark: DecimalMark;
  /** choice: a person said so; cells: its texts show it; regulation: nothing shows it. */
  from: "choice" | "cells" | "regulation";
  /** Texts of the table show both marks. */
  isMixed: boolean;
}

/**
 * Decides the decimal mark of a table: as a person chose, else as most of its texts show, else as the
 * regulation prints.
 *
 * @param texts the texts of its columns of numbers; real numbers show no mark
 */
export function tableMark(
  texts: Iterable<string>,
  printed: DecimalMark,
  chosen: DecimalMark | undefined,
): TableMark {
  const seen = { ",": 0, ".": 0 };
  for (const text of texts) {
    const shape = numberShape(text);
    for (const digits of [shape?.digits, shape?.max]) {
      const mark = digits === undefined ? undefined : markSeen(digits);
      if (mark === "," || mark === ".") seen[mark] += 1;
    }
  }
  const isMixed = seen[","] > 0 && seen["."] > 0;
  if (chosen !== undefined) return { mark: chosen, from: "choice", isMixed };
  if (seen[","] === seen["."]) return { mark: printed, from: "regulation", isMixed };
  return { mark: seen[","] > seen["."] ? "," : ".", from: "cells", isMixed };
}
