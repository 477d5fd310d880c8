import { ModelError } from "../model/ModelError";
import { invalidArgument, itemNotFound, RichApiError } from "../protocol/RichApiError";

/** What Excel says when the workbook refuses. */
export function errorOf(thrown: unknown): RichApiError {
  if (!(thrown instanceof ModelError))
    return new RichApiError("GeneralException", `The workbench failed: ${String(thrown)}`, 500);
  switch (thrown.code) {
    case "ItemNotFound":
      return itemNotFound();
    case "InvalidArgument":
      return invalidArgument();
    case "AccessDenied":
      return new RichApiError("AccessDenied", "You cannot perform the requested operation.", 403);
    case "ItemAlreadyExists":
      return new RichApiError(
        "ItemAlreadyExists",
        "A resource with the same name or identifier already exists.",
        409,
      );
    case "InvalidOperation":
      return new RichApiError(
        "InvalidOperation",
        "The operation attempted is invalid on the object.",
      );
    case "MergedRangeConflict":
      return new RichApiError(
        "MergedRangeConflict",
        "Cannot complete the operation. A table can't overlap with another table, a PivotTable report, query results, merged cells, or an XML Map.",
      );
    case "GeneralException":
      return new RichApiError(
        "GeneralException",
        "There was an internal error while processing the request.",
        500,
      );
  }
}
