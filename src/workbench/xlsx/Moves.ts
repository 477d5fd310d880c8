import { maxColumns, maxRows } from "../model/address";
import type { Area } from "../model/Area";
import type { Book } from "../model/Book";

/** Rows or columns that came (count above 0) or went, in the order in which they did. */
interface Step {
  isRows: boolean;
  at: number;
  count: number;
}

/** From `start` on so many rows or columns, after a step; undefined when all are gone. */
function shifted(
  start: number,
  size: number,
  { at, count }: Step,
): { start: number; size: number } | undefined {
  if (count > 0) {
    if (start >= at) return { start: start + count, size };
    return start + size > at ? { start, size: size + count } : { start, size };
  }
  const end = at - count; // behind the last one that went
  const before = Math.max(0, Math.min(start + size, at) - start);
  const after = Math.max(0, start + size - Math.max(start, end));
  if (before + after === 0) return undefined;
  const first = start < at ? start : Math.max(start, end) + count;
  return { start: first, size: before + after };
}

/**
 * The rows and columns that came or went since a file was opened. The workbook moves what it knows;
 * what only the file has (comments, links, pictures) is moved by this when it is saved.
 */
export class Moves {
  private readonly steps = new Map<string, Step[]>();

  /** Listens from now on: make it as soon as the workbook is open. */
  constructor(book: Book) {
    book.onChange((change) => {
      if (!("area" in change)) return;
      const { kind, sheet, area } = change;
      const isRows = kind === "RowInserted" || kind === "RowDeleted";
      if (!isRows && kind !== "ColumnInserted" && kind !== "ColumnDeleted") return;
      const count = isRows ? area.rows : area.columns;
      const came = kind === "RowInserted" || kind === "ColumnInserted";
      const step = {
        isRows,
        at: isRows ? area.row : area.column,
        count: came ? count : -count,
      };
      this.steps.set(sheet, [...(this.steps.get(sheet) ?? []), step]);
    });
  }

  /** Whether anything moved on a sheet. */
  on(sheet: string): boolean {
    return this.steps.has(sheet);
  }

  /** Where an area of the file is now; undefined when its cells were deleted. */
  moved(sheet: string, area: Area): Area | undefined {
    let { row, rows, column, columns } = area;
    for (const step of this.steps.get(sheet) ?? []) {
      if (step.isRows ? rows === maxRows : columns === maxColumns) continue; // whole columns, whole rows
      const now = step.isRows ? shifted(row, rows, step) : shifted(column, columns, step);
      if (!now) return undefined;
      if (step.isRows) ({ start: row, size: rows } = now);
      else ({ start: column, size: columns } = now);
    }
    return { row, rows, column, columns };
  }
}
