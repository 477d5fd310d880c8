import {
  type IRender,
  SHEET_VIEWPORT_KEY,
  SheetSkeletonManagerService,
} from "@univerjs/preset-sheets-core";
import type { Book } from "../../model/Book";
import type { Chart } from "../../model/Chart";
import type { UniverParts } from "../../model/Univer";
import { element } from "../element";
import { onPicture } from "../onPicture";
import { chartPicture } from "./chartPicture";
import { figuresOf } from "./figuresOf";

/** The parts of the grid that scroll on their own where rows or columns are frozen. */
const panes = [
  SHEET_VIEWPORT_KEY.VIEW_MAIN,
  SHEET_VIEWPORT_KEY.VIEW_MAIN_TOP,
  SHEET_VIEWPORT_KEY.VIEW_MAIN_LEFT,
  SHEET_VIEWPORT_KEY.VIEW_MAIN_LEFT_TOP,
];

const pixelsOfPoint = 4 / 3;

interface Pane {
  left: number;
  top: number;
  width: number;
  height: number;
  /** Where the sheet's left upper corner lies from that of the pane, in pixels as shown. */
  x: number;
  y: number;
}

/**
 * Draws the charts of the sheet in front over its cells, in every part of the grid, wherever it is
 * scrolled and however large it is shown. Univer knows nothing of charts.
 */
export function chartLayer(parts: UniverParts, book: Book): () => void {
  const layer = element("div", { className: "chart-layer" });
  let drawn = "";
  let edits = 0;

  const paneOf = (render: IRender, key: SHEET_VIEWPORT_KEY): Pane[] => {
    const { scene } = render;
    const view = scene.getViewport(key);
    const head = render.with(SheetSkeletonManagerService).getCurrentSkeleton();
    if (!view?.isActive || !view.width || !view.height || !head) return [];
    const { left, top, width, height, viewportScrollX, viewportScrollY } = view;
    const x = (head.rowHeaderWidth - viewportScrollX) * scene.scaleX - left;
    const y = (head.columnHeaderHeight - viewportScrollY) * scene.scaleY - top;
    return [{ left, top, width, height, x, y }];
  };
  const draw = (charts: readonly Chart[], places: readonly Pane[], zoom: number) => {
    const pictures = charts.map((chart) => ({
      chart,
      picture: chartPicture(chart, figuresOf(book, chart)),
    }));
    const shown = places.map(({ left, top, width, height, x, y }) => {
      const pane = element("div", { className: "chart-pane" });
      Object.assign(pane.style, {
        left: `${left}px`,
        top: `${top}px`,
        width: `${width}px`,
        height: `${height}px`,
      });
      for (const { chart, picture } of pictures) {
        const copy = picture.cloneNode(true) as SVGElement;
        Object.assign(copy.style, {
          left: `${x + chart.left * pixelsOfPoint * zoom}px`,
          top: `${y + chart.top * pixelsOfPoint * zoom}px`,
          width: `${chart.width * pixelsOfPoint * zoom}px`,
          height: `${chart.height * pixelsOfPoint * zoom}px`,
        });
        pane.append(copy);
      }
      return pane;
    });
    layer.replaceChildren(...shown);
  };
  const update = (render: IRender) => {
    const charts = (book.metadata.sheet(book.sheets.active())["charts"] ?? []) as readonly Chart[];
    if (charts.length === 0 && drawn === "") return;
    const places = charts.length === 0 ? [] : panes.flatMap((key) => paneOf(render, key));
    const zoom = render.scene.scaleX;
    const state = charts.length === 0 ? "" : JSON.stringify([edits, charts, places, zoom]);
    if (state === drawn) return;
    drawn = state;
    render.engine.getCanvasElement().parentElement?.append(layer);
    draw(charts, places, zoom);
  };
  const stopDrawing = onPicture(parts, book.snapshot().id, update);
  const stop = book.onChange(({ kind }) => {
    if (kind === "selection" || kind === "sheetActivated") return;
    void book.calculation.settled().then(() => (edits += 1));
  });
  return () => {
    stopDrawing();
    stop();
    layer.remove();
  };
}
