import type { Sheet } from "../sheet/Sheet";
import { isSameName } from "./isSameName";
import type { Survey } from "./survey";
import { tableArea } from "./areas";

/**
 * Asks how far the sheets reach that a person let us write over, in the round trip that follows. They
 * then count as ours where one of that name is written: all that they hold is the old table.
 */
export function letOver(
  context: Excel.RequestContext,
  over: readonly string[],
): (before: Survey, sheets: readonly Sheet[]) => Survey {
  const asked = over.map((name) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(name);
    const used = sheet.getUsedRangeOrNullObject();
    used.load("rowIndex,columnIndex,rowCount,columnCount");
    return { name, used };
  });
  return (before, sheets) => ({
    ...before,
    sheets: before.sheets.map((each) => {
      const written = sheets.find(({ name }) => isSameName(name, each.name));
      const found = asked.find(({ name }) => isSameName(name, each.name));
      if (written === undefined || found === undefined || each.appendix === written.id) return each;
      const { used } = found;
      const area = used.isNullObject
        ? tableArea(1, 1)
        : tableArea(used.rowIndex + used.rowCount, used.columnIndex + used.columnCount);
      return { ...each, appendix: written.id, area };
    }),
  });
}
