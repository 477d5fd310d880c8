import { type Failure, WorkbookFailure } from "../workbook";

/** What Excel's own error means for the person. `restored`: whether the workbook is as it was. */
export function failureOf(error: unknown, restored = true): WorkbookFailure {
  if (error instanceof WorkbookFailure) return error;
  if (!(error instanceof OfficeExtension.Error)) throw error; // a fault of ours, not Excel's answer
  return new WorkbookFailure(meaning(error, restored));
}

function meaning(error: OfficeExtension.Error, restored: boolean): Failure {
  const isEditing = error.code === "InvalidOperationInCellEditMode";
  if (isEditing && restored) return { kind: "editing" };
  const location = error.debugInfo.errorLocation;
  const message = location ? `${error.message} (${location})` : error.message;
  return { kind: "refused", code: error.code, message, restored };
}
