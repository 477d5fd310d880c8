import { tableArea } from "./areas";
import { digestOf } from "./digestOf";
import type { Draft, Earlier } from "./draft";
import { drawSizes } from "./drawCells";
import { drawCharts } from "./drawCharts";
import { drawPrint, fitToWidth } from "./drawPrint";
import { keptMark, markOf, referenceTo } from "./mark";
import { rangeOf } from "./rangeOf";
import type { Run } from "./Run";
import type { KeptCopies } from "./tidied";
import { keepRecords, recordOf } from "./writtenRecords";

/**
 * Shows the drawn sheets, copies those that update a sheet of an earlier run into it, marks all but
 * a person's, remembers what was written, selects the first; for the next sync. Small, however much was drawn.
 * Gives the copies of what stood before: they are the way back until the run is done.
 */
export function publish(
  context: Excel.RequestContext,
  drafts: readonly Draft[],
  run: Run,
): KeptCopies {
  const written = drafts.map((each) => {
    if (each.earlier) return publishInto(context, each, each.earlier);
    each.hidden.name = each.name;
    each.hidden.visibility = "Visible";
    return each.hidden;
  });
  drafts.forEach((each, at) => mark(context, each, written[at]!, run));
  const ours = drafts.filter(({ sheet }) => !sheet.isTheirs);
  if (ours.length > 0)
    keepRecords(context, {
      ...run.records,
      ...Object.fromEntries(
        ours.map(({ sheet, drawn }) => [sheet.id, recordOf(digestOf(drawn), sheet.charts)]),
      ),
    });
  written[0]?.activate();
  const copies = keepCopies(context, drafts, run);
  for (const { hidden, earlier } of drafts) if (earlier) hidden.delete();
  return copies;
}

/** The old table goes, cells beside it stay; formulas that point into it find the new one. */
function publishInto(
  context: Excel.RequestContext,
  { sheet, hidden }: Draft,
  { key, charts, update }: Earlier,
): Excel.Worksheet {
  const { old, table, layout } = update();
  const worksheet = context.workbook.worksheets.getItem(key);
  worksheet.visibility = "Visible";
  rangeOf(worksheet, old).clear();
  rangeOf(worksheet, table).clear();
  rangeOf(worksheet, table).copyFrom(rangeOf(hidden, table));
  drawSizes(worksheet, sheet);
  drawPrint(worksheet, sheet, { hasTitleRows: layout.page.titleRows !== undefined });
  fitToWidth(worksheet);
  drawCharts(worksheet, sheet.charts ?? [], charts());
  return worksheet;
}

function mark(
  context: Excel.RequestContext,
  { sheet, name }: Draft,
  worksheet: Excel.Worksheet,
  { before }: Run,
): void {
  if (sheet.isTheirs) return;
  const { names } = context.workbook;
  const table = tableArea(sheet.cells.length, sheet.columnWidths.length);
  const markName = markOf(sheet.id);
  if (before.marks.has(markName)) names.getItem(markName).formula = referenceTo(name, table);
  else names.add(markName, rangeOf(worksheet, table)).visible = false;
}

/**
 * Marks the copies. Those of a run that can be undone stay hidden in the workbook until the next such
 * run: only there every format, chart and print setting survives as it was. The price is that a file
 * saved in between holds the earlier tables too, hidden as any sheet can be, so that a person finds
 * them under Unhide; the next run, undoing and `RunUndo.forget` delete them.
 */
function keepCopies(
  context: Excel.RequestContext,
  drafts: readonly Draft[],
  { before }: Run,
): KeptCopies {
  const copies = drafts.flatMap(({ earlier }) => earlier?.copy ?? []);
  const marks: string[] = [];
  for (let number = 1; marks.length < copies.length; number += 1)
    if (!before.marks.has(keptMark(number))) marks.push(keptMark(number));
  copies.forEach((copy, at) => {
    context.workbook.names.add(marks[at]!, copy.getRange("A1")).visible = false;
  });
  return { marks, keys: copies.map(({ id }) => id) };
}
