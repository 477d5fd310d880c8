import type { Sheet } from "../sheet/Sheet";
import { drawCells } from "./drawCells";
import { drawPrint } from "./drawPrint";
import { type KeptLayout, keptLayout } from "./keptLayout";
import type { Survey } from "./survey";

/** A sheet on its way into the workbook. */
export interface Draft {
  sheet: Sheet;
  /** The name it has in the end; one of ours keeps the name that a person gave it. */
  name: string;
  /** The hidden sheet: a new one already drawn, or the copy of the one that will be redrawn. */
  hidden: Excel.Worksheet;
  /** The sheet of an earlier run: links to it survive, for it stays. */
  redrawn?: { key: string; layout: KeptLayout };
}

/** Draws a new sheet hidden, or copies the one of an earlier run; for the next sync. */
export function draft(
  context: Excel.RequestContext,
  sheet: Sheet,
  before: Survey,
  temporaryName: string,
): Draft {
  const { worksheets } = context.workbook;
  const ours = before.sheets.find(({ appendix }) => appendix === sheet.id);
  if (ours) {
    const worksheet = worksheets.getItem(ours.key);
    const copy = hide(worksheet.copy("End"), temporaryName);
    const layout = keptLayout(worksheet);
    return { sheet, name: ours.name, hidden: copy, redrawn: { key: ours.key, layout } };
  }
  const staging = hide(worksheets.add(temporaryName), temporaryName);
  drawCells(staging, sheet);
  drawPrint(staging, sheet);
  return { sheet, name: sheet.name, hidden: staging };
}

function hide(worksheet: Excel.Worksheet, name: string): Excel.Worksheet {
  worksheet.name = name;
  worksheet.visibility = "Hidden";
  worksheet.load("id");
  return worksheet;
}
