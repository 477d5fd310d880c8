import type { WireObject } from "../protocol/WireObject";
import { textOf } from "./argument";
import { objectIn, type World } from "./World";

const passwordOf = (value: unknown): string | undefined =>
  value === undefined || value === null ? undefined : textOf(value);

/** `Excel.WorkbookProtection`: the structure of the workbook, its sheets. */
export function workbookProtectionObject(world: World): WireObject {
  const { protection } = world.book;
  return objectIn(world, "WorkbookProtection", "Workbook", {
    get: { Protected: () => protection.workbook() },
    call: {
      Protect: (password) => {
        protection.protectWorkbook(passwordOf(password));
        return null;
      },
      Unprotect: (password) => {
        protection.unprotectWorkbook(passwordOf(password));
        return null;
      },
    },
  });
}
