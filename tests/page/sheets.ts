import type { Page } from "playwright-core";
import type { Session } from "../../src/workbench/page/Session";
import type { CellValue } from "../../src/workbench/model/CellValue";

type PageWindow = Window & { workbench?: Session };

/** Names of the visible sheets, in tab order. */
export const visibleSheets = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const { sheets } = (window as PageWindow).workbench!.book;
    return sheets
      .ids()
      .filter((id) => sheets.visibility(id) === "Visible")
      .map((id) => sheets.name(id));
  });

/** Name of the sheet on screen. */
export const activeSheet = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const { sheets } = (window as PageWindow).workbench!.book;
    return sheets.name(sheets.active());
  });

interface Place {
  sheet: string;
  /** From 0. */
  row: number;
  column: number;
  rows: number;
  columns: number;
}

/** Cells of a sheet as displayed. */
export const textOf = (page: Page, place: Place): Promise<string[][]> =>
  page.evaluate(({ sheet, ...area }) => {
    const { sheets, cells } = (window as PageWindow).workbench!.book;
    return cells.text(sheets.find(sheet)!, area);
  }, place);

/** Values of cells, when calculation and custom functions have come to rest. */
export const valuesOf = (page: Page, place: Place): Promise<CellValue[][]> =>
  page.evaluate(async ({ sheet, ...area }) => {
    const { sheets, cells, calculation } = (window as PageWindow).workbench!.book;
    await calculation.settled();
    return cells.values(sheets.find(sheet)!, area);
  }, place);
