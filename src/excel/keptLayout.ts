import type { Area, Sheet } from "../sheet/Sheet";
import { chartName } from "./drawCharts";
import { drawSizes } from "./drawCells";

/** A chart of ours as it stood. */
export interface KeptChart {
  title: string;
  left: number;
  top: number;
  width: number;
  height: number;
}

type Page = Pick<
  Excel.PageLayout,
  | "orientation"
  | "paperSize"
  | "leftMargin"
  | "rightMargin"
  | "topMargin"
  | "bottomMargin"
  | "headerMargin"
  | "footerMargin"
  | "centerHorizontally"
  | "firstPageNumber"
  | "zoom"
>;

/** What a sheet that will be redrawn has besides its cells, as plain data. */
export interface KeptLayout {
  visibility: Excel.Worksheet["visibility"];
  showGridlines: boolean;
  page: Page;
  headers: Pick<Excel.HeaderFooterGroup, "state"> & { center: string };
  /** "$3:$4"; absent: no rows are repeated. */
  titleRows?: string;
  frozen?: string;
  /** Of the columns and rows that will be drawn over. */
  sizes: Pick<Sheet, "columnWidths" | "rowHeights">;
  /** Ours, by their places; undefined for one that a person deleted. */
  charts: readonly (KeptChart | undefined)[];
}

const settings =
  "orientation,paperSize,leftMargin,rightMargin,topMargin,bottomMargin,headerMargin,footerMargin,centerHorizontally,firstPageNumber,zoom";

/**
 * Asks for the layout of a sheet, in the round trip that follows.
 *
 * @param drawn  the columns and rows that will be drawn over
 * @param charts how many charts of ours it had
 */
export function askLayout(
  worksheet: Excel.Worksheet,
  drawn: Area,
  charts: number,
): () => KeptLayout {
  const { pageLayout: page } = worksheet;
  const { headersFooters } = page;
  const ranges = {
    titleRows: page.getPrintTitleRowsOrNullObject(),
    frozen: worksheet.freezePanes.getLocationOrNullObject(),
  };
  worksheet.load("showGridlines,visibility");
  page.load(settings);
  headersFooters.load("state");
  headersFooters.defaultForAllPages.load("centerHeader");
  for (const range of Object.values(ranges)) range.load("address");
  const across = worksheet.getRangeByIndexes(0, drawn.column, 1, drawn.columns);
  const widths = across.getColumnProperties({ format: { columnWidth: true } });
  const down = worksheet.getRangeByIndexes(drawn.row, 0, drawn.rows, 1);
  const heights = down.getRowProperties({ format: { rowHeight: true } });
  const ours = Array.from({ length: charts }, (_, at) => {
    const chart = worksheet.charts.getItemOrNullObject(chartName(at));
    chart.load("left,top,width,height,title/text");
    return chart;
  });
  return () => ({
    visibility: worksheet.visibility,
    showGridlines: worksheet.showGridlines,
    page: pageOf(page),
    headers: {
      state: headersFooters.state,
      center: headersFooters.defaultForAllPages.centerHeader,
    },
    ...addressesOf(ranges),
    sizes: {
      columnWidths: widths.value.map(({ format }) => format!.columnWidth!),
      rowHeights: heights.value.map(({ format }) => format!.rowHeight!),
    },
    charts: ours.map((chart) => {
      if (chart.isNullObject) return undefined;
      const { left, top, width, height, title } = chart;
      return { left, top, width, height, title: title.text };
    }),
  });
}

/**
 * Gives the layout back to the sheet, for the next sync; the charts are given back by `giveBackCharts`.
 *
 * @param drawn the columns and rows that were drawn over
 */
export function giveBackLayout(kept: KeptLayout, target: Excel.Worksheet, drawn: Area): void {
  const { page, headers, titleRows, frozen } = kept;
  const to = target.pageLayout;
  to.orientation = page.orientation;
  to.paperSize = page.paperSize;
  to.leftMargin = page.leftMargin;
  to.rightMargin = page.rightMargin;
  to.topMargin = page.topMargin;
  to.bottomMargin = page.bottomMargin;
  to.headerMargin = page.headerMargin;
  to.footerMargin = page.footerMargin;
  to.centerHorizontally = page.centerHorizontally;
  to.firstPageNumber = page.firstPageNumber;
  to.zoom = page.zoom;
  to.headersFooters.state = headers.state;
  to.headersFooters.defaultForAllPages.centerHeader = headers.center;
  to.setPrintTitleRows(titleRows ?? "");
  if (frozen === undefined) target.freezePanes.unfreeze();
  else target.freezePanes.freezeAt(frozen);
  target.showGridlines = kept.showGridlines;
  drawSizes(target, kept.sizes, drawn);
  target.visibility = kept.visibility;
}

const pageOf = (page: Excel.PageLayout): Page => ({
  orientation: page.orientation,
  paperSize: page.paperSize,
  leftMargin: page.leftMargin,
  rightMargin: page.rightMargin,
  topMargin: page.topMargin,
  bottomMargin: page.bottomMargin,
  headerMargin: page.headerMargin,
  footerMargin: page.footerMargin,
  centerHorizontally: page.centerHorizontally,
  firstPageNumber: page.firstPageNumber,
  zoom: page.zoom,
});

/** The addresses of the ranges that are there. */
const addressesOf = (ranges: Readonly<Record<string, Excel.Range>>): Record<string, string> =>
  Object.fromEntries(
    Object.entries(ranges).flatMap(([name, range]) =>
      range.isNullObject ? [] : [[name, withoutSheet(range.address)]],
    ),
  );

/** "$3:$4" of 'PL I.1'!$3:$4. */
const withoutSheet = (address: string): string => address.slice(address.lastIndexOf("!") + 1);
