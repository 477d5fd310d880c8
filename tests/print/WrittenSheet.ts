import { JSDOM } from "jsdom";
import JSZip from "jszip";

/** A cell with words or a number in it, as the file says it looks. */
export interface WrittenCell {
  /** "B7" */
  at: string;
  text: string;
  font: { name: string; size: number; bold: boolean; italic: boolean; color: string | undefined };
  horizontal: string | undefined;
}

/** A worksheet as the .xlsx file says it is printed. */
export interface WrittenSheet {
  name: string;
  /** Attributes of <pageSetup>, <pageMargins> (inches), <headerFooter>, <pageSetUpPr>. */
  setup: Readonly<Record<string, string>>;
  margins: Readonly<Record<string, string>>;
  headerFooter: Readonly<Record<string, string>>;
  setUpPr: Readonly<Record<string, string>>;
  oddHeader: string | undefined;
  firstHeader: string | undefined;
  /** "$5:$5" */
  titleRows: string | undefined;
  hasBreaks: boolean;
  cells: readonly WrittenCell[];
}

/** The sheets of a workbook that are not hidden, read from its parts by nobody's code but this. */
export async function writtenSheets(xlsx: Uint8Array): Promise<WrittenSheet[]> {
  const zip = await JSZip.loadAsync(xlsx);
  const part = async (path: string): Promise<Document> => {
    const text = await zip.file(path)!.async("string");
    return new JSDOM(text, { contentType: "text/xml" }).window.document;
  };
  const book = await part("xl/workbook.xml");
  const relations = await part("xl/_rels/workbook.xml.rels");
  const fonts = fontsOf(await part("xl/styles.xml"));
  const shared = zip.file("xl/sharedStrings.xml")
    ? all(await part("xl/sharedStrings.xml"), "si").map(textIn)
    : [];
  const titles = new Map(
    all(book, "definedName")
      .filter((each) => each.getAttribute("name") === "_xlnm.Print_Titles")
      .map((each) => [each.getAttribute("localSheetId"), each.textContent.split("!").at(-1)!]),
  );
  const sheets = all(book, "sheet").map((sheet, index) => ({ sheet, index }));
  return Promise.all(
    sheets
      .filter(({ sheet }) => (sheet.getAttribute("state") ?? "visible") === "visible")
      .map(async ({ sheet, index }) => {
        const id = sheet.getAttribute("r:id");
        const target = all(relations, "Relationship")
          .find((each) => each.getAttribute("Id") === id)!
          .getAttribute("Target")!;
        const xml = await part(`xl/${target.replace(/^\/xl\//, "")}`);
        return {
          name: sheet.getAttribute("name")!,
          setup: attributes(xml, "pageSetup"),
          margins: attributes(xml, "pageMargins"),
          headerFooter: attributes(xml, "headerFooter"),
          setUpPr: attributes(xml, "pageSetUpPr"),
          oddHeader: all(xml, "oddHeader")[0]?.textContent ?? undefined,
          firstHeader: all(xml, "firstHeader")[0]?.textContent ?? undefined,
          titleRows: titles.get(String(index)),
          hasBreaks: all(xml, "brk").length > 0,
          cells: all(xml, "c").flatMap((cell): WrittenCell[] => {
            const text = valueOf(cell, shared);
            if (text === "") return [];
            const style = fonts[Number(cell.getAttribute("s") ?? 0)]!;
            return [{ at: cell.getAttribute("r")!, text, ...style }];
          }),
        };
      }),
  );
}

const all = (within: Document | Element, name: string): Element[] => [
  ...within.getElementsByTagName(name),
];

const textIn = (element: Element): string =>
  all(element, "t")
    .map((each) => each.textContent)
    .join("");

function attributes(xml: Document, name: string): Record<string, string> {
  const [element] = all(xml, name);
  return Object.fromEntries(
    [...(element?.attributes ?? [])].map((each) => [each.name, each.value]),
  );
}

function valueOf(cell: Element, shared: readonly string[]): string {
  const type = cell.getAttribute("t");
  if (type === "inlineStr") return textIn(cell);
  const value = all(cell, "v")[0]?.textContent ?? "";
  return type === "s" && value !== "" ? shared[Number(value)]! : value;
}

/** What each cell format of the file says of typeface and alignment. */
function fontsOf(styles: Document): Pick<WrittenCell, "font" | "horizontal">[] {
  const fonts = all(all(styles, "fonts")[0]!, "font").map((font) => {
    const value = (name: string) => all(font, name)[0]?.getAttribute("val") ?? undefined;
    const isOn = (name: string) => all(font, name).length > 0 && value(name) !== "0";
    const color = all(font, "color")[0];
    return {
      name: value("name") ?? "",
      size: Number(value("sz")),
      bold: isOn("b"),
      italic: isOn("i"),
      color: color?.getAttribute("rgb") ?? undefined,
    };
  });
  return all(all(styles, "cellXfs")[0]!, "xf").map((format) => ({
    font: fonts[Number(format.getAttribute("fontId") ?? 0)]!,
    horizontal: all(format, "alignment")[0]?.getAttribute("horizontal") ?? undefined,
  }));
}
