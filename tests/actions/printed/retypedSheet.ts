import type { CellValue, SheetCells } from "../../../src/sheet/SheetCells";

/**
 * A committee's sheet with other lines between its heading and its signatures, as if a person had
 * typed them over the old ones; a line with nothing but its first cell is merged across.
 *
 * @param headRow number of the row of the heading, from 1
 */
export function retypedSheet(
  sheet: SheetCells,
  headRow: number,
  lines: readonly (readonly CellValue[])[],
): SheetCells {
  const width = sheet.values[0]!.length;
  const full = lines.map((line) =>
    Array.from({ length: width }, (_, column) => line[column] ?? ""),
  );
  const values = [...sheet.values.slice(0, headRow), ...full, ...sheet.values.slice(-2)];
  return {
    ...{ name: sheet.name, row: 0, column: 0, values, font: "Times New Roman" },
    formats: values.map((row) => row.map(() => "General")),
    merges: [
      ...sheet.merges!.filter(({ row }) => row < headRow),
      ...lines.flatMap((line, at) =>
        line.length === 1 ? [{ row: headRow + at, column: 0, rows: 1, columns: width }] : [],
      ),
    ],
  };
}
