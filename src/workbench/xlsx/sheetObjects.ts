import type { IWorksheetData } from "@univerjs/core";
import type { Book } from "../model/Book";
import type { Chart } from "../model/Chart";
import type { ConditionalFormat } from "../model/ConditionalFormat";
import type { DataValidation } from "../model/DataValidation";
import type { Table } from "../model/Table";
import { chartsInFile } from "./chartsFromFile";
import type { ChartCells } from "./chartToPart";
import { chartsToFile, dropEmptyDrawing } from "./chartsToFile";
import { conditionalFormatsFromFile } from "./conditionalFormatsFromFile";
import { conditionalFormatsToFile } from "./conditionalFormatsToFile";
import { dataValidationsFromFile, dataValidationsToFile } from "./dataValidationsInFile";
import { addTheme, type FileParts } from "./FileParts";
import type { SheetPart } from "./SheetPart";
import { tablesFromFile } from "./tablesFromFile";
import { tablesToFile } from "./tablesToFile";
import type { ListedSheet } from "./WorkbookParts";

/** What a sheet has besides its cells, by the keys of its metadata; a key is absent where there is nothing. */
export interface SheetObjects {
  tables?: Table[];
  conditionalFormats?: ConditionalFormat[];
  dataValidations?: DataValidation[];
  charts?: Chart[];
}

/** The number by which the things of a sheet are counted. */
export const numberOf = ({ element }: ListedSheet): number =>
  Number(element.attributes["sheetId"] ?? 0);

const idOf =
  ({ workbook }: FileParts) =>
  (name: string): string | undefined =>
    workbook.sheets.find((sheet) => sheet.name.toLowerCase() === name.toLowerCase())?.id;

/** Reads what a sheet of a file has besides its cells. */
export function sheetObjectsFromFile(
  parts: FileParts,
  sheet: ListedSheet,
  data: IWorksheetData,
): SheetObjects {
  const { file, styles } = parts;
  const { part } = sheet;
  const number = numberOf(sheet);
  const root = file.tree(part)!;
  const tables = tablesFromFile(file, part, number);
  const conditionalFormats = conditionalFormatsFromFile({ part, root, number }, styles);
  const dataValidations = dataValidationsFromFile(root);
  const charts = chartsInFile(file, part, number, data, idOf(parts)).map(({ chart }) => chart);
  return {
    ...(tables.length > 0 && { tables }),
    ...(conditionalFormats.length > 0 && { conditionalFormats }),
    ...(dataValidations.length > 0 && { dataValidations }),
    ...(charts.length > 0 && { charts }),
  };
}

/** What the figures of charts are, in the workbook as it is now. */
const chartCells = (book: Book): ChartCells => ({
  nameOf: (sheet) => (book.sheets.ids().includes(sheet) ? book.sheets.name(sheet) : undefined),
  values: ({ sheet, area }) =>
    book.sheets.ids().includes(sheet) ? book.cells.values(sheet, area).flat() : [],
  formatOf: ({ sheet, area }) => {
    if (!book.sheets.ids().includes(sheet)) return "General";
    const first = { ...area, rows: 1, columns: 1 };
    return book.styles.read(sheet, first, (style) => style.n?.pattern ?? "General")[0]![0]!;
  },
});

/** Writes what a sheet has besides its cells where it differs from what the file says. */
export function sheetObjectsToFile(
  parts: FileParts,
  sheet: SheetPart,
  opened: IWorksheetData | undefined,
  data: IWorksheetData,
  book: Book,
): void {
  const { file, styles } = parts;
  const kept = (data.custom ?? {}) as SheetObjects;
  const headersOf = ({ area }: Table): string[] =>
    book.cells.text(data.id, { ...area, rows: 1 })[0]!;
  tablesToFile(file, sheet, kept.tables ?? [], headersOf);
  conditionalFormatsToFile(sheet, kept.conditionalFormats ?? [], styles);
  dataValidationsToFile(sheet.root, kept.dataValidations ?? []);
  const before = { data: opened, idOf: idOf(parts) };
  if ((kept.charts ?? []).length > 0) addTheme(parts);
  chartsToFile(file, sheet, kept.charts ?? [], before, data, chartCells(book));
  dropEmptyDrawing(file, sheet);
}
