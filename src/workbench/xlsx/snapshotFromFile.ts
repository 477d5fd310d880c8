import { type IWorkbookData, type IWorksheetData, LocaleType } from "@univerjs/core";
import { customXmlFromFile } from "./customXmlParts";
import { namesFromFile } from "./definedNames";
import { type FileParts, stylesFromFile } from "./FileParts";
import { namesResource } from "./namesResource";
import { sheetProtectionFromFile, workbookProtectionFromFile } from "./protectionInFile";
import { settingsFromFile } from "./settingsPart";
import { sheetFromFile } from "./sheetFromFile";
import { sheetObjectsFromFile } from "./sheetObjects";
import type { ListedSheet } from "./WorkbookParts";
import { childOf, childrenOf } from "./XmlNode";

/** The workbook of a file for Univer; the same file gives the same workbook, ids included. */
export function snapshotFromFile(parts: FileParts): IWorkbookData {
  const { file, workbook, context } = parts;
  const listed = workbook.sheets;
  const names = namesFromFile(
    childrenOf(childOf(workbook.root, "definedNames"), "definedName"),
    listed.map(({ id }) => id),
  );
  const read = (sheet: ListedSheet): IWorksheetData => {
    const root = file.tree(sheet.part)!;
    const data = sheetFromFile(root, sheet, context);
    const lock = childOf(root, "sheetProtection");
    const protection = lock && sheetProtectionFromFile(lock.attributes);
    const pageLayout = data.custom?.["pageLayout"] as object;
    return {
      ...data,
      custom: {
        ...data.custom,
        pageLayout: { ...pageLayout, ...names.printing.get(sheet.id) },
        ...(protection && { protection }),
        ...sheetObjectsFromFile(parts, sheet, data),
      },
    };
  };
  const shown = listed.filter(({ hasCells }) => hasCells);
  const settings = settingsFromFile(file, workbook.path);
  const customXmlParts = customXmlFromFile(file, workbook.path);
  const lock = childOf(workbook.root, "workbookProtection");
  const protection = lock && workbookProtectionFromFile(lock.attributes);
  const view = childOf(workbook.root, "bookViews/workbookView")?.attributes;
  const active = listed[Number(view?.["activeTab"] ?? 0)];
  return {
    id: "opened",
    name: "Book1",
    appVersion: "0.25.1",
    locale: LocaleType.VI_VN,
    styles: stylesFromFile(parts.styles),
    sheetOrder: shown.map(({ id }) => id),
    sheets: Object.fromEntries(shown.map((sheet) => [sheet.id, read(sheet)])),
    resources: [namesResource(names.names)],
    custom: {
      ...(settings && { settings }),
      ...(customXmlParts.length > 0 && { customXmlParts }),
      ...(protection && { protection }),
      ...(active?.hasCells === true && { activeSheet: active.id }),
    },
  };
}
