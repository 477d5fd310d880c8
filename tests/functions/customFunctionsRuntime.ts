import { setKnownRegulations } from "../../src/functions/knownRegulations";
import { presets } from "../../src/regulations/presets";

/** Excel's error classes where there is no Excel: the codes and the message, as the pane's library has them. */
class CellError extends Error {
  constructor(
    readonly code: string,
    message?: string,
  ) {
    super(message);
  }
}

/** Puts `CustomFunctions` where the functions look for it when they throw, and tells them the presets, as the page does. */
export function defineCustomFunctions(): void {
  setKnownRegulations(presets);
  Object.assign(globalThis, {
    CustomFunctions: {
      Error: CellError,
      ErrorCode: {
        invalidValue: "#VALUE!",
        notAvailable: "#N/A",
        divisionByZero: "#DIV/0!",
        invalidNumber: "#NUM!",
        nullReference: "#NULL!",
        invalidName: "#NAME?",
        invalidReference: "#REF!",
      },
    },
  });
}

/** What a person sees in a cell: the value, or the code of the error and its sentence. */
export const seen = (cell: unknown): unknown =>
  cell instanceof CellError ? `${cell.code} ${cell.message}`.trim() : cell;

/** Rows by columns as seen; an error that was thrown is what the one cell shows. */
export function seenCells(call: () => unknown[][]): unknown {
  try {
    return call().map((row) => row.map(seen));
  } catch (error) {
    if (error instanceof CellError) return seen(error);
    throw error;
  }
}

/** An error as a cell hands it over. */
export const cellError = (code: string): unknown => new CellError(code);

/** The object that Excel appends to the arguments. */
export const invocation = { address: "Sheet1!C1", functionName: "RANK", parameterAddresses: [] };
