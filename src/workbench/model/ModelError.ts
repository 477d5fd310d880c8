/** Why the workbook refuses; whoever speaks for it turns the code into an error of its own. */
export type ModelErrorCode =
  | "ItemNotFound"
  | "InvalidArgument"
  | "InvalidOperation"
  | "AccessDenied"
  | "ItemAlreadyExists"
  | "MergedRangeConflict"
  | "GeneralException";

/** The workbook refuses what was asked of it; nothing was changed. */
export class ModelError extends Error {
  override readonly name = "ModelError";

  constructor(
    readonly code: ModelErrorCode,
    message: string,
  ) {
    super(message);
  }
}
