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
    case "GeneralException":
      return new RichApiError(
        "GeneralException",
        "There was an internal error while processing the request.",
        500,
      );
  }
}
