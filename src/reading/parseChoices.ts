import type { ColumnMeaning } from "./ColumnMeaning";
import { noChoices, type ReadingChoices } from "./ReadingChoices";

type Shape = Record<string, (value: unknown) => boolean>;

const isText = (value: unknown): boolean => typeof value === "string";
const isMark = (value: unknown): boolean => value === "," || value === ".";
const isTruth = (value: unknown): boolean => typeof value === "boolean";

const meanings: readonly ColumnMeaning["is"][] = [
  "place",
  "unit",
  "parent",
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

const isAbsent = (value: unknown): boolean => value === undefined;
const isNumber = (value: unknown): boolean => typeof value === "number";
const isName = (value: unknown): boolean =>
  fits(value, {
    sheet: isText,
    title: isText,
    heading: (each) => isAbsent(each) || isText(each), // not in names of an earlier version
    first: (each) => isAbsent(each) || isText(each),
    shares: (each) => isAbsent(each) || each === "title" || each === "heading" || each === "first",
    nth: isNumber,
  });

const lists: Record<Exclude<keyof ReadingChoices, "dateOrder">, Shape> = {
  columns: {
    table: (value) => isAbsent(value) || isName(value),
    sheet: isText,
    column: isText,
    heading: isText,
    means: isMeaning,
  },
  sheets: { sheet: isText, block: isText },
  tables: {
    table: isName,
    block: (value) => isAbsent(value) || isText(value),
    mark: (value) => isAbsent(value) || isMark(value),
  },
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
  if (typeof given !== "object" || given === null || Array.isArray(given)) return undefined;
  const whole = { tables: noChoices.tables, ...given }; // kept before tables could be corrected
  return isChoices(whole) ? whole : undefined;
}

function isChoices(given: object): given is ReadingChoices {
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
