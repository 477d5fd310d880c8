import { argumentCells } from "./argumentCells";
import { wrongValue } from "./cellError";

/** An argument that must be there; its absence is #VALUE! with this sentence. */
export function given(argument: unknown, message: string): unknown[][] {
  const cells = argumentCells(argument);
  if (cells === undefined) throw wrongValue(message);
  return cells;
}
