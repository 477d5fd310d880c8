import { isKeptMark } from "./mark";
import type { Survey } from "./survey";

/** Whether hidden sheets are left that undoing an earlier run needed. */
export const isUntidy = ({ marks }: Survey): boolean => [...marks.keys()].some(isKeptMark);

/** Deletes them, for the next sync. */
export function tidy({ workbook }: Excel.RequestContext, { sheets, marks }: Survey): void {
  const { worksheets, names } = workbook;
  for (const name of marks.keys()) if (isKeptMark(name)) names.getItem(name).delete();
  for (const { key, isKept } of sheets) if (isKept) worksheets.getItem(key).delete();
}

/**
 * Deletes them after a run that is done. Where Excel refuses, the run is done all the same: they stay
 * marked, nobody reads them, and the next run finds them again.
 */
export async function tidied(context: Excel.RequestContext, before: Survey): Promise<void> {
  try {
    tidy(context, before);
    await context.sync();
  } catch (error) {
    if (!(error instanceof OfficeExtension.Error)) throw error;
  }
}
