import { Package } from "./Package";
import { element, type XmlNode } from "./XmlNode";

/** The namespace of workbooks, sheets, styles and texts. */
export const spreadsheetNamespace = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
/** The beginning of the types of relations, and the namespace of their ids. */
export const relationTypes = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
/** The beginning of the content types of parts. */
export const contentTypes = "application/vnd.openxmlformats-officedocument.spreadsheetml";

const calculatedBy = 191029; // Excel 2019 to 365: one of these does not calculate anew on opening

const list = (tag: string, ...children: XmlNode[]): XmlNode =>
  element(tag, { count: children.length }, children);

/** Styles with nothing but Calibri 11, as of a new workbook of Excel. */
function styles(): XmlNode {
  const font = element("font", {}, [
    element("sz", { val: 11 }),
    element("name", { val: "Calibri" }),
    element("family", { val: 2 }),
  ]);
  const fill = (patternType: string) =>
    element("fill", {}, [element("patternFill", { patternType })]);
  const border = element(
    "border",
    {},
    ["left", "right", "top", "bottom", "diagonal"].map((side) => element(side)),
  );
  const xf = { numFmtId: 0, fontId: 0, fillId: 0, borderId: 0 };
  return element("styleSheet", { xmlns: spreadsheetNamespace }, [
    list("fonts", font),
    list("fills", fill("none"), fill("gray125")), // Excel takes both for given
    list("borders", border),
    list("cellStyleXfs", element("xf", xf)),
    list("cellXfs", element("xf", { ...xf, xfId: 0 })),
    list("cellStyles", element("cellStyle", { name: "Normal", xfId: 0, builtinId: 0 })),
  ]);
}

/** A package with a workbook without sheets. */
export function blankPackage(): Package {
  const file = new Package();
  file.setDefaultType("rels", "application/vnd.openxmlformats-package.relationships+xml");
  file.setDefaultType("xml", "application/xml");
  const workbook = element("workbook", { xmlns: spreadsheetNamespace, "xmlns:r": relationTypes }, [
    element("bookViews", {}, [
      element("workbookView", { windowWidth: 25000, windowHeight: 15000 }),
    ]),
    element("sheets"),
    element("calcPr", { calcId: calculatedBy }),
  ]);
  file.put("xl/workbook.xml", workbook, `${contentTypes}.sheet.main+xml`);
  file.relate("", `${relationTypes}/officeDocument`, "xl/workbook.xml");
  file.put("xl/styles.xml", styles(), `${contentTypes}.styles+xml`);
  file.relate("xl/workbook.xml", `${relationTypes}/styles`, "xl/styles.xml");
  return file;
}
