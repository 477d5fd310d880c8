import { type Failure, WorkbookFailure } from "../workbook";

/** What the spreadsheet refused; undefined where the error is a fault of ours. */
export function failureIn(error: unknown): Failure | undefined {
  return error instanceof WorkbookFailure ? error.failure : undefined;
}
