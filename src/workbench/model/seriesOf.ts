import type { Area } from "./Area";
import type { CellValue } from "./CellValue";
import type { ChartSeries } from "./Chart";

const isName = (value: CellValue): boolean => typeof value === "string" && value !== "";
const isLabel = (values: readonly CellValue[]): boolean =>
  values.length > 0 &&
  values.every((value) => isName(value) || value === "") &&
  values.some(isName);

/**
 * The series that Excel finds in the cells given to a new chart: texts in the first row are names,
 * texts in the first column categories; the longer side runs along the axis.
 *
 * @param values the cells of `area`, in rows
 * @param by     whether a column or a row is one series; "Auto" leaves it to the shape
 */
export function seriesOf(
  sheet: string,
  area: Area,
  values: readonly (readonly CellValue[])[],
  by: "Auto" | "Columns" | "Rows",
): ChartSeries[] {
  const header = area.rows > 1 && isLabel(values[0]!.slice(area.columns > 1 ? 1 : 0)) ? 1 : 0;
  const firsts = values.slice(header).map((row) => row[0]!);
  const labels = area.columns > 1 && isLabel(firsts) ? 1 : 0;
  const rows = area.rows - header;
  const columns = area.columns - labels;
  const inColumns = by === "Columns" || (by === "Auto" && columns <= rows);
  const from = (row: number, column: number, height: number, width: number) => ({
    sheet,
    area: { row: area.row + row, column: area.column + column, rows: height, columns: width },
  });
  const named = (at: number, name: CellValue | undefined) =>
    name === undefined || name === "" ? `Series${at + 1}` : String(name);
  return Array.from({ length: inColumns ? columns : rows }, (_, at) =>
    inColumns
      ? {
          name: named(at, header ? values[0]![labels + at] : undefined),
          values: from(header, labels + at, rows, 1),
          ...(labels && { categories: from(header, 0, rows, 1) }),
        }
      : {
          name: named(at, labels ? values[header + at]![0] : undefined),
          values: from(header + at, labels, 1, columns),
          ...(header && { categories: from(0, labels, 1, columns) }),
        },
  );
}
