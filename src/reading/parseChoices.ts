import type { ColumnMeaning } from "./ColumnMeaning";
import { noChoices, type ReadingChoices } from "./ReadingChoices";

type Shape = Record<string, (value: unknown) => boolean>;

const isText = (value: unknown): boolean => typeof value === "string";
const isMark = (value: unknown): boolean => value === "," || value === ".";
const isTruth = (value: unknown): boolean => typeof value === "boolean";

const meanings: readonly ColumnMeaning["is"][] = [
  "place",
  "unit",
  "note",
  "ratio",
  "tier",
  "rank",
  "maxScore",
  "ignored",
  "bonus",
  "penalty",
  "total",
  "earlierRank",
  "criterion",
  "criterionMax",
];

function isMeaning(value: unknown): boolean {
  if (typeof value !== "object" || value === null || !("is" in value)) return false;
  const { is } = value;
  if (!meanings.some((each) => each === is)) return false;
  if (is === "criterion" || is === "criterionMax") return "id" in value && isText(value.id);
  return is !== "earlierRank" || ("year" in value && typeof value.year === "number");
}

const lists: Record<"columns" | "sheets" | "decimalMarks" | "units" | "penalties", Shape> = {
  columns: { sheet: isText, column: isText, heading: isText, means: isMeaning },
  sheets: { sheet: isText, block: isText },
  decimalMarks: { sheet: isText, mark: isMark },
  units: { name: isText, unit: isText },
  penalties: { sheet: isText, unit: isText, note: isText, counts: isTruth },
};

/**
 * The choices that a workbook remembers; none where it remembers nothing. Undefined where the text is
 * not what we write: then none of it is used.
 */
export function parseChoices(text: string | undefined): ReadingChoices | undefined {
  if (text === undefined || text === "") return noChoices;
  let given: unknown;
  try {
    given = JSON.parse(text);
  } catch {
    return undefined; // told by whoever asked, see choicesUnreadable
  }
  return isChoices(given) ? given : undefined;
}

function isChoices(given: unknown): given is ReadingChoices {
  if (typeof given !== "object" || given === null) return false;
  const order = "dateOrder" in given ? given.dateOrder : undefined;
  const isOrder = order === undefined || order === "dayFirst" || order === "monthFirst";
  const held = given as Record<string, unknown>;
  return (
    isOrder &&
    Object.entries(lists).every(([name, shape]) => {
      const list = held[name];
      return Array.isArray(list) && list.every((each) => fits(each, shape));
    })
  );
}

const fits = (value: unknown, shape: Shape): boolean =>
  typeof value === "object" &&
  value !== null &&
  Object.entries(shape).every(([name, passes]) => passes((value as Record<string, unknown>)[name]));
