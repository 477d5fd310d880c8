import type { IWorksheetData } from "@univerjs/core";
import type { Chart } from "../model/Chart";
import { chartFromPart } from "./chartFromPart";
import { fileGuid } from "./fileGuid";
import type { Package } from "./Package";
import { type Corner, emuOf, Placement, pointsOfEmu } from "./Placement";
import { relationId } from "./WorkbookParts";
import { childOf, childrenOf, descendantsOf, textOf, type XmlNode } from "./XmlNode";

/** A chart of a file that the workbook can hold, and where it stands there. */
export interface ChartInFile {
  chart: Chart;
  drawing: string;
  anchor: XmlNode;
  /** Relation of the drawing, and the part it leads to. */
  relation: string;
  part: string;
}

function cornerOf(node: XmlNode | undefined): Corner {
  const number = (name: string) => Number(textOf(childOf(node, name)) || 0);
  return {
    column: number("col"),
    columnOffset: number("colOff"),
    row: number("row"),
    rowOffset: number("rowOff"),
  };
}

function boxOf(anchor: XmlNode, place: Placement) {
  const from = childOf(anchor, "from");
  const to = childOf(anchor, "to");
  const position = childOf(anchor, "pos")?.attributes;
  const start = from
    ? place.pointOf(cornerOf(from))
    : {
        left: pointsOfEmu(Number(position?.["x"] ?? 0)),
        top: pointsOfEmu(Number(position?.["y"] ?? 0)),
      };
  const size = childOf(anchor, "ext")?.attributes;
  if (!to)
    return {
      ...start,
      width: pointsOfEmu(Number(size?.["cx"] ?? 0)),
      height: pointsOfEmu(Number(size?.["cy"] ?? 0)),
    };
  const end = place.pointOf(cornerOf(to));
  const rounded = (points: number) => pointsOfEmu(emuOf(points));
  return { ...start, width: rounded(end.left - start.left), height: rounded(end.top - start.top) };
}

/** The charts of a sheet that the workbook can hold, in the order of the drawing. */
export function chartsInFile(
  file: Package,
  sheetPart: string,
  sheet: number,
  data: IWorksheetData,
  idOf: (sheetName: string) => string | undefined,
): ChartInFile[] {
  const place = new Placement(data);
  return file.relations(sheetPart, "drawing").flatMap(({ target: drawing }) => {
    const relations = file.relations(drawing, "chart");
    return childrenOf(file.tree(drawing)).flatMap((anchor, at): ChartInFile[] => {
      const [named] = descendantsOf(anchor, "chart");
      const relation = relations.find(({ id }) => named && id === relationId(named));
      const root = relation && file.tree(relation.target);
      if (!root) return [];
      const read = chartFromPart(root, idOf);
      if (!read) return [];
      const name = descendantsOf(anchor, "cNvPr")[0]?.attributes["name"] ?? "";
      const chart = { id: fileGuid("chart", sheet, at), name, ...read, ...boxOf(anchor, place) };
      return [{ chart, drawing, anchor, relation: relation.id, part: relation.target }];
    });
  });
}

/** How many charts the drawings of a sheet hold, readable or not. */
export const chartCount = (file: Package, sheetPart: string): number =>
  file
    .relations(sheetPart, "drawing")
    .reduce(
      (count, { target }) =>
        count + file.relations(target).filter(({ kind }) => /^chart(Ex)?$/.test(kind)).length,
      0,
    );
