import type { Area, Sheet } from "../sheet/Sheet";
import { drawSizes } from "./drawCells";
import { chartName } from "./drawCharts";
import { askPage, giveBackPage, type KeptPage } from "./keptPage";

/** A chart of ours as it stood; lengths in points from the corner of the sheet. */
export interface KeptChart {
  title: string;
  font: string;
  left: number;
  top: number;
  width: number;
  height: number;
}

/** What a sheet that will be redrawn has besides its cells, as plain data. */
export interface KeptLayout {
  visibility: Excel.Worksheet["visibility"];
  showGridlines: boolean;
  page: KeptPage;
  /** "A1:A5", of the rows and columns that stay in sight; absent: none. */
  frozen?: string;
  /** Of the columns and rows that will be drawn over. */
  sizes: Pick<Sheet, "columnWidths" | "rowHeights">;
  /** Ours, by their places; undefined for one that a person deleted. */
  charts: readonly (KeptChart | undefined)[];
}

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
  const page = askPage(worksheet);
  const asked = { worksheet, frozen: worksheet.freezePanes.getLocationOrNullObject() };
  worksheet.load("showGridlines,visibility");
  asked.frozen.load("address");
  const across = worksheet.getRangeByIndexes(0, drawn.column, 1, drawn.columns);
  const widths = across.getColumnProperties({ format: { columnWidth: true } });
  const down = worksheet.getRangeByIndexes(drawn.row, 0, drawn.rows, 1);
  const heights = down.getRowProperties({ format: { rowHeight: true } });
  const ours = Array.from({ length: charts }, (_, at) => {
    const chart = worksheet.charts.getItemOrNullObject(chartName(at));
    chart.load("left,top,width,height,title/text,format/font/name");
    return chart;
  });
  return () => {
    const { frozen } = asked;
    return {
      visibility: asked.worksheet.visibility,
      showGridlines: asked.worksheet.showGridlines,
      page: page(),
      ...(!frozen.isNullObject && {
        frozen: frozen.address.slice(frozen.address.lastIndexOf("!") + 1),
      }),
      sizes: {
        columnWidths: widths.value.map(({ format }) => format!.columnWidth!),
        rowHeights: heights.value.map(({ format }) => format!.rowHeight!),
      },
      charts: ours.map((chart) => {
        if (chart.isNullObject) return undefined;
        const { left, top, width, height, title, format } = chart;
        return { left, top, width, height, title: title.text, font: format.font.name };
      }),
    };
  };
}

/**
 * Gives the layout back to the sheet, for the next sync; the charts are given back by `giveBackCharts`.
 *
 * @param drawn the columns and rows that were drawn over
 */
export function giveBackLayout(
  { page, frozen, showGridlines, sizes, visibility }: KeptLayout,
  worksheet: Excel.Worksheet,
  drawn: Area,
): void {
  giveBackPage(worksheet, page);
  if (frozen === undefined) worksheet.freezePanes.unfreeze();
  else worksheet.freezePanes.freezeAt(frozen);
  worksheet.showGridlines = showGridlines;
  drawSizes(worksheet, sizes, drawn);
  worksheet.visibility = visibility;
}
