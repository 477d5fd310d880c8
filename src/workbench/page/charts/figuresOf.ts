import type { Book } from "../../model/Book";
import type { Chart, ChartSource } from "../../model/Chart";
import type { ChartFigures } from "./ChartFigures";
import { colourAt } from "./chartColours";

/** Reads the figures of a chart from its cells; a sheet that is gone gives none, as #REF! in Excel. */
export function figuresOf(book: Book, { series }: Pick<Chart, "series">): ChartFigures {
  const { sheets, cells } = book;
  const isThere = ({ sheet }: ChartSource) => sheets.ids().includes(sheet);
  const read = (source: ChartSource | undefined): string[] =>
    source && isThere(source) ? cells.text(source.sheet, source.area).flat() : [];
  const figures = series.map(({ name, values, fill, pointFills = [] }, i) => ({
    name,
    values: (isThere(values) ? cells.values(values.sheet, values.area).flat() : []).map((value) =>
      typeof value === "number" ? value : 0,
    ),
    fill: fill ?? colourAt(i),
    pointFills,
  }));
  const named = read(series[0]?.categories);
  const count = Math.max(0, ...figures.map(({ values }) => values.length));
  return {
    categories: Array.from({ length: count }, (_, i) => named[i] ?? String(i + 1)),
    series: figures,
  };
}
