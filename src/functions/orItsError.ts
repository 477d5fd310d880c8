import { isCellError } from "./cellError";

/** What is computed, or the error of a cell that is thrown on the way: it spoils its own place only. */
export function orItsError(compute: () => unknown): unknown {
  try {
    return compute();
  } catch (error) {
    if (isCellError(error)) return error;
    throw error;
  }
}
