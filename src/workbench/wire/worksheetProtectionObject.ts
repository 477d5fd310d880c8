import type { WireObject } from "../protocol/WireObject";
import { textOf } from "./argument";
import { objectIn, type World } from "./World";

const passwordOf = (value: unknown): string | undefined =>
  value === undefined || value === null ? undefined : textOf(value);

/** `Excel.WorksheetProtection` of the sheet with this id. */
export function worksheetProtectionObject(world: World, sheet: string): WireObject {
  const { protection } = world.book;
  return objectIn(world, "WorksheetProtection", sheet, {
    get: {
      Protected: () => protection.sheet(sheet) !== undefined,
      Options: () => protection.sheet(sheet)?.options ?? null,
    },
    call: {
      Protect: (options, password) => {
        protection.protectSheet(sheet, options ?? {}, passwordOf(password));
        return null;
      },
      Unprotect: (password) => {
        protection.unprotectSheet(sheet, passwordOf(password));
        return null;
      },
    },
  });
}
