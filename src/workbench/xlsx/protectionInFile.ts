import type { StoredProtection } from "../model/Protection";
import { passwordHash } from "./passwordHash";
import { isOn } from "./XmlNode";

/** What a file says of a password, for sheets; a workbook's attributes begin with "workbook". */
const hashed = ["algorithmName", "hashValue", "saltValue", "spinCount", "password"] as const;

/** Office.js's names, the file's attribute, and whether the file's 1 stands for "not allowed" by default. */
const allowances: readonly (readonly [string, string, boolean])[] = [
  ["allowFormatCells", "formatCells", true],
  ["allowFormatColumns", "formatColumns", true],
  ["allowFormatRows", "formatRows", true],
  ["allowInsertColumns", "insertColumns", true],
  ["allowInsertRows", "insertRows", true],
  ["allowInsertHyperlinks", "insertHyperlinks", true],
  ["allowDeleteColumns", "deleteColumns", true],
  ["allowDeleteRows", "deleteRows", true],
  ["allowSort", "sort", true],
  ["allowAutoFilter", "autoFilter", true],
  ["allowPivotTables", "pivotTables", true],
  ["allowEditObjects", "objects", false],
  ["allowEditScenarios", "scenarios", false],
];

type Attributes = Record<string, string>;

function hashOf(attributes: Attributes, prefix: string): { hash?: Attributes } {
  const pairs = hashed.flatMap((name) => {
    const value = attributes[prefixed(prefix, name)];
    return value === undefined ? [] : [[name, value] as const];
  });
  return pairs.length > 0 ? { hash: Object.fromEntries(pairs) } : {};
}

const prefixed = (prefix: string, name: string): string =>
  prefix === "" ? name : prefix + name.slice(0, 1).toUpperCase() + name.slice(1);

/** A `sheetProtection` element; undefined when it protects nothing. */
export function sheetProtectionFromFile(attributes: Attributes): StoredProtection | undefined {
  if (!isOn(attributes["sheet"])) return undefined;
  const options = Object.fromEntries(
    allowances.map(([name, attribute, isForbidden]) => {
      const value = attributes[attribute];
      return [name, value === undefined ? !isForbidden : !isOn(value)];
    }),
  );
  const selectionMode = isOn(attributes["selectUnlockedCells"])
    ? "None"
    : isOn(attributes["selectLockedCells"])
      ? "Unlocked"
      : "Normal";
  return { options: { ...options, selectionMode }, ...hashOf(attributes, "") };
}

/** The attributes of a `sheetProtection` element. */
export async function sheetProtectionToFile(kept: StoredProtection): Promise<Attributes> {
  const options = (kept.options ?? {}) as Record<string, unknown>;
  const { selectionMode } = options;
  return {
    ...(await passwordToFile(kept, "")),
    sheet: "1",
    ...Object.fromEntries(
      allowances.map(([name, attribute]) => [attribute, options[name] === true ? "0" : "1"]),
    ),
    ...((selectionMode === "Unlocked" || selectionMode === "None") && { selectLockedCells: "1" }),
    ...(selectionMode === "None" && { selectUnlockedCells: "1" }),
  };
}

/** A `workbookProtection` element; undefined when it leaves the structure free. */
export function workbookProtectionFromFile(attributes: Attributes): StoredProtection | undefined {
  return isOn(attributes["lockStructure"]) ? hashOf(attributes, "workbook") : undefined;
}

/** The attributes of a `workbookProtection` element. */
export async function workbookProtectionToFile(kept: StoredProtection): Promise<Attributes> {
  return { ...(await passwordToFile(kept, "workbook")), lockStructure: "1" };
}

/** A password set in this session is hashed; one that came with the file stays its hash. */
async function passwordToFile(kept: StoredProtection, prefix: string): Promise<Attributes> {
  const hash = kept.password === undefined ? kept.hash : await passwordHash(kept.password);
  return Object.fromEntries(
    Object.entries(hash ?? {}).map(([name, value]) => [prefixed(prefix, name), value]),
  );
}
