/** #VALUE! with its sentence. Excel's class is looked up now: at load time it may be another one. */
export const wrongValue = (message: string): CustomFunctions.Error =>
  new CustomFunctions.Error(CustomFunctions.ErrorCode.invalidValue, message);

/** #N/A with its sentence. */
export const notAvailable = (message: string): CustomFunctions.Error =>
  new CustomFunctions.Error(CustomFunctions.ErrorCode.notAvailable, message);

/** Whether a value is an error of a cell, ours or one that was referenced. */
export const isCellError = (value: unknown): value is CustomFunctions.Error =>
  typeof value === "object" &&
  value !== null &&
  "code" in value &&
  typeof value.code === "string" &&
  value.code.startsWith("#");

/** The error whose code a cell's text is ("#N/A"), where a host hands errors over as text. */
export function writtenError(text: string): CustomFunctions.Error | undefined {
  const code = Object.values(CustomFunctions.ErrorCode).find((each: string) => each === text);
  return code === undefined ? undefined : new CustomFunctions.Error(code);
}
