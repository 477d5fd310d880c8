import type { NotRestored } from "../workbook";
import { around } from "./areas";
import { askCharts, giveBackCharts } from "./giveBackCharts";
import { giveBackLayout } from "./keptLayout";
import { isKeptMark, markOf, referenceTo, sheetOfReference } from "./mark";
import { rangeOf } from "./rangeOf";
import type { Run, Update } from "./Run";
import { type Survey, type SurveyedSheet, survey } from "./survey";
import { askRecords, keepRecords, type WrittenRecords } from "./writtenRecords";

/** How far taking back has come. */
interface Progress {
  /** Whether all is as it was but for hidden sheets that are no longer needed. */
  isRestored: boolean;
}

/**
 * Brings the workbook back to what stood before the run. Tried twice, for what Excel refuses once it
 * often does not refuse again; gives what could not be brought back, with the hidden sheets that
 * still hold it: none is deleted before all is restored.
 */
export async function takeBack(run: Run): Promise<NotRestored[]> {
  const progress = { isRestored: false };
  const left = (await attempt(run, progress)) ?? (await attempt(run, progress));
  return left ?? suspected(run, progress);
}

/** Undefined where Excel refused. */
async function attempt(run: Run, progress: Progress): Promise<NotRestored[] | undefined> {
  try {
    // A context of its own: what the failed request made is not to be addressed any more.
    return await Excel.run({ delayForCellEdit: true }, (context) =>
      bringBack(context, run, progress),
    );
  } catch (error) {
    if (error instanceof OfficeExtension.Error) return undefined;
    throw error;
  }
}

async function bringBack(
  context: Excel.RequestContext,
  run: Run,
  progress: Progress,
): Promise<NotRestored[]> {
  const recorded = askRecords(context);
  const now = await survey(context);
  const { worksheets } = context.workbook;
  const stoodBefore = new Set(run.before.sheets.map(({ key }) => key));
  const made = now.sheets.filter(
    ({ key, name }) =>
      !stoodBefore.has(key) && (run.created.includes(key) || run.names.includes(name)),
  );
  const updates = run.isPublishing && !progress.isRestored ? run.updates : [];
  const isThere = ({ key, copyName }: Update) =>
    now.sheets.some((sheet) => sheet.key === key) && made.some(({ name }) => name === copyName);
  const lost = updates.filter((update) => !isThere(update));
  const redrawn = updates.filter(isThere).map((update) => {
    const worksheet = worksheets.getItem(update.key);
    const count = Math.max(update.charts, update.layout.charts.length);
    return { update, worksheet, charts: askCharts(worksheet, count) };
  });
  await context.sync();

  for (const { update, worksheet, charts } of redrawn) {
    const drawn = around(update.old, update.table);
    const cells = rangeOf(worksheet, drawn);
    cells.clear();
    cells.copyFrom(rangeOf(worksheets.getItem(update.copyName), drawn));
    giveBackLayout(update.layout, worksheet, drawn);
    giveBackCharts(worksheet, update.layout, run.records[update.id], charts());
  }
  giveBackMarks(context, run, now, made);
  giveBackRecords(context, run, recorded());
  await context.sync();
  progress.isRestored = true;

  for (const { key } of made) worksheets.getItem(key).delete();
  await context.sync();
  return lost.map(({ name }) => ({ sheet: name }));
}

function giveBackMarks(
  context: Excel.RequestContext,
  { before, ids, updates }: Run,
  now: Survey,
  made: readonly SurveyedSheet[],
): void {
  const { names } = context.workbook;
  const isMade = (formula: string) => made.some(({ name }) => name === sheetOfReference(formula));
  for (const [name, formula] of now.marks)
    if (isKeptMark(name) && isMade(formula)) names.getItem(name).delete();
  for (const id of ids) {
    const name = markOf(id);
    const formula = now.marks.get(name);
    if (formula === undefined) continue;
    const earlier = before.marks.get(name);
    const update = updates.find((each) => each.id === id);
    const sheet = now.sheets.find(({ key }) => key === update?.key);
    if (earlier === undefined) names.getItem(name).delete();
    else if (update && sheet && formula !== earlier) {
      const reference = referenceTo(sheet.name, update.old); // a person may have renamed the sheet
      if (formula !== reference) names.getItem(name).formula = reference;
    }
  }
}

function giveBackRecords(
  context: Excel.RequestContext,
  { ids, records }: Run,
  now: WrittenRecords,
): void {
  const earlier = Object.fromEntries(
    Object.entries({ ...records, ...now }).flatMap(([id, record]) => {
      const kept = ids.includes(id) ? records[id] : record;
      return kept === undefined ? [] : [[id, kept]];
    }),
  );
  if (JSON.stringify(earlier) !== JSON.stringify(now)) keepRecords(context, earlier);
}

/** All that may not be as it was, where Excel does not even let us look. */
function suspected({ names, updates, isPublishing }: Run, { isRestored }: Progress): NotRestored[] {
  const updated =
    isPublishing && !isRestored
      ? updates.map(({ name, copyName }) => ({ sheet: name, copy: copyName }))
      : [];
  const copies = new Set(updated.map(({ copy }) => copy));
  return [...updated, ...names.filter((name) => !copies.has(name)).map((sheet) => ({ sheet }))];
}
