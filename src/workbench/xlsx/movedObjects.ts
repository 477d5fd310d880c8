import { formatAddress, parseAddress, quoteSheet } from "../model/address";
import type { Area } from "../model/Area";
import { areasFromFile, areasToFile } from "./areasInFile";
import type { FileParts } from "./FileParts";
import type { Moves } from "./Moves";
import type { ListedSheet } from "./WorkbookParts";
import {
  childOf,
  childrenOf,
  descendantsOf,
  localName,
  removeChild,
  textOf,
  type XmlNode,
} from "./XmlNode";

/** Elements that are written from the workbook anyway. */
const written = new Set(["sheetData", "mergeCells", "dimension", "sheetViews", "cols"]);

/** Lists that may hold nothing; Excel takes any other empty one for damage. */
const mayBeEmpty = new Set(["commentList", "ThreadedComments"]);

type Move = (area: Area) => Area | undefined;

const cell = (row: number, column: number): Area => ({ row, column, rows: 1, columns: 1 });

/** Moves the addresses of an element and of all in it; one whose cells are all gone goes too. */
function moveAddresses(parent: XmlNode, move: Move): void {
  for (const node of childrenOf(parent)) {
    const name = localName(node.tag);
    if (written.has(name)) continue;
    const { ref, sqref, id } = node.attributes;
    if (name === "brk" && id !== undefined) {
      const isRows = localName(parent.tag) === "rowBreaks";
      const at = Number(id);
      const now = move(isRows ? cell(at, 0) : cell(0, at));
      node.attributes["id"] = String((isRows ? now?.row : now?.column) ?? at);
    }
    if (name === "sqref") {
      const areas = areasFromFile(textOf(node)).flatMap((area) => move(area) ?? []);
      node.children = [areasToFile(areas)];
    }
    const addresses = sqref ?? ref;
    if (addresses !== undefined) {
      const areas = areasFromFile(addresses);
      const now = areas.flatMap((area) => move(area) ?? []);
      if (areas.length > 0 && now.length === 0) {
        removeChild(parent, node);
        continue;
      }
      if (areas.length > 0)
        node.attributes[sqref === undefined ? "ref" : "sqref"] = areasToFile(now);
    }
    const before = node.children.length;
    moveAddresses(node, move);
    if (node.children.length === before) continue;
    if (node.attributes["count"] !== undefined)
      node.attributes["count"] = String(node.children.length);
    if (node.children.length === 0 && !mayBeEmpty.has(name)) removeChild(parent, node);
  }
}

/** Moves the corners of pictures and shapes; charts stay where they are on the sheet, as in the workbook. */
function moveAnchors(drawing: XmlNode | undefined, move: Move): void {
  for (const anchor of childrenOf(drawing)) {
    if (descendantsOf(anchor, "chart").length > 0) continue;
    for (const name of ["from", "to"]) {
      const corner = childOf(anchor, name);
      const row = childOf(corner, "row");
      const column = childOf(corner, "col");
      const now = move(cell(Number(textOf(row)), Number(textOf(column))));
      if (!row || !column || !now) continue;
      row.children = [String(now.row)];
      column.children = [String(now.column)];
    }
  }
}

/** The old drawings of comments say their cell in a text of their own, which is no XML part here. */
const movedNotes = (vml: string, move: Move): string =>
  vml.replace(
    /<x:Row>(\d+)<\/x:Row>(\s*)<x:Column>(\d+)<\/x:Column>/g,
    (whole, row: string, between: string, column: string) => {
      const now = move(cell(Number(row), Number(column)));
      if (!now) return whole;
      return `<x:Row>${now.row}</x:Row>${between}<x:Column>${now.column}</x:Column>`;
    },
  );

/** Moves the cells that the charts of all sheets draw from this one. */
function moveChartSources({ file }: FileParts, sheetName: string, move: Move): void {
  const prefix = `${quoteSheet(sheetName)}!`.toLowerCase();
  for (const part of file.names()) {
    if (!/^xl\/charts\/[^/]+\.xml$/.test(part)) continue;
    for (const node of descendantsOf(file.tree(part), "f")) {
      const text = textOf(node);
      const area = text.toLowerCase().startsWith(prefix)
        ? parseAddress(text.slice(prefix.length))
        : undefined;
      const now = area && move(area);
      if (now)
        node.children = [
          text.slice(0, prefix.length) + formatAddress(now).replaceAll(/[A-Z]+|\d+/g, "$$$&"),
        ];
    }
  }
}

/** Moves what a sheet of the file has besides its cells to where its rows and columns are now. */
export function movedObjects(parts: FileParts, sheet: ListedSheet, moves: Moves): void {
  if (!moves.on(sheet.id)) return;
  const { file } = parts;
  const move: Move = (area) => moves.moved(sheet.id, area);
  moveAddresses(file.tree(sheet.part)!, move);
  for (const { kind, target } of file.relations(sheet.part)) {
    if (["comments", "threadedComment", "pivotTable"].includes(kind)) {
      const root = file.tree(target);
      if (root) moveAddresses(root, move);
    }
    if (kind === "drawing") moveAnchors(file.tree(target), move);
    if (kind === "vmlDrawing") file.changeText(target, (vml) => movedNotes(vml, move));
  }
  moveChartSources(parts, sheet.name, move);
}
