import type { ColumnMeaning } from "../reading/ColumnMeaning";

/** Whether two columns are the same: of one kind, criterion, year and stage. */
export const isSameMeaning = (a: ColumnMeaning, b: ColumnMeaning): boolean =>
  a.is === b.is &&
  (["id", "year", "stage"] as const).every((each) => part(a, each) === part(b, each));

const part = (meaning: ColumnMeaning, name: "id" | "year" | "stage"): unknown =>
  new Map<string, unknown>(Object.entries(meaning)).get(name);
