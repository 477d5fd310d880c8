/** A failure as the add-in sees it: `OfficeExtension.Error` with this code and message. */
export class RichApiError extends Error {
  constructor(
    readonly code: string,
    message: string,
    readonly httpStatusCode = 400,
  ) {
    super(message);
    this.name = "RichApiError";
  }
}

/** The emulation lacks what was asked for. */
export const notModelled = (member: string): RichApiError =>
  new RichApiError("NotImplemented", `${member} is not modelled`, 501);

export const itemNotFound = (): RichApiError =>
  new RichApiError("ItemNotFound", "The requested resource doesn't exist.", 404);

export const invalidArgument = (): RichApiError =>
  new RichApiError(
    "InvalidArgument",
    "The argument is invalid or missing or has an incorrect format.",
  );
