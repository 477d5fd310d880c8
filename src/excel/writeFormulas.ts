import type { AreaChange } from "../sheet/AreaChange";
import type { CellValue } from "../sheet/SheetCells";
import { WorkbookFailure } from "../workbook";
import { failureOf } from "./failureOf";
import { inBlocks } from "./inBlocks";
import { writableSheets } from "./writableSheets";

interface Block {
  change: AreaChange;
  range: Excel.Range;
}

/**
 * Writes values and formulas as `FormulaBook.writeFormulas` says, in two round trips: look at sheets
 * and cells, write.
 */
export async function writeFormulas(
  context: Excel.RequestContext,
  changes: readonly AreaChange[],
): Promise<AreaChange[]> {
  const sheets = writableSheets(context, changes);
  const blocks = inBlocks(changes).map((change): Block => {
    const { row, column, rows, columns } = change.area;
    const range = sheets.of(change.sheet).getRangeByIndexes(row, column, rows, columns);
    range.load("values,formulas,numberFormat");
    return { change, range };
  });
  await context.sync();

  sheets.refuse();
  await refuseChanged(context, blocks);
  try {
    for (const { change, range } of blocks) write(range, change.to);
    await context.sync();
  } catch (error) {
    const left = (await isRestored(context, blocks)) ? [] : sheets.names();
    throw failureOf(
      error,
      left.map((sheet) => ({ sheet })),
    );
  }
  return blocks.map(({ change: { from, to, ...place } }) => ({ ...place, from: to, to: from }));
}

/** Throws where a cell holds something else than it did when it was read. */
async function refuseChanged(
  context: Excel.RequestContext,
  blocks: readonly Block[],
): Promise<void> {
  for (const { change, range } of blocks)
    for (const [r, line] of change.from.entries())
      for (const [c, before] of line.entries()) {
        const contents = isFormula(before) ? range.formulas : range.values;
        if (before === "" || contents[r]![c] === before) continue;
        const changed = range.getCell(r, c);
        changed.load("address");
        await context.sync(); // eslint-disable-line office-addins/no-context-sync-in-loop -- once, then it ends
        const cell = changed.address.replace(/^.*!/, "");
        throw new WorkbookFailure({ kind: "cellChanged", sheet: change.sheet, cell });
      }
}

/** In a cell formatted as text a formula would stay text: it is entered in another format, which then goes. */
function write(range: Excel.Range, to: AreaChange["to"]): void {
  const formats = range.numberFormat as string[][];
  const isTextCell = (r: number, c: number) => formats[r]![c] === "@" && isFormula(to[r]![c]!);
  const hasTextCells = to.some((line, r) => line.some((_, c) => isTextCell(r, c)));
  if (hasTextCells)
    range.numberFormat = formats.map((line, r) =>
      line.map((format, c) => (isTextCell(r, c) ? "General" : format)),
    );
  range.formulas = to.map((line) => line.map(entered));
  if (hasTextCells) range.numberFormat = formats;
}

const isFormula = (content: CellValue): boolean =>
  typeof content === "string" && content.startsWith("=");

/** A text that Excel might take for a number, a date or a truth value is entered as the text that it is. */
function entered(content: CellValue): CellValue {
  if (typeof content !== "string" || content === "" || /^[=#]/.test(content)) return content;
  const isPlain = /^\p{L}[\p{L}\s]*$/u.test(content) && !/^(true|false|đúng|sai)$/i.test(content);
  return isPlain ? content : `'${content}`;
}

/** Writes what the cells held before; whether that could be done. */
async function isRestored(
  context: Excel.RequestContext,
  blocks: readonly Block[],
): Promise<boolean> {
  try {
    for (const { change, range } of blocks) write(range, change.from);
    await context.sync();
    return true;
  } catch {
    return false; // said in the failure that is on its way
  }
}
