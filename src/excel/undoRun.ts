import type { Area } from "../sheet/Sheet";
import { type EditedSheet, WorkbookFailure } from "../workbook";
import { around } from "./areas";
import { type CellPiece, cellPieces } from "./cellPieces";
import type { Digest, ReadCell } from "./digestOf";
import { coveredIn, editsIn } from "./editsIn";
import type { Run } from "./Run";
import { survey, type Survey } from "./survey";
import { takeBack } from "./takeBack";

/** A sheet that a run added. */
interface Added {
  id: string;
  /** Excel's own id of the sheet. */
  key: string;
  /** Where its table was written. */
  table: Area;
}

/** A sheet that a run wrote, as it stands now. */
interface Standing {
  /** Excel's own id of the sheet. */
  key: string;
  name: string;
  /** Where its table is now. */
  table: Area;
  record: Digest | undefined;
  /** The cells that undoing deletes or writes over. */
  area: Area;
  cells: ReadCell[][];
}

/**
 * Takes a run back that is done, as `RunUndo.run` says. A sheet that it added and a person deleted
 * since is gone already.
 *
 * @param added   the sheets that it added
 * @param written sums over what it wrote, by the tables' ids
 */
export async function undoRun(
  context: Excel.RequestContext,
  run: Run,
  added: readonly Added[],
  written: ReadonlyMap<string, Digest>,
): Promise<void> {
  const now = await survey(context);
  const refusal = refusalOf(run, now);
  if (refusal) throw refusal;
  const standing = await extents(context, run, added, written, now);
  await readAll(context, standing);

  const edited = standing.flatMap(({ name, table, record, area, cells }): EditedSheet[] => {
    const read = { area, cells };
    const edits = editsIn(read, table, record);
    const covered = coveredIn(read, table, area);
    return edits.length + covered.length > 0 ? [{ sheet: name, edited: edits, covered }] : [];
  });
  if (edited.length > 0)
    throw new WorkbookFailure({ kind: "editedSince", sheets: edited, isUndo: true });
  const notRestored = await takeBack(run);
  if (notRestored.length > 0)
    throw new WorkbookFailure({
      ...{ kind: "refused", code: "NotUndone", message: "", restored: false, notRestored },
    });
}

function refusalOf({ updates, created }: Run, now: Survey): WorkbookFailure | undefined {
  if (now.isProtected) return new WorkbookFailure({ kind: "workbookProtected" });
  for (const { key, name, copyName } of updates) {
    const sheet = now.sheets.find((each) => each.key === key);
    if (sheet === undefined) return new WorkbookFailure({ kind: "sheetGone", sheet: name });
    if (sheet.isProtected)
      return new WorkbookFailure({ kind: "sheetProtected", sheet: sheet.name });
    if (!now.sheets.some((each) => each.name === copyName && created.includes(each.key)))
      return new WorkbookFailure({ kind: "undoGone" });
  }
  return undefined;
}

/** How far each sheet reaches, in one round trip: of an added one all is deleted. */
async function extents(
  context: Excel.RequestContext,
  { updates }: Run,
  added: readonly Added[],
  written: ReadonlyMap<string, Digest>,
  now: Survey,
): Promise<Standing[]> {
  const writtenOver = updates.map(({ id, key, old, table }) => ({
    ...{ id, key, table, over: around(old, table) },
  }));
  const asked = [...writtenOver, ...added.map((each) => ({ ...each, over: undefined }))];
  const reaching = asked.flatMap(({ id, key, table, over }) => {
    const sheet = now.sheets.find((each) => each.key === key);
    if (sheet === undefined) return [];
    const used = context.workbook.worksheets.getItem(key).getUsedRangeOrNullObject(true);
    used.load("rowIndex,columnIndex,rowCount,columnCount");
    // A mark follows rows that a person inserted; without one the table is where it was written.
    return [{ sheet, used, record: written.get(id), table: sheet.area ?? table, over }];
  });
  await context.sync();
  return reaching.map(({ sheet: { key, name }, used, record, table, over }) => {
    const area = around(table, over ?? usedArea(used) ?? table);
    return { key, name, table, record, area, cells: [] };
  });
}

const usedArea = (used: Excel.Range): Area | undefined =>
  used.isNullObject
    ? undefined
    : {
        row: used.rowIndex,
        column: used.columnIndex,
        rows: used.rowCount,
        columns: used.columnCount,
      };

async function readAll(context: Excel.RequestContext, standing: readonly Standing[]) {
  for (const trip of cellPieces(standing)) {
    const asked = trip.map((piece) => ({ piece, range: rangeOfPiece(context, piece) }));
    await context.sync(); // eslint-disable-line office-addins/no-context-sync-in-loop -- one answer has at most 5 MB
    for (const { piece, range } of asked)
      for (const line of range.formulas as ReadCell[][]) piece.extent.cells.push(line);
  }
}

function rangeOfPiece(
  context: Excel.RequestContext,
  { extent: { key, area }, row, rows }: CellPiece<Standing>,
): Excel.Range {
  const worksheet = context.workbook.worksheets.getItem(key);
  const range = worksheet.getRangeByIndexes(row, area.column, rows, area.columns);
  range.load("formulas");
  return range;
}
