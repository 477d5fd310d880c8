import type { Draft } from "./draft";
import { giveBackLayout } from "./keptLayout";
import { type Survey, survey } from "./survey";

/** A run that failed: what stood before it, and what it may have made. */
export interface FailedRun {
  before: Survey;
  /** Names of its hidden sheets. */
  names: readonly string[];
  /** Excel's ids of its hidden sheets, as far as they came back. */
  created: readonly string[];
  drafts: readonly Draft[];
  /** Whether sheets of earlier runs may have been redrawn already. */
  isPublishing: boolean;
}

/**
 * Brings the workbook back to what stood before the run. False where Excel refused that too: then
 * hidden sheets or half-drawn appendices are left.
 */
export async function takeBack(run: FailedRun): Promise<boolean> {
  try {
    // A context of its own: what the failed request made is not to be addressed any more.
    return await Excel.run({ delayForCellEdit: true }, (context) => bringBack(context, run));
  } catch (error) {
    if (error instanceof OfficeExtension.Error) return false;
    throw error;
  }
}

async function bringBack(
  context: Excel.RequestContext,
  { before, names, created, drafts, isPublishing }: FailedRun,
): Promise<boolean> {
  const now = await survey(context);
  const { worksheets, names: marks } = context.workbook;
  const stoodBefore = new Set(before.sheets.map(({ key }) => key));
  const made = now.sheets.filter(
    ({ key, name }) => !stoodBefore.has(key) && (created.includes(key) || names.includes(name)),
  );
  const redrawn = drafts.flatMap(({ redrawn }, at) =>
    redrawn && isPublishing
      ? [{ ...redrawn, copy: made.find((each) => each.name === names[at]) }]
      : [],
  );
  for (const { key, layout, copy } of redrawn) {
    if (!copy) continue;
    const worksheet = worksheets.getItem(key);
    worksheet.getRange().copyFrom(worksheets.getItem(copy.key).getRange());
    giveBackLayout(layout, worksheet);
  }
  for (const { key } of made) worksheets.getItem(key).delete();
  for (const [name, formula] of now.marks) {
    const earlier = before.marks.get(name);
    if (earlier === undefined) marks.getItem(name).delete();
    else if (earlier !== formula && !earlier.includes("#REF!"))
      marks.getItem(name).formula = earlier;
  }
  await context.sync();
  return redrawn.every(({ copy }) => copy !== undefined);
}
