import type { Column } from "./columns";
import { type Line, unitKey } from "./Line";
import { type Misprint, misprintsOf } from "./misprints";
import {
  cellUnder,
  columnUnder,
  type PrintedDocument,
  type PrintedRow,
  type PrintedTable,
  printedTable,
  unitOf,
} from "./PrintedDocument";

/** How many cells of one table were compared. Blank cells of the print are compared and not counted. */
export interface CellCount {
  table: string;
  compared: number;
  /** Those of them that the engine computes; the others were typed and are found again in their line. */
  computed: number;
  /** Those of the computed ones that are numbers of lines. */
  numbered: number;
  /** Those of them on the list of misprints. */
  listed: number;
}

/** A printed table, misprints mended, beside the same table computed. */
export interface ComparedTable {
  printed: readonly (readonly string[])[];
  computed: readonly (readonly string[])[];
  count: CellCount;
  /** Which misprints were met. */
  met: readonly Misprint[];
}

/**
 * Sets a printed table beside its computed lines. Throws where a column of the print is shown by no
 * column of the case, so that none is forgotten.
 *
 * @param keyOf what makes a printed line the unit of an entry
 * @param input columns that nothing in the document gives: ranks of earlier years
 */
export function comparedTable(
  document: PrintedDocument,
  id: string,
  columns: readonly Column[],
  lines: (printed: readonly string[]) => readonly Line[],
  keyOf = (row: PrintedRow): string => unitKey(unitOf(row)),
  input: readonly RegExp[] = [],
): ComparedTable {
  const table = printedTable(document, id);
  const shown = columns.flatMap(({ head }) =>
    head instanceof RegExp ? [columnUnder(table, head)] : [],
  );
  shown.push(...input.map((head) => columnUnder(table, head)));
  const forgotten = table.columns.filter((column) => !shown.includes(column));
  if (forgotten.length > 0) throw new Error(`table ${id}: ${forgotten.join(", ")} is not compared`);

  const list = misprintsOf(document.id).filter((each) => each.table === id);
  const met: Misprint[] = [];
  const count = { table: id, compared: 0, computed: 0, numbered: 0, listed: 0 };
  const printed = table.rows.map((row) => {
    const texts = columns.map(({ head, is, printed: given }) => {
      const text = given === undefined ? textUnder(table, row, head) : given(row, table);
      const column = head instanceof RegExp ? columnUnder(table, head) : head;
      const misprint = list.find(
        (each) => each.unit === row.unit && each.column === column && each.printed === text,
      );
      if (misprint !== undefined) met.push(misprint);
      if (text !== "") count.compared += 1;
      if (text !== "" && is === "computed") count.computed += 1;
      if (text !== "" && head === "stt") count.numbered += 1;
      return misprint?.expected ?? text;
    });
    return { key: keyOf(row), texts };
  });
  count.listed = met.length;
  const stt = columns.findIndex(({ head }) => head === "stt");
  if (met.some(({ column }) => column === "stt"))
    printed.sort((a, b) => Number.parseInt(a.texts[stt]!) - Number.parseInt(b.texts[stt]!));
  return {
    printed: printed.map(({ texts }) => texts),
    computed: lines(printed.map(({ key }) => key)).map((line) =>
      columns.map(({ text }) => text(line)),
    ),
    count,
    met,
  };
}

function textUnder(table: PrintedTable, row: PrintedRow, head: Column["head"]): string {
  if (head === "stt") return row.stt;
  if (head === "unit") return row.unit;
  if (head === "heading") throw new Error("a heading is no cell of a line");
  return cellUnder(table, row, head).text;
}
