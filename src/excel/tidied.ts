import { isKeptMark, sheetOfReference } from "./mark";
import type { Survey } from "./survey";

/** Hidden copies that are no longer needed: names of the workbook that mark them, and their sheets. */
export interface KeptCopies {
  marks: readonly string[];
  /** Excel's own ids. */
  keys: readonly string[];
}

/** The copies that stand in the workbook, of whatever run. */
export const copiesIn = ({ sheets, marks }: Survey): KeptCopies => ({
  marks: [...marks.keys()].filter(isKeptMark),
  keys: sheets.flatMap(({ key, isKept }) => (isKept ? [key] : [])),
});

/** The copies among these sheets, by Excel's own ids. */
export function copiesOf({ sheets, marks }: Survey, keys: readonly string[]): KeptCopies {
  const ours = sheets.filter(({ key, isKept }) => isKept && keys.includes(key));
  const names = new Set(ours.map(({ name }) => name));
  const isOurs = ([name, formula]: [string, string]) =>
    isKeptMark(name) && names.has(sheetOfReference(formula) ?? "");
  return {
    marks: [...marks].filter(isOurs).map(([name]) => name),
    keys: ours.map(({ key }) => key),
  };
}

/** Deletes copies, for the next sync. */
export function tidy({ workbook }: Excel.RequestContext, { marks, keys }: KeptCopies): void {
  const { worksheets, names } = workbook;
  for (const name of marks) names.getItem(name).delete();
  for (const key of keys) worksheets.getItem(key).delete();
}

/**
 * Deletes copies after a run that is done. Where Excel refuses, the run is done all the same: they
 * stay marked, nobody reads them, and the next run finds them again.
 */
export async function tidied(context: Excel.RequestContext, copies: KeptCopies): Promise<void> {
  try {
    tidy(context, copies);
    await context.sync();
  } catch (error) {
    if (!(error instanceof OfficeExtension.Error)) throw error;
  }
}
