import { type Misprint, misprintsOf } from "../../cases/misprints";
import {
  columnUnder,
  type PrintedDocument,
  type PrintedRow,
  type PrintedTable,
  printedTable,
  unitOf,
} from "../../cases/PrintedDocument";
import { unitKey } from "../../cases/Line";

/** What a document prints in its own way. */
export interface Printing {
  /** Columns in which one cell stands over the equal units below each other. */
  mergedRanks?: RegExp;
  /** Words before the name of a tier in its full-width row, where rows are tiers. */
  tierBefore?: string;
  /** Whether the print spells one unit in several ways: then the name is compared by its letters and tones. */
  spellsFreely?: true;
  /** The parent of a line, where it has one. */
  parentOf?: (row: PrintedRow) => string | undefined;
  /** Headings that the form of the document gives, not its tables: "Phụ lục I", the reference line. */
  ofTheForm?: RegExp;
}

/** The rows of a printed table, misprints mended: texts by column from the left, "" where nothing stands. */
export interface PrintedRows {
  head: string[][];
  /** Lines of units and full-width rows, which have the text in the first cell or, after a number, in the second. */
  body: string[][];
  /** Keys of the units, in the order of the lines. */
  keys: string[];
  met: Misprint[];
}

interface MendedLine {
  row: PrintedRow;
  stt: string;
  unit: string;
  cells: string[];
  /** The label of its tier. */
  tier?: string | undefined;
}

/** A printed table as rows of texts. */
export function printedRows(
  document: PrintedDocument,
  id: string,
  printing: Printing,
): PrintedRows {
  const table = printedTable(document, id);
  const list = misprintsOf(document.id).filter((each) => each.table === id);
  const met: Misprint[] = [];
  const mended = (row: PrintedRow, column: string, text: string): string => {
    const found = list.find(
      (each) => each.unit === row.unit && each.column === column && each.printed === text,
    );
    if (found === undefined) return text;
    met.push(found);
    return found.expected;
  };
  const merged =
    printing.mergedRanks === undefined ||
    !table.columns.some((head) => printing.mergedRanks!.test(head))
      ? undefined
      : columnUnder(table, printing.mergedRanks);
  const lines = table.rows.map((row): MendedLine => {
    const tier = printedTier(table, row, printing);
    return {
      row,
      stt: mended(row, "stt", row.stt),
      unit: mended(row, "unit", row.unit),
      cells: table.columns.map((column) => {
        const cell = row.cells[column]!;
        return mended(row, column, column === merged ? String(cell.value) : cell.text);
      }),
      ...(tier !== undefined && { tier: mended(row, "heading", tier) }),
    };
  });
  if (met.some(({ column }) => column === "stt"))
    lines.sort((a, b) => Number.parseInt(a.stt) - Number.parseInt(b.stt));
  const blank = Array.from({ length: table.columns.length + 1 }, () => "");
  return {
    head: headOf(table),
    body: lines.flatMap((line, at): string[][] => {
      const above = lines[at - 1];
      const cells = line.cells.map((text, column) =>
        table.columns[column] === merged && above?.cells[column] === text ? "" : text,
      );
      const shown = [line.stt, shownUnit(line, printing), ...cells];
      const full = fullRowAbove(document, table, line, above);
      return full === undefined ? [shown] : [[...full, ...blank].slice(0, shown.length), shown];
    }),
    keys: lines.map(({ row, unit }) =>
      unitKey(row.unitName ?? unit, printing.parentOf?.(row) ?? ""),
    ),
    met,
  };
}

/** "TT", "Sở, ban, ngành", … in one row, or two where the print has two. */
function headOf(table: PrintedTable): string[][] {
  const { headerRows, sttHeader, unitHeader, columns } = table;
  // "Trang/Công" of B.II and B.III is a slip of the scan: the first page of B.I has "Trang/Cổng".
  const spelled = (head: string): string => head.replace("Trang/Công", "Trang/Cổng");
  return (headerRows ?? [[sttHeader, unitHeader, ...columns]]).map((row) => row.map(spelled));
}

function printedTier(
  { groupHeaders, rows }: PrintedTable,
  row: PrintedRow,
  { tierBefore }: Printing,
): string | undefined {
  if (tierBefore === undefined || groupHeaders.length === 0) return undefined;
  if (Object.values(row.cells).some(({ colspan }) => colspan !== undefined)) return undefined;
  const place = rows.indexOf(row) + 1;
  const { text } = groupHeaders.findLast(({ beforeRow }) => beforeRow <= place)!;
  const label = text.slice(tierBefore.length);
  return label.charAt(0).toUpperCase() + label.slice(1);
}

/** The full-width row between two lines: of a tier that the line above does not have, else where the print has one. */
function fullRowAbove(
  document: PrintedDocument,
  table: PrintedTable,
  line: MendedLine,
  above: MendedLine | undefined,
): string[] | undefined {
  const { tier, row } = line;
  if (tier === undefined) {
    if (row.group === undefined || row.group === above?.row.group) return undefined;
    return [row.group];
  }
  if (tier === above?.tier) return undefined;
  const own = [table, ...document.tables].flatMap(({ groupHeaders }) => groupHeaders);
  const found = own.find(({ text }) => text.toLowerCase().endsWith(` ${tier.toLowerCase()}`))!;
  return found.stt === undefined ? [found.text] : [found.stt, found.text];
}

/** The name with its stars; by its letters and tones where the print is not of one mind. */
const shownUnit = ({ row, unit }: MendedLine, { spellsFreely }: Printing): string =>
  spellsFreely === true ? `${unitKey(unitOf(row))}${row.unit.slice(unitOf(row).length)}` : unit;
