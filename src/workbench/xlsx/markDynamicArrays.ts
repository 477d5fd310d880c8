import type JSZip from "jszip";
import { insertBefore } from "./insertBefore";
import { xmlElement } from "./xml";

const part = "xl/metadata.xml";
const spreadsheet = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const dynamic = "http://schemas.microsoft.com/office/spreadsheetml/2017/dynamicarray";

/** Cell metadata 1: an array formula that spills (MS-XLSX 2.4.75). */
const metadata =
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n` +
  `<metadata xmlns="${spreadsheet}" xmlns:xda="${dynamic}"><metadataTypes count="1">` +
  `<metadataType name="XLDAPR" minSupportedVersion="120000" copy="1" pasteAll="1" pasteValues="1" ` +
  `merge="1" splitFirst="1" rowColShift="1" clearFormats="1" clearComments="1" assign="1" ` +
  `coerce="1" cellMeta="1"/></metadataTypes><futureMetadata name="XLDAPR" count="1"><bk><extLst>` +
  `<ext uri="{bdbb8cdc-fa1e-496e-a857-3c3f30c029c3}"><xda:dynamicArrayProperties fDynamic="1" ` +
  `fCollapsed="0"/></ext></extLst></bk></futureMetadata><cellMetadata count="1"><bk>` +
  `<rc t="1" v="0"/></bk></cellMetadata></metadata>`;

/** Marks array formulas as spilling: ExcelJS writes them as the older kind, in braces. */
export async function markDynamicArrays(zip: JSZip): Promise<void> {
  let hasArrays = false;
  for (const file of zip.file(/^xl\/worksheets\/sheet\d+\.xml$/)) {
    const xml = await file.async("string");
    const marked = xml.replaceAll(
      /<c r="([A-Z]+\d+)"([^>]*)>(?=<f t="array")/g,
      `<c r="$1"$2 cm="1">`,
    );
    if (marked === xml) continue;
    hasArrays = true;
    zip.file(file.name, marked);
  }
  if (!hasArrays) return;
  zip.file(part, metadata);
  const type = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheetMetadata+xml";
  const override = xmlElement("Override", { PartName: `/${part}`, ContentType: type });
  await insertBefore(zip, "[Content_Types].xml", "</Types>", override);
  const relationship = xmlElement("Relationship", {
    Id: "rIdMetadata",
    Type: "http://schemas.openxmlformats.org/officeDocument/2006/relationships/sheetMetadata",
    Target: "metadata.xml",
  });
  await insertBefore(zip, "xl/_rels/workbook.xml.rels", "</Relationships>", relationship);
}
