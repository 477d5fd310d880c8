import { readFileSync } from "node:fs";
import { resolve } from "node:path";

/** A cell as printed; `value` is its number, `max` the part after the slash of 1035/1000. */
export interface PrintedCell {
  text: string;
  value?: number;
  max?: number;
  /** Of a text that stands over several cells. */
  colspan?: number;
}

/** A line of a printed table; `unitName` is the name without the stars of a footnote. */
export interface PrintedRow {
  /** Of the STT column; "" where the line has none. */
  stt: string;
  unit: string;
  unitName?: string;
  /** The heading row above its district, as printed. */
  group?: string;
  /** "total": a sum row, which is no unit. */
  rowKind?: string;
  cells: Readonly<Record<string, PrintedCell>>;
}

/** One printed table, misprints included. */
export interface PrintedTable {
  id: string;
  title: string;
  /** Lines above it, top to bottom, before its own title; absent: none. */
  headings?: readonly string[];
  kind: string;
  sttHeader: string;
  unitHeader: string;
  columns: readonly string[];
  /** Its heading where that has two rows; "" in cells that another covers. */
  headerRows?: readonly (readonly string[])[];
  /** Full-width rows inside the table: tiers, or districts; before row n, from 1; `stt` in the cell of line numbers. */
  groupHeaders: readonly { beforeRow: number; text: string; stt?: string }[];
  footnotes: readonly string[];
  rows: readonly PrintedRow[];
}

/** A published document. */
export interface PrintedDocument {
  /** The id of its regulation. */
  id: string;
  tables: readonly PrintedTable[];
}

/** The document whose regulation has this id, out of tests/cases/published. */
export function printedDocument(id: string): PrintedDocument {
  const file = resolve(__dirname, "published", `${id}.json`);
  const { tables } = JSON.parse(readFileSync(file, "utf8")) as Pick<PrintedDocument, "tables">;
  return { id, tables };
}

/** A table by its number. Throws where the document has none of it. */
export function printedTable({ id, tables }: PrintedDocument, table: string): PrintedTable {
  const found = tables.find((each) => each.id === table);
  if (found === undefined) throw new Error(`${id} has no table ${table}`);
  return found;
}

/** The name of a line's unit, without stars. */
export const unitOf = ({ unit, unitName }: PrintedRow): string => unitName ?? unit;

/** The name of the one column whose heading matches. Throws where none or several do. */
export function columnUnder({ id, columns }: PrintedTable, head: RegExp): string {
  const [column, ...more] = columns.filter((each) => head.test(each));
  if (column === undefined || more.length > 0)
    throw new Error(`table ${id}: ${more.length > 0 ? "several columns" : "no column"} ${head}`);
  return column;
}

/** The cell of a line under the heading that matches. */
export function cellUnder(table: PrintedTable, row: PrintedRow, head: RegExp): PrintedCell {
  const cell = row.cells[columnUnder(table, head)];
  if (cell === undefined) throw new Error(`table ${table.id}, ${row.unit}: no cell ${head}`);
  return cell;
}
