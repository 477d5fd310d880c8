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

/** A plain object with properties. */
export function recordOf(value: unknown): Readonly<Record<string, unknown>> {
  if (typeof value !== "object" || value === null || Array.isArray(value)) throw invalidArgument();
  return value as Readonly<Record<string, unknown>>;
}

/** A whole number from 0 on. */
export function indexOf(value: unknown): number {
  const index = numberOf(value);
  if (!Number.isInteger(index) || index < 0) throw invalidArgument();
  return index;
}

/** What `getItemAt` finds in a list; InvalidArgument where there is no such place. */
export function itemAt<T>(items: readonly T[], index: unknown): T {
  const found = items[indexOf(index)];
  if (found === undefined) throw invalidArgument();
  return found;
}
