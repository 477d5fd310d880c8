import { type Failure, type NotRestored, WorkbookFailure } from "../workbook";

/** What Excel's own error means for the person. `left`: what of the workbook is not as it was. */
export function failureOf(error: unknown, left: readonly NotRestored[] = []): WorkbookFailure {
  if (error instanceof WorkbookFailure)
    return left.length === 0 ? error : new WorkbookFailure(refused(error.failure.kind, "", left));
  if (!(error instanceof OfficeExtension.Error)) throw error; // a fault of ours, not Excel's answer
  const isEditing = error.code === "InvalidOperationInCellEditMode";
  if (isEditing && left.length === 0) return new WorkbookFailure({ kind: "editing" });
  const location = error.debugInfo.errorLocation;
  const message = location ? `${error.message} (${location})` : error.message;
  return new WorkbookFailure(refused(error.code, message, left));
}

const refused = (code: string, message: string, left: readonly NotRestored[]): Failure => ({
  ...{ kind: "refused", code, message, restored: left.length === 0 },
  ...(left.length > 0 && { notRestored: left }),
});
