import type { Chart } from "../model/Chart";
import { seriesOf } from "../model/seriesOf";
import { invalidArgument, notModelled } from "../protocol/RichApiError";
import { isWireObject, type WireObject } from "../protocol/WireObject";
import { numberOf, oneOf, textOf } from "./argument";
import { chartDataLabelsObject } from "./chartDataLabelsObject";
import { chartFormatObject } from "./chartFormatObject";
import { chartLegendObject } from "./chartLegendObject";
import { chartSeriesCollectionObject } from "./chartSeriesCollectionObject";
import { chartTitleObject } from "./chartTitleObject";
import { chartTypes } from "./chartTypes";
import { keptChart } from "./keptChart";
import { rangeAt } from "./rangeAddress";
import { rangeAddressOf } from "./rangeObject";
import { objectIn, type World } from "./World";
import { worksheetObject } from "./worksheetObject";

const lengths = ["Left", "Top", "Width", "Height"] as const;

/** `Excel.Chart` of a sheet, by its id; lengths in points from the corner of the sheet. */
export function chartObject(world: World, sheet: string, id: string): WireObject {
  const { cells, charts, protection, styles } = world.book;
  const kept = keptChart(world, sheet, id);
  const keyOf = (name: (typeof lengths)[number]) => name.toLowerCase() as keyof Chart;
  const cellOf = (value: unknown) =>
    isWireObject(value) ? rangeAddressOf(value).area : rangeAt(world, sheet, textOf(value)).area;
  return objectIn(world, "Chart", sheet, {
    get: {
      Id: () => id,
      Name: () => kept.read().name,
      ChartType: () => kept.read().chartType,
      ...Object.fromEntries(lengths.map((name) => [name, () => kept.read()[keyOf(name)]])),
      DataLabels: () => chartDataLabelsObject(world, kept),
      Format: () => chartFormatObject(world, kept, "area"),
      Legend: () => chartLegendObject(world, kept),
      Series: () => chartSeriesCollectionObject(world, kept),
      Title: () => chartTitleObject(world, kept),
      Worksheet: () => worksheetObject(world, sheet),
    },
    set: {
      Name: (value) => kept.change({ name: textOf(value) }),
      ChartType: (value) => {
        const chartType = chartTypes.find((each) => each === value);
        if (!chartType) throw notModelled(`Chart.chartType = "${textOf(value)}"`);
        kept.change({ chartType });
      },
      ...Object.fromEntries(
        lengths.map((name) => [
          name,
          (value: unknown) => {
            const length = numberOf(value);
            if (length < 0) throw invalidArgument();
            kept.change({ [keyOf(name)]: length });
          },
        ]),
      ),
    },
    call: {
      Delete: () => {
        protection.guardSheet(sheet, "allowEditObjects");
        charts.remove(sheet, id);
        return null;
      },
      SetData: (source, seriesBy) => {
        if (!isWireObject(source)) throw invalidArgument();
        const from = rangeAddressOf(source);
        const by = oneOf(seriesBy ?? "Auto", ["Auto", "Columns", "Rows"]);
        const values = cells.values(from.sheet, from.area);
        kept.change({ series: seriesOf(from.sheet, from.area, values, by) });
        return null;
      },
      SetPosition: (start, end) => {
        const from = styles.place(sheet, cellOf(start));
        const to = end == null ? from : styles.place(sheet, cellOf(end));
        kept.change({
          left: from.left,
          top: from.top,
          ...(end != null && {
            width: to.left + to.width - from.left,
            height: to.top + to.height - from.top,
          }),
        });
        return null;
      },
    },
  });
}
