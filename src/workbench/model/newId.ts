import { generateRandomId } from "@univerjs/core";

/** An id as Excel gives them: "{GUID}", capital letters. */
export function newId(): string {
  const digits = generateRandomId(32, "0123456789ABCDEF");
  return `{${digits.replace(/^(.{8})(.{4})(.{4})(.{4})/, "$1-$2-$3-$4-")}}`;
}
