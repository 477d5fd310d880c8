import type { CellValue, SheetCells } from "../sheet/SheetCells";
import { askExtents, type Extent } from "./askExtents";
import { type CellPiece, cellPieces } from "./cellPieces";
import { survey } from "./survey";

/** The cells of a worksheet while they come in. */
interface Coming {
  values: CellValue[][];
  formats: string[][];
  fonts: string[][];
  hiddenRows: number[];
  hiddenColumns: number[];
}

/**
 * The used cells of every worksheet in tab order, hidden ones too but not the copies that undoing
 * needs: a round trip to know the sheets,
 * one for all their extents, then one for each 50 000 cells.
 */
export async function readAll(context: Excel.RequestContext): Promise<SheetCells[]> {
  const sheets = (await survey(context)).sheets.filter(({ isKept }) => isKept !== true);
  const extentsOf = askExtents(
    context,
    sheets.map(({ key }) => key),
  );
  await context.sync();
  const extents = extentsOf();

  const coming = new Map<Extent, Coming>();
  for (const extent of extents)
    if (extent !== undefined)
      coming.set(extent, { values: [], formats: [], fonts: [], hiddenRows: [], hiddenColumns: [] });
  for (const trip of cellPieces([...coming.keys()])) {
    const asked = trip.map((piece) => ask(context, piece));
    await context.sync(); // eslint-disable-line office-addins/no-context-sync-in-loop -- one answer has at most 5 MB
    for (const each of asked) take(each, coming.get(each.extent)!);
  }

  return sheets.map(({ name, appendix }, at) => {
    const extent = extents[at];
    const ours = appendix === undefined ? {} : { appendix };
    if (extent === undefined) return { name, row: 0, column: 0, values: [], formats: [], ...ours };
    const { values, formats, fonts, hiddenRows, hiddenColumns } = coming.get(extent)!;
    return {
      name,
      row: extent.area.row,
      column: extent.area.column,
      values,
      formats,
      ...(extent.font === undefined ? { fonts } : { font: extent.font }),
      merges: extent.merges,
      hiddenRows,
      hiddenColumns,
      ...ours,
    };
  });
}

/** A piece that was asked for. */
interface AskedPiece extends CellPiece<Extent> {
  range: Excel.Range;
  fonts?: OfficeExtension.ClientResult<Excel.CellProperties[][]>;
  hiddenRows?: OfficeExtension.ClientResult<Excel.RowProperties[]>;
  hiddenColumns?: OfficeExtension.ClientResult<Excel.ColumnProperties[]>;
}

/** Asks for a piece; fonts and hidden lines only where they differ, hidden columns once for a sheet. */
function ask(context: Excel.RequestContext, piece: CellPiece<Extent>): AskedPiece {
  const { extent, row, rows } = piece;
  const { key, area, font, hasHidden } = extent;
  const sheet = context.workbook.worksheets.getItem(key);
  const range = sheet.getRangeByIndexes(row, area.column, rows, area.columns);
  range.load("values,numberFormat");
  const isFirst = row === area.row;
  return {
    ...piece,
    range,
    ...(font === undefined && {
      fonts: range.getCellProperties({ format: { font: { name: true } } }),
    }),
    ...(hasHidden.rows && { hiddenRows: range.getRowProperties({ rowHidden: true }) }),
    ...(hasHidden.columns &&
      isFirst && { hiddenColumns: range.getColumnProperties({ columnHidden: true }) }),
  };
}

/** Adds what came of a piece to the cells of its sheet. */
function take(asked: AskedPiece, coming: Coming): void {
  const { range, fonts, hiddenRows, hiddenColumns, row, extent } = asked;
  for (const line of range.values as CellValue[][]) coming.values.push(line);
  for (const line of range.numberFormat as string[][]) coming.formats.push(line);
  for (const line of fonts?.value ?? [])
    coming.fonts.push(line.map(({ format }) => format?.font?.name ?? ""));
  hiddenRows?.value.forEach(({ rowHidden }, at) => {
    if (rowHidden === true) coming.hiddenRows.push(row + at);
  });
  hiddenColumns?.value.forEach(({ columnHidden }, at) => {
    if (columnHidden === true) coming.hiddenColumns.push(extent.area.column + at);
  });
}
