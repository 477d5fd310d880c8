import { argumentValue } from "./argumentCells";
import { isCellError } from "./cellError";
import { cellText } from "./cellText";

/** An argument that is a name, as typed; undefined where it is left out or blank. Throws the error of a cell. */
export function nameIn(argument: unknown): string | undefined {
  const value = argumentValue(argument);
  if (isCellError(value)) throw value;
  return value === undefined ? undefined : cellText(value);
}
