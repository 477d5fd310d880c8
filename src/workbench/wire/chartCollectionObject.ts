import type { Chart } from "../model/Chart";
import { newId } from "../model/newId";
import { seriesOf } from "../model/seriesOf";
import { invalidArgument, itemNotFound, notModelled } from "../protocol/RichApiError";
import { isWireObject, type WireObject } from "../protocol/WireObject";
import { itemAt, oneOf, textOf } from "./argument";
import { chartObject } from "./chartObject";
import { chartTypes } from "./chartTypes";
import { rangeAddressOf } from "./rangeObject";
import { objectIn, type World } from "./World";

/** `Excel.ChartCollection` of a sheet, in the order of creation. */
export function chartCollectionObject(world: World, sheet: string): WireObject {
  const { cells, charts, protection } = world.book;
  const objectOf = ({ id }: Chart) => chartObject(world, sheet, id);
  const find = (name: unknown) => {
    const wanted = textOf(name).toLowerCase();
    const found = charts.all(sheet).find((chart) => chart.name.toLowerCase() === wanted);
    return found ? objectOf(found) : null;
  };
  const get = (name: unknown) => {
    const found = find(name) ?? charts.find(sheet, textOf(name));
    if (!found) throw itemNotFound();
    return "type" in found ? found : objectOf(found);
  };
  const freeName = () => {
    const taken = new Set(charts.all(sheet).map(({ name }) => name));
    let number = charts.all(sheet).length + 1;
    while (taken.has(`Chart ${number}`)) number += 1;
    return `Chart ${number}`;
  };
  return objectIn(world, "ChartCollection", sheet, {
    items: () => charts.all(sheet).map(objectOf),
    item: get,
    get: { Count: () => charts.all(sheet).length },
    call: {
      Add: (type, source, seriesBy) => {
        const chartType = chartTypes.find((each) => each === type);
        if (!chartType) throw notModelled(`ChartCollection.add("${textOf(type)}")`);
        if (!isWireObject(source)) throw invalidArgument();
        protection.guardSheet(sheet, "allowEditObjects");
        const from = rangeAddressOf(source);
        const by = oneOf(seriesBy ?? "Auto", ["Auto", "Columns", "Rows"]);
        const values = cells.values(from.sheet, from.area);
        const series = seriesOf(from.sheet, from.area, values, by);
        const chart: Chart = {
          id: newId(),
          name: freeName(),
          chartType,
          title: { text: series.length === 1 ? series[0]!.name : "Chart Title", visible: true },
          legend: { visible: true, position: "Bottom" },
          left: 150, // Excel puts a new chart into the middle of what is seen
          top: 75,
          width: 360,
          height: 216,
          series,
        };
        charts.add(sheet, chart);
        return objectOf(chart);
      },
      GetCount: () => charts.all(sheet).length,
      GetItem: get,
      GetItemAt: (index) => objectOf(itemAt(charts.all(sheet), index)),
      GetItemOrNullObject: find,
    },
  });
}
