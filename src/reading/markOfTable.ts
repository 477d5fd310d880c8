import { columnsThatAre } from "./Heading";
import type { Lexicon } from "./Lexicon";
import { tableMark, type TableMark } from "./numbers/tableMark";
import type { ReadingChoices } from "./ReadingChoices";
import { isSameTable } from "./TableName";
import type { TablePart } from "./TablePart";

const numeric = ["criterion", "bonus", "penalty", "total", "maxScore", "criterionMax", "ratio"] as const; // prettier-ignore

/** The decimal mark of one table: as a person said of it or of its sheet, else as the texts of its columns of numbers show. */
export function markOfTable(
  parts: readonly TablePart[],
  { regulation }: Lexicon,
  { tables, decimalMarks }: ReadingChoices,
): TableMark {
  const texts = parts.flatMap(({ grid, heading, units }) =>
    numeric
      .flatMap((is) => columnsThatAre(heading, is))
      .flatMap(({ column }) => units.map(({ row }) => grid.value(row, column)))
      .filter((value) => typeof value === "string" && value !== ""),
  );
  const { name } = parts[0]!;
  const chosen =
    tables.find(({ table }) => isSameTable(table, name))?.mark ??
    decimalMarks.find(({ sheet }) => sheet === name.sheet)?.mark;
  return tableMark(texts.map(String), regulation.decimalMark, chosen);
}
