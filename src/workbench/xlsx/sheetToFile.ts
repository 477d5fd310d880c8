import { BooleanNumber, type ICellData, type IWorksheetData } from "@univerjs/core";
import type { Worksheet, WorksheetView } from "exceljs";
import { formatAddress } from "../model/address";
import { areaOf } from "../model/UniverBook";
import { colourToFile } from "./colours";
import { contentToFile } from "./contentToFile";
import type { PageLayout } from "./PageLayout";
import { pageLayoutToFile } from "./pageLayoutInFile";
import type { SheetSource } from "./SheetSource";
import { sizesToFile } from "./sizesToFile";
import { writeStyle } from "./writeStyle";

/** Writes a sheet over one of ExcelJS; what the workbook has no place for stays in that. */
export function sheetToFile(sheet: Worksheet, data: IWorksheetData, source: SheetSource): void {
  const custom = (data.custom ?? {}) as { isVeryHidden?: boolean; pageLayout?: PageLayout };
  const isHidden = data.hidden === BooleanNumber.TRUE;
  sheet.state = isHidden ? (custom.isVeryHidden ? "veryHidden" : "hidden") : "visible";
  if (data.tabColor) sheet.properties.tabColor = colourToFile(data.tabColor);
  else delete (sheet.properties as { tabColor?: object }).tabColor;

  const merges = new Set(data.mergeData.map((range) => formatAddress(areaOf(range))));
  const oldMerges = new Set(sheet.model.merges);
  for (const merge of oldMerges) if (!merges.has(merge)) sheet.unMergeCells(merge);
  sheet.eachRow((row, number) =>
    row.eachCell({ includeEmpty: true }, (cell, column) => {
      if (data.cellData[number - 1]?.[column - 1]) return;
      if (cell.master === cell) cell.value = null; // elsewhere it would empty the merged cell
      cell.style = {};
    }),
  );
  for (const [row, cells] of Object.entries(data.cellData)) {
    for (const [column, cell] of Object.entries(cells as Record<string, ICellData>)) {
      const target = sheet.getCell(Number(row) + 1, Number(column) + 1);
      const isUnlocked = cell.custom?.["unlocked"] === true;
      writeStyle(target, source.style(cell.s), source, isUnlocked);
      contentToFile(target, cell, source);
    }
  }
  for (const merge of merges) if (!oldMerges.has(merge)) sheet.mergeCellsWithoutStyle(merge);

  sizesToFile(sheet, data, source);
  // Written beside ExcelJS, which forgets older passwords.
  (sheet as unknown as { sheetProtection: object | null }).sheetProtection = null;
  const { xSplit, ySplit } = data.freeze;
  const [view] = (sheet.views as typeof sheet.views | null) ?? [];
  const frozen =
    xSplit > 0 || ySplit > 0 ? { state: "frozen", xSplit, ySplit } : { state: "normal" };
  sheet.views = [
    {
      ...view,
      ...frozen,
      showGridLines: data.showGridlines === BooleanNumber.TRUE,
      topLeftCell: undefined,
    } as WorksheetView,
  ];
  if (custom.pageLayout) pageLayoutToFile(custom.pageLayout, sheet);
}
