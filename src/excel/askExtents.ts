import type { Area } from "../sheet/Sheet";
import { areaOf } from "./areaOf";

/** How far the used cells of a worksheet reach, and what is alike in all of them. */
export interface Extent {
  /** Excel's own id of the worksheet. */
  key: string;
  area: Area;
  /** The font of all cells; undefined where they have several. */
  font?: string;
  /** Whether some rows, and some columns, are hidden; undefined where all are or none is. */
  hasHidden: { rows: boolean; columns: boolean };
  merges: readonly Area[];
}

/** Asks for the extents of worksheets, all in the round trip that follows; undefined for an empty sheet. */
export function askExtents(
  context: Excel.RequestContext,
  keys: readonly string[],
): () => (Extent | undefined)[] {
  const asked = keys.map((key) => {
    const used = context.workbook.worksheets.getItem(key).getUsedRangeOrNullObject(true);
    used.load("rowIndex,columnIndex,rowCount,columnCount,rowHidden,columnHidden,format/font/name");
    const { areas } = used.getMergedAreasOrNullObject();
    areas.load("items/rowIndex,items/columnIndex,items/rowCount,items/columnCount");
    return { key, used, areas };
  });
  return () =>
    asked.map(({ key, used, areas }) => {
      if (used.isNullObject) return undefined;
      const font = used.format.font.name as string | null; // null where fonts differ
      return {
        key,
        area: areaOf(used),
        ...(font !== null && { font }),
        // null where only some are hidden
        hasHidden: {
          rows: (used.rowHidden as boolean | null) !== false,
          columns: (used.columnHidden as boolean | null) !== false,
        },
        merges: areas.isNullObject ? [] : areas.items.map(areaOf),
      };
    });
}
