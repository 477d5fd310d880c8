/** Somebody's custom function is to be computed. */
export interface Call {
  id: number;
  /** The function's id in capitals, without namespace. */
  name: string;
  /** One for each declared parameter; what was left out is null, a range is rows of cells. */
  args: unknown[];
  /** The cell that asked; row and column from 0. */
  at: { sheet: string; row: number; column: number };
  /** Whether arguments may be errors, written as ErrorArgument. */
  allowErrors: boolean;
}

/** An error handed over as an argument, where the function allows it. */
export interface ErrorArgument {
  type: "CustomFunctionError";
  code: string;
}

/** What a call came to: a value, rows of values (one of which may be an error), or an error. */
export type Answer = { error: string } | { value: unknown };

/** A cell that waits for an answer. */
export interface WaitingCell {
  unitId: string;
  sheetId: string;
  row: number;
  column: number;
}
