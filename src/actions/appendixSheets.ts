import type { PartLayout, SheetLayout } from "../regulations/layouts/Layout";
import type { Regulation } from "../regulations/Regulation";
import { blockNamed } from "../scoring/blockNamed";
import type { AppendixSheet } from "./AppendixSheet";
import type { Round } from "./readRound";

/**
 * The sheets of the layout as a person chooses among them, in print order.
 *
 * @param wanted those that the results fill, see wantedSheets
 */
export const appendixSheets = (
  wanted: readonly SheetLayout[],
  regulation: Regulation,
  { written, leftOut }: Pick<Round, "written" | "leftOut">,
): AppendixSheet[] =>
  wanted.map((sheet) => {
    const { id, name, parts } = sheet;
    const blocks = new Set(parts.flatMap((part) => ("block" in part ? [part.block] : [])));
    const [only] = blocks.size === 1 ? blocks : [];
    return {
      ...{ id, name },
      ...(only !== undefined && { block: blockNamed(regulation, only).label }),
      tables: parts.filter(isTable).map((part) => titleOf(part, sheet)),
      isChosen: !leftOut.includes(id),
      isWritten: written.some((each) => each.id === id),
    };
  });

type TablePart = Exclude<PartLayout, { is: "chart" | "conclusion" }>;

const isTable = (part: PartLayout): part is TablePart =>
  part.is !== "chart" && part.is !== "conclusion";

/** A table alone on its sheet has the titles of the sheet. */
const titleOf = ({ titles }: TablePart, sheet: SheetLayout): string =>
  (titles.length > 0 ? titles : sheet.titles).join(" ");
