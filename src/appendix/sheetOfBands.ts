import type { Cell, Chart, Sheet } from "../sheet/Sheet";
import { areasOf } from "./areasOf";
import type { Band } from "./Band";
import { bandHeights } from "./bandHeights";
import { mergesOf } from "./mergesOf";
import { page } from "./page";

/** What a sheet has beside its rows. */
export interface SheetFrame {
  id: string;
  name: string;
  orientation: "portrait" | "landscape";
  /** Of its columns, in points. */
  widths: readonly number[];
  /** Rows repeated on every page and kept in sight. */
  repeated?: { first: number; last: number };
  charts: readonly Chart[];
}

/** The sheet on which these rows stand below each other. */
export function sheetOfBands(bands: readonly Band[], frame: SheetFrame): Sheet {
  const { id, name, orientation, widths, repeated, charts } = frame;
  const blank = <T>(value: T): T[][] => bands.map(() => widths.map(() => value));
  const cells = blank<Cell>("");
  const formats = blank("@");
  bands.forEach(({ pieces }, row) => {
    for (const { at, value, format } of pieces) {
      cells[row]![at] = value;
      formats[row]![at] = format;
    }
  });
  return {
    id,
    name,
    cells,
    formats,
    areas: areasOf(bands),
    merges: mergesOf(bands),
    ...(charts.length > 0 && { charts }),
    columnWidths: widths,
    rowHeights: bandHeights(bands, widths),
    frozenRows: repeated === undefined ? 0 : repeated.last + 1,
    print: page(orientation, repeated),
  };
}
