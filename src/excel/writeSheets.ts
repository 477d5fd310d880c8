import type { Sheet } from "../sheet/Sheet";
import type { WrittenSheet } from "../workbook";
import { type Draft, draft } from "./draft";
import { fitToWidth } from "./drawPrint";
import { failureOf } from "./failureOf";
import { publish } from "./publish";
import { refusalOf } from "./refusalOf";
import { type Survey, survey } from "./survey";
import { takeBack } from "./takeBack";
import { temporaryNames } from "./temporaryNames";

/**
 * Writes the sheets, all or none, as `Workbook.writeSheets` says, in four round trips: look; draw
 * on hidden sheets, and copy those that will be redrawn; fit to the page; publish.
 */
export async function writeSheets(
  context: Excel.RequestContext,
  sheets: readonly Sheet[],
  over: readonly string[] = [],
): Promise<WrittenSheet[]> {
  const before = asOurs(await survey(context), sheets, over);
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

/** Sheets of these names count as ours, where one of that name is written: a person let us write over them. */
function asOurs(before: Survey, sheets: readonly Sheet[], over: readonly string[]): Survey {
  const isOver = (a: string, b: string) => a.toLocaleLowerCase() === b.toLocaleLowerCase();
  return {
    ...before,
    sheets: before.sheets.map((each) => {
      const written = sheets.find(({ name }) => isOver(name, each.name));
      const isAllowed = over.some((name) => isOver(name, each.name));
      return written !== undefined && isAllowed ? { ...each, appendix: written.id } : each;
    }),
  };
}
