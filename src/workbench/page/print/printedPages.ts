import { parseAddress } from "../../model/address";
import type { Book } from "../../model/Book";
import { chartPicture } from "../charts/chartPicture";
import { figuresOf } from "../charts/figuresOf";
import { element } from "../element";
import { drawHeaderFooter } from "./drawHeaderFooter";
import { drawPanel, type Starts } from "./drawPanel";
import { pagesOf, type PrintedPage } from "./pagesOf";
import { type Paper, paperOf, pointsOfMillimetre } from "./paper";
import type { PrintSheet } from "./PrintSheet";
import { readPrintSheet } from "./readPrintSheet";
import type { Span } from "./Span";

/** Excel's own margins where a sheet names none, in points. */
const usualMargins = { left: 50.4, right: 50.4, top: 54, bottom: 54, header: 21.6, footer: 21.6 };

/** A sheet as it leaves the printer. */
export interface PrintedPages {
  paper: Paper;
  /** A fraction of 1. */
  scale: number;
  pages: HTMLElement[];
}

/** Where each begins that has these sizes, and where the last ends. */
function startsOf(sizes: readonly number[]): number[] {
  const starts = [0];
  for (const size of sizes) starts.push(starts.at(-1)! + size);
  return starts;
}

function marginsOf({ layout }: PrintSheet): typeof usualMargins {
  return {
    left: layout.leftMargin ?? usualMargins.left,
    right: layout.rightMargin ?? usualMargins.right,
    top: layout.topMargin ?? usualMargins.top,
    bottom: layout.bottomMargin ?? usualMargins.bottom,
    header: layout.headerMargin ?? usualMargins.header,
    footer: layout.footerMargin ?? usualMargins.footer,
  };
}

/**
 * Draws the pages of a sheet at their true size, as Excel prints them.
 * @param file name of the workbook, for the code &F
 * @param at   when it is printed, for the codes &D and &T
 */
export function printedPages(book: Book, id: string, file: string, at: Date): PrintedPages {
  const sheet = readPrintSheet(book, id);
  const { layout, name } = sheet;
  const paper = paperOf(layout.paperSize, layout.orientation);
  const margins = marginsOf(sheet);
  const room = {
    width: paper.width * pointsOfMillimetre - margins.left - margins.right,
    height: paper.height * pointsOfMillimetre - margins.top - margins.bottom,
  };
  const title = (address: string | undefined, across: boolean): Span | undefined => {
    const area = address === undefined ? undefined : parseAddress(address);
    if (!area) return undefined;
    const [from, count] = across ? [area.column, area.columns] : [area.row, area.rows];
    const last = (across ? sheet.columnSizes : sheet.rowSizes).length - 1;
    return from > last ? undefined : { from, to: Math.min(last, from + count - 1) };
  };
  const { scale, pages } = pagesOf({
    zoom: layout.zoom,
    rows: {
      sizes: sheet.rowSizes,
      room: room.height,
      breaks: new Set(layout.rowBreaks),
      repeated: title(layout.printTitleRows, false),
    },
    columns: {
      sizes: sheet.columnSizes,
      room: room.width,
      breaks: new Set(layout.columnBreaks),
      repeated: title(layout.printTitleColumns, true),
    },
    areas: sheet.areas,
  });
  const starts: Starts = {
    rows: startsOf(sheet.rowSizes),
    columns: startsOf(sheet.columnSizes),
  };
  const first = layout.firstPageNumber ?? 1;
  return {
    paper,
    scale,
    pages: pages.map((page, i) => {
      const content = drawContent(book, sheet, page, starts);
      const free = {
        width: room.width - content.width * scale,
        height: room.height - content.height * scale,
      };
      Object.assign(content.node.style, {
        left: `${margins.left + (layout.centerHorizontally ? Math.max(0, free.width / 2) : 0)}pt`,
        top: `${margins.top + (layout.centerVertically ? Math.max(0, free.height / 2) : 0)}pt`,
        transform: `scale(${scale})`,
      });
      const facts = { page: first + i, pages: pages.length, file, sheet: name, at };
      const edges = drawHeaderFooter(layout, i + 1, facts, margins);
      const drawn = element("section", { className: "paper" }, content.node, ...edges);
      Object.assign(drawn.style, { width: `${paper.width}mm`, height: `${paper.height}mm` });
      return drawn;
    }),
  };
}

/** What stands inside the margins of a page, at full size: repeated rows and columns, cells, charts. */
function drawContent(
  book: Book,
  sheet: PrintSheet,
  { rows, columns, titleRows, titleColumns }: PrintedPage,
  starts: Starts,
): { node: HTMLElement; width: number; height: number } {
  const sizeOf = (edges: readonly number[], span: Span | undefined) =>
    span ? edges[span.to + 1]! - edges[span.from]! : 0;
  const left = sizeOf(starts.columns, titleColumns);
  const top = sizeOf(starts.rows, titleRows);
  const node = element("div", { className: "content" });
  for (const [down, y] of [
    [titleRows, 0],
    [rows, top],
  ] as const)
    for (const [across, x] of [
      [titleColumns, 0],
      [columns, left],
    ] as const) {
      if (!down || !across) continue;
      const panel = drawPanel(sheet, down, across, starts);
      Object.assign(panel.style, { left: `${x}pt`, top: `${y}pt` });
      node.append(panel);
    }
  const width = sizeOf(starts.columns, columns);
  const height = sizeOf(starts.rows, rows);
  const pictures = element("div", { className: "charts" });
  Object.assign(pictures.style, {
    left: `${left}pt`,
    top: `${top}pt`,
    width: `${width}pt`,
    height: `${height}pt`,
  });
  for (const chart of sheet.charts) {
    const x = chart.left - starts.columns[columns.from]!;
    const y = chart.top - starts.rows[rows.from]!;
    if (x >= width || y >= height || x + chart.width <= 0 || y + chart.height <= 0) continue;
    const picture = chartPicture(chart, figuresOf(book, chart));
    Object.assign(picture.style, { left: `${x}pt`, top: `${y}pt` });
    pictures.append(picture);
  }
  node.append(pictures);
  return { node, width: left + width, height: top + height };
}
