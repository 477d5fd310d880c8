import { type IWorkbookData, LocaleType } from "@univerjs/core";
import { Workbook } from "exceljs";
import JSZip from "jszip";
import { officeTheme, themeOf } from "./colours";
import { namesFromFile } from "./definedNames";
import { fileContexts } from "./fileContexts";
import type { OpenedFile } from "./OpenedFile";
import { namesResource } from "./namesResource";
import { sheetProtectionFromFile, workbookProtectionFromFile } from "./protectionInFile";
import { settingsFromFile } from "./settingsPart";
import { sheetFromFile } from "./sheetFromFile";
import { StyleTable } from "./StyleTable";
import { xmlElements } from "./xml";

const definedNames = /<definedNames>[\s\S]*?<\/definedNames>/;

/**
 * Reads an .xlsx file. ExcelJS reads cells and layout; names with their hidden flag, protection,
 * settings and the colours of the theme are read beside it.
 *
 * @throws when the data is no .xlsx file
 */
export async function openXlsx(data: ArrayBuffer): Promise<OpenedFile> {
  const zip = await JSZip.loadAsync(data);
  const text = async (name: string) => (await zip.file(name)?.async("string")) ?? "";
  const workbook = await text("xl/workbook.xml");
  const themeXml = await text("xl/theme/theme1.xml");
  const theme = themeXml === "" ? officeTheme : themeOf(themeXml);
  // Without the names: a print area on a sheet with an apostrophe in its name stops ExcelJS.
  zip.file("xl/workbook.xml", workbook.replace(definedNames, ""));
  const file = new Workbook();
  await file.xlsx.load(await zip.generateAsync({ type: "arraybuffer", compression: "STORE" }));

  const targets = new Map(
    xmlElements(await text("xl/_rels/workbook.xml.rels"), "Relationship").map(
      ({ attributes }) => [attributes["Id"], attributes["Target"]] as const,
    ),
  );
  const listed = xmlElements(workbook, "sheet").map(({ attributes }) => attributes);
  const idOf = (name: string): string => {
    const sheet = file.getWorksheet(name);
    return `file-${sheet?.id ?? `other-${name}`}`;
  };
  const ids = listed.map(({ name = "" }) => idOf(name));
  const names = namesFromFile(xmlElements(workbook, "definedName"), ids);
  const styles = new StyleTable(theme);
  const sheets: IWorkbookData["sheets"] = {};
  for (const sheet of file.worksheets) {
    const id = idOf(sheet.name);
    const read = sheetFromFile(sheet, id, styles, theme);
    const relation = listed.find(({ name }) => name === sheet.name)?.["r:id"];
    const target = targets.get(relation)?.replace(/^\/?(xl\/)?/, "xl/");
    const [protectedBy] = xmlElements(await text(target ?? ""), "sheetProtection");
    const protection = protectedBy && sheetProtectionFromFile(protectedBy.attributes);
    sheets[id] = {
      ...read,
      custom: {
        ...read.custom,
        pageLayout: { ...(read.custom?.["pageLayout"] as object), ...names.printing.get(id) },
        ...(protection && { protection }),
      },
    };
  }
  const settings = await settingsFromFile(zip);
  const [lock] = xmlElements(workbook, "workbookProtection");
  const protection = lock && workbookProtectionFromFile(lock.attributes);
  const active = (file.views as typeof file.views | null)?.[0]?.activeTab ?? 0;
  const sheetOrder = file.worksheets.map(({ name }) => idOf(name));
  fileContexts.set(file, {
    theme,
    sheetIds: new Map(file.worksheets.map((sheet) => [sheet.id, idOf(sheet.name)])),
  });
  const snapshot: IWorkbookData = {
    id: "opened",
    name: "Book1",
    appVersion: "0.25.1",
    locale: LocaleType.VI_VN,
    styles: styles.styles,
    sheetOrder,
    sheets,
    resources: [namesResource(names.names)],
    custom: {
      ...(settings && { settings }),
      ...(protection && { protection }),
      ...(ids[active] !== undefined && { activeSheet: ids[active] }),
    },
  };
  return { snapshot, file };
}
