import { invalidArgument } from "../protocol/RichApiError";

/** An argument that must be a text; a number is taken as its text, as Excel does. */
export function textOf(value: unknown): string {
  if (typeof value === "string") return value;
  if (typeof value === "number") return String(value);
  throw invalidArgument();
}

export function numberOf(value: unknown): number {
  if (typeof value === "number" && Number.isFinite(value)) return value;
  throw invalidArgument();
}

export function booleanOf(value: unknown): boolean {
  if (typeof value === "boolean") return value;
  throw invalidArgument();
}

/** One of a list of texts. */
export function oneOf<T extends string>(value: unknown, allowed: readonly T[]): T {
  const found = allowed.find((each) => each === value);
  if (found === undefined) throw invalidArgument();
  return found;
}
