import type { ICommandInfo, IMutationInfo, IRange } from "@univerjs/core";
import {
  adjustRangeOnMutation,
  InsertColMutation,
  InsertRowMutation,
  RemoveColMutation,
  RemoveRowMutation,
} from "@univerjs/sheets";
import { formatAddress, parseAddress } from "./address";
import type { Area } from "./Area";
import type { Chart, ChartSource } from "./Chart";
import type { ConditionalFormat } from "./ConditionalFormat";
import type { DataValidation } from "./DataValidation";
import type { Metadata } from "./Metadata";
import type { Table } from "./Table";
import { areaOf, rangeOf, type UniverBook } from "./UniverBook";

const moving = [InsertRowMutation, RemoveRowMutation, InsertColMutation, RemoveColMutation].map(
  ({ id }) => id,
);

/** Print settings that name cells: "A1:F11,H1:H9", "$3:$4". */
const printed = ["printArea", "printTitleRows", "printTitleColumns"] as const;

interface Kept {
  pageLayout?: Partial<Record<(typeof printed)[number], string>>;
  charts?: readonly Chart[];
  tables?: readonly Table[];
  conditionalFormats?: readonly ConditionalFormat[];
  dataValidations?: readonly DataValidation[];
}

/**
 * Univer moves cells, formulas, names and merges when rows and columns come or go; what is kept in
 * metadata is moved here. A table or format whose cells are all deleted is gone with them.
 */
export function followMoves(
  book: UniverBook,
  metadata: Metadata,
  command: Readonly<ICommandInfo>,
): void {
  if (!moving.includes(command.id)) return;
  const params = command.params as { unitId: string; subUnitId: string; range: IRange };
  if (params.unitId !== book.unitId) return;
  const moved = (area: Area): Area | undefined => {
    const mutation = command as unknown as IMutationInfo<never>;
    const range = adjustRangeOnMutation(rangeOf(area), mutation);
    return range ? areaOf(range) : undefined;
  };
  const all = (areas: readonly Area[]) => areas.flatMap((area) => moved(area) ?? []);
  const source = (each: ChartSource): ChartSource =>
    each.sheet === params.subUnitId ? { ...each, area: moved(each.area) ?? each.area } : each;
  for (const sheet of book.workbook.getSheetOrders()) {
    const kept = metadata.sheet(sheet) as Kept;
    const part: Kept = {};
    if (kept.charts)
      part.charts = kept.charts.map((chart) => ({
        ...chart,
        series: chart.series.map(({ values, categories, ...series }) => ({
          ...series,
          values: source(values),
          ...(categories && { categories: source(categories) }),
        })),
      }));
    if (sheet === params.subUnitId) {
      if (kept.tables)
        part.tables = kept.tables.flatMap((table) => {
          const area = moved(table.area);
          return area ? [{ ...table, area }] : [];
        });
      if (kept.conditionalFormats)
        part.conditionalFormats = kept.conditionalFormats
          .map((format) => ({ ...format, areas: all(format.areas) }))
          .filter(({ areas }) => areas.length > 0);
      if (kept.pageLayout) part.pageLayout = movedLayout(kept.pageLayout, moved);
      if (kept.dataValidations)
        part.dataValidations = kept.dataValidations
          .map((validation) => ({ ...validation, areas: all(validation.areas) }))
          .filter(({ areas }) => areas.length > 0);
    }
    if (Object.keys(part).length > 0) metadata.setSheet(sheet, part);
  }
}

/** The print settings after the move; an area whose cells are all deleted is no longer named. */
function movedLayout(
  layout: NonNullable<Kept["pageLayout"]>,
  moved: (area: Area) => Area | undefined,
): NonNullable<Kept["pageLayout"]> {
  const after = printed.flatMap((key) => {
    const text = layout[key];
    if (text === undefined) return [];
    const areas = text.split(",").flatMap((each) => parseAddress(each) ?? []);
    const left = areas.flatMap((area) => moved(area) ?? []).map(formatAddress);
    if (left.length === 0) return [];
    const dollars = key === "printArea" ? "$&" : "$$$&";
    return [[key, left.join(",").replaceAll(/[A-Z]+|\d+/g, dollars)] as const];
  });
  const others = Object.entries(layout).filter(([key]) => !printed.some((each) => each === key));
  return Object.fromEntries([...others, ...after]);
}
