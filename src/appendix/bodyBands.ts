import type { ColumnContent, ColumnLayout } from "../regulations/layouts/ColumnLayout";
import type { TableLayout } from "../regulations/layouts/TableLayout";
import type { Style } from "../sheet/Sheet";
import { type Band, type Piece, textPiece } from "./Band";
import { cellContent } from "./cellContents";
import { columnStarts } from "./headBands";
import { roman } from "./roman";
import { styles } from "./styles";
import type { UnitLine } from "./UnitLine";

/** The rows of a table of units below its heading, and which of them are lines. */
export interface BodyBands {
  body: Band[];
  lines: number[];
}

/** The lines of a table of units, with the full-width rows of tiers and parents among them. */
export function bodyBands(layout: TableLayout, lines: readonly UnitLine[]): BodyBands {
  const starts = columnStarts(layout.columns.map(({ span = 1 }) => span));
  const rows = lines.map((line) => lineBand(layout, starts, line));
  mergeRanks(layout.columns, rows, lines);
  let parents = 0;
  let tiers = 0;
  const body: Band[] = [];
  const lineAt = rows.map((row, at): number => {
    const { standing } = lines[at]!;
    const above = lines[at - 1]?.standing;
    const added: Band[] = [];
    const { parent } = standing.entry;
    if (layout.parentRows !== undefined && parent !== undefined && parent !== above?.entry.parent)
      added.push(fullRow(layout.columns, `${roman((parents += 1))}. ${parent}`));
    const tier = standing.tier?.label;
    const tierText = tier === undefined ? undefined : layout.tierRows?.texts[tier];
    if (tierText !== undefined && tier !== above?.tier?.label)
      added.push(
        layout.tierRows?.isNumbered === true
          ? numberedRow(layout.columns, roman((tiers += 1)), tierText)
          : fullRow(layout.columns, tierText),
      );
    body.push(...added, row);
    return body.length - 1;
  });
  return { body, lines: lineAt };
}

const widthOf = (columns: readonly ColumnLayout[]): number =>
  columns.reduce((sum, { span = 1 }) => sum + span, 0);

const fullRow = (columns: readonly ColumnLayout[], text: string): Band => ({
  pieces: [textPiece(0, widthOf(columns), text, styles.group)],
});

/** "I" in the column of line numbers, the text over all others. */
function numberedRow(columns: readonly ColumnLayout[], number: string, text: string): Band {
  const first = columns[0]?.span ?? 1;
  return {
    pieces: [
      textPiece(0, first, number, styles.groupNumber),
      textPiece(first, widthOf(columns) - first, text, styles.group),
    ],
  };
}

const styleOf = ({ is }: ColumnContent): Style => (is === "unit" ? styles.name : styles.body);

function lineBand(
  { columns, unscoredText }: TableLayout,
  starts: readonly number[],
  line: UnitLine,
): { pieces: Piece[] } {
  const pieces = columns.map(({ shows, span = 1 }, at): Piece => ({
    at: starts[at]!,
    span,
    ...cellContent(line, shows),
    style: styleOf(shows),
  }));
  const unit = columns.findIndex(({ shows }) => shows.is === "unit");
  if (unscoredText === undefined || line.standing.total !== undefined) return { pieces };
  const from = starts[unit + 1]!;
  const over = textPiece(from, widthOf(columns) - from, unscoredText, styles.body);
  return { pieces: [...pieces.slice(0, unit + 1), over] };
}

/** One cell over the ranks of equal units that stand below each other. */
function mergeRanks(
  columns: readonly ColumnLayout[],
  rows: readonly { pieces: Piece[] }[],
  lines: readonly UnitLine[],
): void {
  columns.forEach(({ shows }, column) => {
    if (shows.is !== "rank" || shows.isMerged !== true) return;
    for (let first = 0; first < rows.length;) {
      let end = first + 1;
      while (isTied(lines[first]!, lines[end])) end += 1;
      if (end - first > 1) rows[first]!.pieces[column]!.down = end - first;
      for (const { pieces } of rows.slice(first + 1, end))
        pieces[column] = { ...pieces[column]!, value: "", format: "@" };
      first = end;
    }
  });
}

/** Whether two lines share one rank and no full-width row stands between them, for equals have one tier. */
const isTied = (a: UnitLine, b: UnitLine | undefined): boolean =>
  a.standing.rank !== undefined &&
  a.standing.rank === b?.standing.rank &&
  a.standing.tier?.label === b.standing.tier?.label &&
  a.standing.entry.parent === b.standing.entry.parent;
