import type { Sheet } from "../sheet/Sheet";
import { tableArea } from "./areas";
import { type CellPiece, cellPieces } from "./cellPieces";
import type { ReadCell } from "./digestOf";
import { type Draft, draft } from "./draft";
import { drawMerges, drawRows, drawSizes } from "./drawCells";
import { drawCharts } from "./drawCharts";
import { drawPrint } from "./drawPrint";
import type { RoundTrips } from "./RoundTrips";
import type { Run } from "./Run";

/** Excel on the web formats about so many cells in one request; their texts stay below its 5 MB. */
const cellsDrawnAtOnce = 20_000;

/**
 * Draws the sheets hidden, so many cells in a round trip, and reads back what Excel holds; reads with
 * them what stands where sheets of an earlier run will be updated.
 *
 * @param others how many round trips the run makes besides
 */
export async function drawDrafts(
  context: Excel.RequestContext,
  sheets: readonly Sheet[],
  run: Run,
  trips: RoundTrips,
  others: number,
): Promise<Draft[]> {
  const names = run.names[Symbol.iterator]();
  const drafts = sheets.map((sheet) => draft(context, sheet, run, () => names.next().value!));
  const drawn = cellPieces(drafts.map(toDraw), cellsDrawnAtOnce);
  const read = cellPieces(drafts.flatMap(toRead), cellsDrawnAtOnce);
  const count = Math.max(drawn.length, read.length, 1);
  trips.expect(others + count);

  for (let at = 0; at < count; at += 1) {
    const answers = [
      ...(drawn[at] ?? []).map(drawPiece),
      ...(read[at] ?? []).map((piece) => readPiece(context, piece)),
    ];
    await trips.next();
    for (const take of answers) take();
    if (at > 0) continue;
    for (const { hidden, earlier } of drafts) {
      run.created.push(hidden.id, ...(earlier ? [earlier.copy.id] : []));
      if (earlier) run.updates.push(earlier.update());
    }
  }
  return drafts;
}

interface Table {
  area: ReturnType<typeof tableArea>;
  draft: Draft;
}

const toDraw = (each: Draft): Table => ({
  area: tableArea(each.sheet.cells.length, each.sheet.columnWidths.length),
  draft: each,
});

const toRead = (each: Draft): Table[] =>
  each.earlier ? [{ area: each.earlier.read.area, draft: each }] : [];

/** Draws some rows of a sheet, with the last of them what concerns all; gives what takes the answer. */
function drawPiece({ extent: { area, draft: each }, row, rows }: CellPiece<Table>): () => void {
  const { hidden, sheet, drawn, earlier } = each;
  const take = taking(drawRows(hidden, sheet, row, rows), drawn);
  if (row + rows === area.rows) {
    drawMerges(hidden, sheet);
    if (!earlier) {
      drawSizes(hidden, sheet);
      drawPrint(hidden, sheet);
      drawCharts(hidden, sheet.charts ?? []);
    }
  }
  return take;
}

/** Asks for the cells of a range; gives what adds them to the others after the next sync. */
function taking(range: Excel.Range, to: ReadCell[][]): () => void {
  const asked = { range };
  range.load("formulas");
  return () => {
    for (const line of asked.range.formulas as ReadCell[][]) to.push(line);
  };
}

function readPiece(
  context: Excel.RequestContext,
  { extent: { area, draft: each }, row, rows }: CellPiece<Table>,
): () => void {
  const { key, read } = each.earlier!;
  const worksheet = context.workbook.worksheets.getItem(key);
  return taking(worksheet.getRangeByIndexes(row, area.column, rows, area.columns), read.cells);
}
