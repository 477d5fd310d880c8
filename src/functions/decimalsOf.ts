import { functionMessages } from "../text/functionMessages";
import { argumentValue } from "./argumentCells";
import { isCellError, wrongValue } from "./cellError";

/** The argument so_chu_so, 0 to 10; undefined where it is left out. Throws #VALUE! for anything else. */
export function decimalsOf(argument: unknown): number | undefined {
  const value = argumentValue(argument);
  if (value === undefined) return undefined;
  if (isCellError(value)) throw value;
  const decimals = typeof value === "string" ? Number(value) : value;
  if (typeof decimals === "number" && Number.isInteger(decimals) && decimals >= 0 && decimals <= 10)
    return decimals;
  throw wrongValue(functionMessages.notDecimals);
}
