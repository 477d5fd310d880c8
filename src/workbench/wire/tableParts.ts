import type { Area } from "../model/Area";
import type { Table } from "../model/Table";

/** The rows between header and totals; one row at least, as in Excel. */
export function bodyOf({ area, showHeaders, showTotals }: Table): Area {
  const above = showHeaders ? 1 : 0;
  const rows = area.rows - above - (showTotals ? 1 : 0);
  return { ...area, row: area.row + above, rows: Math.max(1, rows) };
}

/** The header row, or undefined where it is not shown. */
export const headerOf = ({ area, showHeaders }: Table): Area | undefined =>
  showHeaders ? { ...area, rows: 1 } : undefined;

/** The total row, or undefined where there is none. */
export const totalsOf = ({ area, showTotals }: Table): Area | undefined =>
  showTotals ? { ...area, row: area.row + area.rows - 1, rows: 1 } : undefined;
