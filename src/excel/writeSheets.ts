import type { Sheet } from "../sheet/Sheet";
import type { WrittenSheet } from "../workbook";
import { type Draft, draft } from "./draft";
import { fitToWidth } from "./drawPrint";
import { failureOf } from "./failureOf";
import { publish } from "./publish";
import { refusalOf } from "./refusalOf";
import { survey } from "./survey";
import { takeBack } from "./takeBack";
import { temporaryNames } from "./temporaryNames";

/**
 * Writes the sheets, all or none, as `Workbook.writeSheets` says, in four round trips: look; draw
 * on hidden sheets, and copy those that will be redrawn; fit to the page; publish.
 */
export async function writeSheets(
  context: Excel.RequestContext,
  sheets: readonly Sheet[],
): Promise<WrittenSheet[]> {
  const before = await survey(context);
  const refusal = refusalOf(sheets, before);
  if (refusal) throw refusal;

  const names = temporaryNames(before, sheets.length);
  const drafts: Draft[] = [];
  const created: string[] = [];
  let isPublishing = false;
  try {
    sheets.forEach((sheet, at) => drafts.push(draft(context, sheet, before, names[at]!)));
    await context.sync();
    created.push(...drafts.map(({ hidden }) => hidden.id));

    const staged = drafts.filter(({ redrawn }) => redrawn === undefined);
    for (const { hidden } of staged) {
      fitToWidth(hidden);
      hidden.pageLayout.load("zoom");
    }
    await context.sync();

    for (const { hidden } of staged)
      if (hidden.pageLayout.zoom.horizontalFitToPages !== 1) fitToWidth(hidden);
    publish(context, drafts, before);
    isPublishing = true;
    await context.sync();
    return drafts.map(({ sheet, name }) => ({ id: sheet.id, name }));
  } catch (error) {
    throw failureOf(error, await takeBack({ before, names, created, drafts, isPublishing }));
  }
}
