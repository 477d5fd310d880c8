import type { IWorksheetData } from "@univerjs/core";
import type { Chart } from "../model/Chart";
import { relationTypes } from "./blankPackage";
import { chartsInFile } from "./chartsFromFile";
import { type ChartCells, chartToPart } from "./chartToPart";
import type { Package } from "./Package";
import { emuOf, Placement } from "./Placement";
import { sheetPartOf } from "./sheetPartOf";
import type { SheetPart } from "./SheetPart";
import { childrenOf, descendantsOf, element, removeChild, type XmlNode } from "./XmlNode";

const chartNamespace = "http://schemas.openxmlformats.org/drawingml/2006/chart";
const drawingNamespace = "http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing";
const mainNamespace = "http://schemas.openxmlformats.org/drawingml/2006/main";
const chartType = "application/vnd.openxmlformats-officedocument.drawingml.chart+xml";
const drawingType = "application/vnd.openxmlformats-officedocument.drawing+xml";

const e = element;

/** The frame of a chart on its sheet: at a cell, with a size of its own. */
function anchorOf(chart: Chart, place: Placement, id: number, relation: string): XmlNode {
  const { column, columnOffset, row, rowOffset } = place.cornerAt(chart.left, chart.top);
  const number = (tag: string, content: number) => e(tag, {}, [String(content)]);
  const corner = [
    number("col", column),
    number("colOff", columnOffset),
    number("row", row),
    number("rowOff", rowOffset),
  ];
  const nothing = { x: 0, y: 0 };
  return e("oneCellAnchor", {}, [
    e("from", {}, corner),
    e("ext", { cx: emuOf(chart.width), cy: emuOf(chart.height) }),
    e("graphicFrame", { macro: "" }, [
      e("nvGraphicFramePr", {}, [e("cNvPr", { id, name: chart.name }), e("cNvGraphicFramePr")]),
      e("xfrm", {}, [e("a:off", nothing), e("a:ext", { cx: 0, cy: 0 })]),
      e("a:graphic", {}, [
        e("a:graphicData", { uri: chartNamespace }, [
          e("c:chart", {
            "xmlns:c": chartNamespace,
            "xmlns:r": relationTypes,
            "r:id": relation,
          }),
        ]),
      ]),
    ]),
    e("clientData"),
  ]);
}

/** The drawing of a sheet, made where it has none. */
function drawingOf(file: Package, { part, root }: SheetPart): string {
  const known = file.relations(part, "drawing")[0]?.target;
  if (known !== undefined) return known;
  const made = file.freeName("xl/drawings/drawing");
  file.put(made, e("wsDr", { xmlns: drawingNamespace, "xmlns:a": mainNamespace }), drawingType);
  const id = file.relate(part, `${relationTypes}/drawing`, made);
  sheetPartOf(root, "drawing").attributes = { "xmlns:r": relationTypes, "r:id": id };
  return made;
}

/** Writes the charts of a sheet: new and changed ones as native charts; others stay as they stand in the file. */
export function chartsToFile(
  file: Package,
  sheet: SheetPart,
  charts: readonly Chart[],
  opened: { data: IWorksheetData | undefined; idOf: (name: string) => string | undefined },
  data: IWorksheetData,
  cells: ChartCells,
): void {
  const old = opened.data
    ? chartsInFile(file, sheet.part, sheet.number, opened.data, opened.idOf)
    : [];
  const isSame = (chart: Chart) =>
    old.some((known) => JSON.stringify(known.chart) === JSON.stringify(chart));
  for (const { chart, drawing, anchor, relation } of old) {
    if (
      charts.some(({ id }) => id === chart.id) &&
      charts.some((each) => isSame(each) && each.id === chart.id)
    )
      continue;
    removeChild(file.tree(drawing)!, anchor);
    file.unrelate(drawing, relation);
  }
  const place = new Placement(data);
  for (const chart of charts) {
    if (isSame(chart)) continue;
    const drawing = drawingOf(file, sheet);
    const root = file.tree(drawing)!;
    root.attributes["xmlns:a"] ??= mainNamespace;
    const part = file.freeName("xl/charts/chart");
    file.put(part, chartToPart(chart, cells), chartType);
    const relation = file.relate(drawing, `${relationTypes}/chart`, part);
    const taken = descendantsOf(root, "cNvPr").map(({ attributes }) => Number(attributes["id"]));
    root.children.push(anchorOf(chart, place, Math.max(1, ...taken) + 1, relation));
  }
}

/** Takes a drawing without anything in it off its sheet. */
export function dropEmptyDrawing(file: Package, { part, root }: SheetPart): void {
  for (const { id, target } of file.relations(part, "drawing")) {
    if (childrenOf(file.tree(target)).length > 0) continue;
    removeChild(root, sheetPartOf(root, "drawing"));
    file.unrelate(part, id);
  }
}
