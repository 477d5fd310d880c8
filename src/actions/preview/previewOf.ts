import type { Area, Sheet, Style } from "../../sheet/Sheet";
import { shownText } from "../../sheet/shownText";
import type { Preview, PreviewCell } from "./PreviewCell";

const a4 = { short: 595.3, long: 841.9 }; // points

/** What a sheet will look like on paper, out of the data that is written. */
export function previewOf(sheet: Sheet, mark: "," | "."): Preview {
  const { cells, formats, merges, rowHeights, columnWidths, print } = sheet;
  const style = stylesOf(sheet);
  const merged = mergesOf(merges);
  const isUpright = print.orientation === "portrait";
  const { top, right, bottom, left } = print.margins;
  return {
    id: sheet.id,
    name: sheet.name,
    columnWidths,
    rows: cells.map((row, r) => ({
      height: rowHeights[r]!,
      cells: row.flatMap((cell, c): PreviewCell[] => {
        const merge = merged(r, c);
        if (merge !== undefined && (merge.row !== r || merge.column !== c)) return [];
        return [
          {
            text: shownText(cell, formats[r]![c]!, mark),
            rows: merge?.rows ?? 1,
            columns: merge?.columns ?? 1,
            style: style(r, c),
          },
        ];
      }),
    })),
    paper: {
      width: isUpright ? a4.short : a4.long,
      height: isUpright ? a4.long : a4.short,
      top,
      right,
      bottom,
      left,
    },
  };
}

const covers = ({ row, column, rows, columns }: Area, r: number, c: number): boolean =>
  r >= row && r < row + rows && c >= column && c < column + columns;

/** The style of a cell: later areas are drawn over earlier ones. */
function stylesOf({ areas }: Sheet): (row: number, column: number) => Style {
  return (row, column) => {
    let style: Style = {};
    for (const each of areas)
      if (covers(each.area, row, column))
        style = {
          ...style,
          ...each.style,
          ...(each.style.font && { font: { ...style.font, ...each.style.font } }),
        };
    return style;
  };
}

function mergesOf(merges: readonly Area[]): (row: number, column: number) => Area | undefined {
  const byCell = new Map<string, Area>();
  for (const area of merges)
    for (let r = area.row; r < area.row + area.rows; r += 1)
      for (let c = area.column; c < area.column + area.columns; c += 1)
        byCell.set(`${r}/${c}`, area);
  return (row, column) => byCell.get(`${row}/${column}`);
}
