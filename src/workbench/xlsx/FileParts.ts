import type { IWorkbookData } from "@univerjs/core";
import { blankPackage, contentTypes, relationTypes, spreadsheetNamespace } from "./blankPackage";
import { officeTheme, themeOf } from "./colours";
import type { FileContext } from "./FileContext";
import { officeThemePart } from "./officeThemePart";
import { Package } from "./Package";
import { StyleSheet } from "./StyleSheet";
import { TextTable } from "./TextTable";
import { workbookParts, type WorkbookParts } from "./WorkbookParts";
import { element } from "./XmlNode";

/** A file taken apart: what reading and writing its sheets both need. */
export interface FileParts {
  file: Package;
  workbook: WorkbookParts;
  styles: StyleSheet;
  texts: TextTable;
  context: FileContext;
}

/** Takes the bytes of a file apart, or a blank workbook. Rejects what is no .xlsx file. */
export async function fileParts(data: ArrayBuffer | undefined): Promise<FileParts> {
  const file = data ? await Package.open(data) : blankPackage();
  const found = workbookParts(file);
  const needed = (part: string | undefined, kind: "styles" | "sharedStrings", tag: string) => {
    if (part !== undefined) return part;
    const usual = `xl/${kind}.xml`;
    const made = file.has(usual) ? file.freeName(`xl/${kind}`) : usual;
    file.put(made, element(tag, { xmlns: spreadsheetNamespace }), `${contentTypes}.${kind}+xml`);
    file.relate(found.path, `${relationTypes}/${kind}`, made);
    return made;
  };
  const stylesPart = needed(found.styles, "styles", "styleSheet");
  const stringsPart = needed(found.strings, "sharedStrings", "sst");
  const theme = found.theme === undefined ? officeTheme : themeOf(file.tree(found.theme));
  const styles = new StyleSheet(file.tree(stylesPart)!, theme);
  const texts = new TextTable(file.tree(stringsPart)!);
  const { isFrom1904 } = found;
  return {
    file,
    workbook: { ...found, styles: stylesPart, strings: stringsPart },
    styles,
    texts,
    context: { styles, strings: texts.items, isFrom1904 },
  };
}

/** Gives the file a theme where it has none, before something is drawn in the colours of one. */
export function addTheme({ file, workbook }: FileParts): void {
  if (file.relations(workbook.path, "theme").length > 0) return;
  file.put(
    "xl/theme/theme1.xml",
    officeThemePart(),
    "application/vnd.openxmlformats-officedocument.theme+xml",
  );
  file.relate(workbook.path, `${relationTypes}/theme`, "xl/theme/theme1.xml");
}

/** The styles of a file as a workbook keeps them, `file-` and their number. */
export function stylesFromFile(styles: StyleSheet): IWorkbookData["styles"] {
  return Object.fromEntries(
    Array.from({ length: styles.count() }, (_, number) => [
      `file-${number}`,
      structuredClone(styles.styleOf(number)),
    ]),
  );
}
