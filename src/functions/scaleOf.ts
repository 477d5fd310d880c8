import { argumentCells, argumentValue } from "./argumentCells";
import { isCellError } from "./cellError";
import { measureMeant } from "./measureMeant";
import { measureScale } from "./measureScale";
import { rangeScale } from "./rangeScale";
import type { Scale } from "./Scale";

/**
 * The argument thang: a name as `measureMeant` reads it; a range (lower bound, label, a mark for open
 * bounds); or left out: the workbook's regulation. Throws #N/A for a name that does not mean one scale,
 * #VALUE! for a range that is none.
 */
export function scaleOf(argument: unknown): Scale {
  const value = argumentValue(argument);
  if (isCellError(value)) throw value;
  return value === undefined || typeof value === "string"
    ? measureScale(measureMeant(value))
    : rangeScale(argumentCells(argument)!);
}
