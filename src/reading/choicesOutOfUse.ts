import { columnLetters } from "./cellAddress";
import type { KeptChoice, OutOfUse } from "./KeptChoice";
import type { Lexicon } from "./Lexicon";
import type { Place, Problem } from "./Problem";
import type { ReadingChoices } from "./ReadingChoices";
import { isSameTable } from "./TableName";
import type { TablePart } from "./TablePart";

/**
 * What a person said earlier and what has no effect any more: the sheet is gone or has another name, the
 * heading was retyped, the words above the table are others, the regulation has no such block. Of a sheet
 * that is left out nothing more is said.
 *
 * @param sheets names of all sheets of the workbook
 * @param parts  all tables that were recognised
 */
export function choicesOutOfUse(
  { columns, sheets: ofSheets, tables, decimalMarks }: ReadingChoices,
  sheets: readonly string[],
  parts: readonly TablePart[],
  { blocks }: Lexicon,
): Problem[] {
  const isLeftOut = (sheet: string) =>
    ofSheets.some((each) => each.sheet === sheet && each.block === "none");
  const isBlock = (id: string | undefined) =>
    id === undefined || id === "none" || blocks.some(({ block }) => block.id === id);
  const used = new Set(
    parts.flatMap(({ heading }) => heading.columns.flatMap(({ choice }) => choice ?? [])),
  );
  const told = (choice: KeptChoice, isFound: boolean, block?: string, at?: Place): Problem[] => {
    const sheet = sheetOf(choice);
    const because: OutOfUse | undefined = !sheets.includes(sheet)
      ? "sheetGone"
      : !isFound
        ? "notFound"
        : isBlock(block)
          ? undefined
          : "unknownBlock";
    if (because === undefined || (choice.of !== "sheets" && isLeftOut(sheet))) return [];
    const where = because === "sheetGone" ? {} : { at: at ?? firstCell(sheet, parts) };
    return [{ severity: "note", kind: "choiceOutOfUse", ...where, choice, because }];
  };
  return [
    ...columns.flatMap((said) =>
      told({ of: "columns", said }, used.has(said), undefined, columnCell(said, parts)),
    ),
    ...ofSheets.flatMap((said) => told({ of: "sheets", said }, true, said.block)),
    ...tables.flatMap((said) => {
      const isFound = parts.some(({ name }) => isSameTable(name, said.table));
      return told({ of: "tables", said }, isFound, said.block);
    }),
    ...decimalMarks.flatMap((said) => {
      const isFound = parts.some(({ grid }) => grid.sheet === said.sheet);
      return told({ of: "decimalMarks", said }, isFound);
    }),
  ];
}

const sheetOf = (choice: KeptChoice): string =>
  choice.of === "tables" ? choice.said.table.sheet : choice.said.sheet;

/** The heading of the column that now has the letters of a choice; undefined where no table has it. */
function columnCell(
  { sheet, column: letters }: ReadingChoices["columns"][number],
  parts: readonly TablePart[],
): Place | undefined {
  for (const { grid, heading } of parts) {
    const found = heading.columns.find(({ column }) => columnLetters(column) === letters);
    if (grid.sheet === sheet && found !== undefined) return grid.place(found.row, found.column);
  }
  return undefined;
}

/** The heading of the units of the first table of a sheet; the corner of the sheet where it has none. */
function firstCell(sheet: string, parts: readonly TablePart[]): Place {
  const first = parts.find(({ grid }) => grid.sheet === sheet);
  if (first === undefined) return { sheet, cell: "A1" };
  const { row, column } = first.heading.unit;
  return first.grid.place(row, column);
}
