import { invalidArgument } from "../protocol/RichApiError";
import { textOf } from "./argument";

/** A name that a sheet may have: 1 to 31 characters, none of \ / ? * [ ] :, no quote at an end. */
export function checkedSheetName(value: unknown): string {
  const name = textOf(value);
  const isValid = name !== "" && name.length <= 31 && !/[\\/?*[\]:]|^'|'$/.test(name);
  if (!isValid) throw invalidArgument();
  return name;
}
