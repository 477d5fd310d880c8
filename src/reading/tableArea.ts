import { cellAddress, columnLetters } from "./cellAddress";
import type { HeadedColumn } from "./Heading";
import type { TablePart } from "./TablePart";

/** Where the parts of one table stand, from the first heading to the last line: "A5:L27". */
export function tableArea(parts: readonly Pick<TablePart, "heading" | "units">[]): string {
  const isShown = ({ text, meaning }: HeadedColumn) => text !== "" || meaning !== undefined;
  const columns = parts.flatMap(({ heading }) =>
    heading.columns.filter(isShown).map(({ column }) => column),
  );
  const ends = parts.map(({ heading, units }) => units.at(-1)?.row ?? heading.lastRow);
  const from = cellAddress(parts[0]!.heading.firstRow, Math.min(...columns));
  return `${from}:${columnLetters(Math.max(...columns))}${Math.max(...ends) + 1}`;
}
