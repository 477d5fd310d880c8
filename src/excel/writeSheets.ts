import type { Sheet } from "../sheet/Sheet";
import { WorkbookFailure, type WriteOptions, type WrittenRun } from "../workbook";
import { checkDrawn } from "./checkDrawn";
import type { Draft } from "./draft";
import { drawDrafts } from "./drawDrafts";
import { fitToWidth } from "./drawPrint";
import { editedIn } from "./editedIn";
import { failureOf } from "./failureOf";
import { letOver } from "./letOver";
import { publish } from "./publish";
import { refusalOf } from "./refusalOf";
import { RoundTrips } from "./RoundTrips";
import type { Run } from "./Run";
import { askSurvey, type Survey } from "./survey";
import { takeBack } from "./takeBack";
import { temporaryNames } from "./temporaryNames";
import { copiesIn, type KeptCopies, tidied } from "./tidied";
import { undoOf } from "./undoOf";
import { askRecords, type WrittenRecords } from "./writtenRecords";

/**
 * Writes the sheets, all or none, as `Workbook.writeSheets` says, in four round trips and one for each
 * further 20 000 cells: look; draw on hidden sheets and copy those that will be updated; fit new ones
 * to the page; publish. Where there are hidden copies that nobody needs any more, one more deletes them:
 * not before all is done, for they are the way back.
 */
export async function writeSheets(
  context: Excel.RequestContext,
  sheets: readonly Sheet[],
  options: WriteOptions = {},
): Promise<WrittenRun> {
  const { over = [], undoable = false } = options;
  const trips = new RoundTrips(context, options);
  const surveyed = askSurvey(context);
  const recorded = askRecords(context);
  const overLet = letOver(context, over);
  await trips.next();

  const before = overLet(surveyed(), sheets);
  const refusal = refusalOf(sheets, before);
  if (refusal) throw refusal;
  const run = runOf(sheets, before, recorded());
  const untidy = copiesIn(before);
  const hasNew = run.names.length < 2 * sheets.length;
  const hasUpdates = run.names.length > sheets.length;
  const isTidying = undoable ? untidy.marks.length > 0 : hasUpdates;
  const others = 2 + Number(hasNew) + Number(isTidying);
  const drafts: Draft[] = [];
  let copies: KeptCopies;
  try {
    drafts.push(...(await drawDrafts(context, sheets, run, trips, others)));
    for (const { sheet, drawn } of drafts) checkDrawn(sheet, drawn);
    const edited = editedIn(drafts, run.records, over);
    if (edited.length > 0) throw new WorkbookFailure({ kind: "editedSince", sheets: edited });
    const fresh = drafts.filter(({ earlier }) => earlier === undefined);
    if (hasNew) await fit(fresh, trips);
    copies = publish(context, drafts, run);
    run.isPublishing = true;
    await trips.next();
  } catch (error) {
    throw failureOf(error, await takeBack(run));
  }
  if (isTidying) await trips.last(() => tidied(context, undoable ? untidy : copies));
  return {
    sheets: drafts.map(({ sheet: { id }, name, earlier }) => ({
      ...{ id, name },
      ...(earlier === undefined && { isNew: true }),
    })),
    others: before.sheets.flatMap(({ appendix: id, name }) =>
      id === undefined || run.ids.includes(id) ? [] : [{ id, name }],
    ),
    ...(undoable && { undo: undoOf(run, drafts) }),
  };
}

function runOf(sheets: readonly Sheet[], before: Survey, records: WrittenRecords): Run {
  const updated = sheets.filter(({ id }) => before.sheets.some(({ appendix }) => appendix === id));
  return {
    ...{ before, records, created: [], updates: [], isPublishing: false },
    ids: sheets.map(({ id }) => id),
    names: temporaryNames(before, sheets.length + updated.length),
  };
}

/** Fits new sheets to the width of a page, which Excel takes in a round trip of its own, and not always at once. */
async function fit(fresh: readonly Draft[], trips: RoundTrips): Promise<void> {
  for (const { hidden } of fresh) {
    fitToWidth(hidden);
    hidden.pageLayout.load("zoom");
  }
  await trips.next();
  for (const { hidden } of fresh)
    if (hidden.pageLayout.zoom.horizontalFitToPages !== 1) fitToWidth(hidden);
}
