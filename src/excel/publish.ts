import type { Draft } from "./draft";
import { drawCells } from "./drawCells";
import { drawPrint, fitToWidth } from "./drawPrint";
import { markOf, referenceTo } from "./mark";
import type { Survey } from "./survey";

/** Shows the drawn sheets, redraws those of an earlier run, marks all, selects the first; for the next sync. */
export function publish(
  context: Excel.RequestContext,
  drafts: readonly Draft[],
  before: Survey,
): void {
  const { worksheets } = context.workbook;
  const written = drafts.map(({ sheet, name, hidden, redrawn }) => {
    if (!redrawn) {
      hidden.name = name;
      hidden.visibility = "Visible";
      return hidden;
    }
    const worksheet = worksheets.getItem(redrawn.key);
    worksheet.visibility = "Visible";
    worksheet.getRange().clear();
    drawCells(worksheet, sheet);
    drawPrint(worksheet, sheet);
    fitToWidth(worksheet);
    return worksheet;
  });
  drafts.forEach((each, at) => mark(context, each, written[at]!, before));
  written[0]?.activate();
  for (const { hidden, redrawn } of drafts) if (redrawn) hidden.delete(); // last: they are the way back
}

function mark(
  context: Excel.RequestContext,
  { sheet, name }: Draft,
  worksheet: Excel.Worksheet,
  before: Survey,
): void {
  const { names } = context.workbook;
  const rows = sheet.cells.length;
  const columns = sheet.columnWidths.length;
  const markName = markOf(sheet.id);
  if (before.marks.has(markName)) {
    names.getItem(markName).formula = referenceTo(name, rows, columns);
  } else {
    names.add(markName, worksheet.getRangeByIndexes(0, 0, rows, columns)).visible = false;
  }
}
