import type { Cell, Sheet } from "../../src/sheet/Sheet";

const font = { name: "Times New Roman", size: 13 };

/** A table with a title over it, a heading row and these rows, as an appendix might be. */
export function smallSheet(
  id: string,
  rows: readonly (readonly Cell[])[],
  more: Partial<Sheet> = {},
): Sheet {
  const columns = rows[0]!.length;
  const blank = Array.from({ length: columns - 1 }, () => "");
  const heads = Array.from({ length: columns }, (_, at) => `Cột ${at + 1}`);
  const cells: Cell[][] = [[`Bảng ${id}`, ...blank], heads, ...rows.map((row) => [...row])];
  const area = (row: number, count: number) => ({ row, column: 0, rows: count, columns });
  return {
    id,
    name: `PL ${id}`,
    cells,
    formats: cells.map((row) => row.map((cell) => (typeof cell === "string" ? "@" : "0.00"))),
    areas: [
      { area: area(0, 1), style: { font: { ...font, bold: true }, horizontal: "center" } },
      { area: area(1, cells.length - 1), style: { font, wrap: true, grid: true } },
    ],
    merges: [area(0, 1)],
    columnWidths: Array.from({ length: columns }, (_, at) => 60 + 12 * at),
    rowHeights: cells.map((_, at) => (at === 0 ? 36 : 18)),
    frozenRows: 2,
    print: {
      orientation: "portrait",
      margins: { top: 57, bottom: 57, left: 85, right: 42, header: 28 },
      titleRows: { first: 1, last: 1 },
      centerHorizontally: true,
      pageNumbers: "notOnFirst",
    },
    ...more,
  };
}
