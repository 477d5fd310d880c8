import type { ReadingChoices } from "../reading/ReadingChoices";
import { isSameTable } from "../reading/TableName";
import type { Workbook } from "../workbook";
import type { Correction } from "./Correction";
import { chooseReading, readingChoices } from "./readingChoices";

/** Remembers in the workbook how a person corrected what was understood; the next look reads by it. */
export async function correctReading(
  workbook: Workbook,
  corrections: readonly Correction[],
): Promise<void> {
  const { choices } = await readingChoices(workbook);
  await chooseReading(workbook, corrections.reduce(corrected, choices));
}

/** The choices with this correction in place of an earlier one of the same thing. */
export function corrected(choices: ReadingChoices, correction: Correction): ReadingChoices {
  switch (correction.is) {
    case "column": {
      const { table, at, heading, means, instead } = correction;
      const { sheet } = at;
      const column = at.cell.replace(/\d+$/, "");
      const others = choices.columns.filter(
        (each) =>
          !(instead && JSON.stringify(each) === JSON.stringify(instead)) &&
          (each.column !== column ||
            each.heading !== heading ||
            each.table === undefined ||
            !isSameTable(each.table, table)),
      );
      const said = means === undefined ? [] : [{ sheet, table, column, heading, means }];
      return { ...choices, columns: [...others, ...said] };
    }
    case "block":
    case "mark":
      return ofTable(choices, correction);
    case "sheet": {
      const { sheet, isLeftOut } = correction;
      const others = choices.sheets.filter((each) => each.sheet !== sheet);
      return { ...choices, sheets: isLeftOut ? [...others, { sheet, block: "none" }] : others };
    }
  }
}

/** The choices with what is said of one table changed; a table of which nothing is said is not among them. */
function ofTable(
  choices: ReadingChoices,
  correction: Extract<Correction, { is: "block" | "mark" }>,
): ReadingChoices {
  const { table } = correction;
  const before = choices.tables.find((each) => isSameTable(each.table, table));
  const others = choices.tables.filter((each) => each !== before);
  const block = correction.is === "block" ? correction.block : before?.block;
  const mark = correction.is === "mark" ? correction.mark : before?.mark;
  const rest = { ...choices, tables: others, ...unsaid(choices, correction) };
  if (block === undefined && mark === undefined) return rest;
  const said = {
    table,
    ...(block !== undefined && { block }),
    ...(mark !== undefined && { mark }),
  };
  return { ...rest, tables: [...others, said] };
}

/** What was said of the whole sheet is taken back with what was said of the table: else it would go on to hold. */
function unsaid(
  { sheets, decimalMarks }: ReadingChoices,
  correction: Extract<Correction, { is: "block" | "mark" }>,
): Partial<ReadingChoices> {
  const isOther = ({ sheet }: { sheet: string }) => sheet !== correction.table.sheet;
  if (correction.is === "block")
    return correction.block === undefined ? { sheets: sheets.filter(isOther) } : {};
  return correction.mark === undefined ? { decimalMarks: decimalMarks.filter(isOther) } : {};
}
