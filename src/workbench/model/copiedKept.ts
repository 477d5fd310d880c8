import type { Chart, ChartSource } from "./Chart";
import type { ConditionalFormat } from "./ConditionalFormat";
import { newId } from "./newId";
import type { Table } from "./Table";

/**
 * What is kept with a sheet, for its copy: charts draw the copy's own cells, everything has an id of
 * its own, and tables names that are free.
 *
 * @param taken names of tables in use, in any case
 */
export function copiedKept(
  kept: Record<string, unknown>,
  from: string,
  to: string,
  taken: readonly string[],
): Record<string, unknown> {
  const { charts, tables, conditionalFormats } = kept as {
    charts?: readonly Chart[];
    tables?: readonly Table[];
    conditionalFormats?: readonly ConditionalFormat[];
  };
  const moved = (source: ChartSource) =>
    source.sheet === from ? { ...source, sheet: to } : source;
  const names = new Set(taken.map((name) => name.toLowerCase()));
  const free = (name: string): string => {
    let number = 2;
    while (names.has(`${name}${number}`.toLowerCase())) number += 1;
    names.add(`${name}${number}`.toLowerCase());
    return `${name}${number}`;
  };
  return {
    ...kept,
    ...(charts && {
      charts: charts.map((chart) => ({
        ...chart,
        id: newId(),
        series: chart.series.map(({ values, categories, ...series }) => ({
          ...series,
          values: moved(values),
          ...(categories && { categories: moved(categories) }),
        })),
      })),
    }),
    ...(tables && {
      tables: tables.map((table) => ({ ...table, id: newId(), name: free(table.name) })),
    }),
    ...(conditionalFormats && {
      conditionalFormats: conditionalFormats.map((format) => ({ ...format, id: newId() })),
    }),
  };
}
