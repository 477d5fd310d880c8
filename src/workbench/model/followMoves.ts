import type { ICommandInfo, IMutationInfo, IRange } from "@univerjs/core";
import {
  adjustRangeOnMutation,
  InsertColMutation,
  InsertRowMutation,
  RemoveColMutation,
  RemoveRowMutation,
} from "@univerjs/sheets";
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

interface Kept {
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
      if (kept.dataValidations)
        part.dataValidations = kept.dataValidations
          .map((validation) => ({ ...validation, areas: all(validation.areas) }))
          .filter(({ areas }) => areas.length > 0);
    }
    if (Object.keys(part).length > 0) metadata.setSheet(sheet, part);
  }
}
