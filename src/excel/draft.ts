import type { Area, Sheet } from "../sheet/Sheet";
import { around, tableArea } from "./areas";
import type { ReadCell } from "./digestOf";
import { askCharts } from "./giveBackCharts";
import { askLayout } from "./keptLayout";
import type { Run, Update } from "./Run";

/** A sheet on its way into the workbook. */
export interface Draft {
  sheet: Sheet;
  /** The name it has in the end; one of ours keeps the name that a person gave it. */
  name: string;
  /** The hidden sheet on which it is drawn: it becomes the new one, or is copied into the old one. */
  hidden: Excel.Worksheet;
  /** What Excel holds after drawing, row by row as it is drawn. */
  drawn: ReadCell[][];
  /** Where it updates a sheet of an earlier run. */
  earlier?: Earlier;
}

/** A sheet of an earlier run, and what stands there. */
export interface Earlier {
  key: string;
  /** Where its table is. */
  old: Area;
  /** Its hidden copy. */
  copy: Excel.Worksheet;
  /** The cells of the old table and of the new one, row by row as they are read. */
  read: { area: Area; cells: ReadCell[][] };
  /** Charts of ours that are there, and all else; after the next sync. */
  charts: () => (Excel.Chart | undefined)[];
  update: () => Update;
}

/**
 * Adds a hidden sheet to draw on and, for a sheet of an earlier run, a hidden copy of it, for the next
 * sync. The copy is the way back: Excel gives an add-in no other that keeps every format.
 */
export function draft(
  { workbook: { worksheets } }: Excel.RequestContext,
  sheet: Sheet,
  { before, records }: Pick<Run, "before" | "records">,
  nextName: () => string,
): Draft {
  const hiddenName = nextName();
  const hidden = hide(worksheets.add(hiddenName), hiddenName);
  const { id } = sheet;
  const ours = before.sheets.find(({ appendix }) => appendix === id);
  if (ours?.area === undefined) return { sheet, name: sheet.name, hidden, drawn: [] };
  const { key, name, area: old } = ours;
  const table = tableArea(sheet.cells.length, sheet.columnWidths.length);
  const both = around(old, table);
  const worksheet = worksheets.getItem(key);
  const copyName = nextName();
  const copy = hide(worksheet.copy("End"), copyName);
  const earlierCharts = records[id]?.charts.length ?? 0;
  const layout = askLayout(worksheet, both, earlierCharts);
  const charts = sheet.charts?.length ?? 0;
  const update = () => ({ id, key, name, copyName, old, table, layout: layout(), charts });
  const earlier = {
    ...{ key, old, copy, update },
    read: { area: both, cells: [] },
    charts: askCharts(worksheet, earlierCharts),
  };
  return { sheet, name, hidden, drawn: [], earlier };
}

function hide(worksheet: Excel.Worksheet, name: string): Excel.Worksheet {
  worksheet.name = name;
  worksheet.visibility = "Hidden";
  worksheet.load("id");
  return worksheet;
}
