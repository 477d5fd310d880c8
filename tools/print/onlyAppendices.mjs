import { readFileSync, writeFileSync } from "node:fs";
import JSZip from "jszip";

/**
 * Hides the committee's own sheets in a workbook's file: hidden sheets are not printed.
 * @param xlsx path of the workbook
 * @param names of the sheets that stay
 */
export async function onlyAppendices(xlsx, names) {
  const zip = await JSZip.loadAsync(readFileSync(xlsx));
  const book = await zip.file("xl/workbook.xml").async("string");
  const isKept = (sheet) => names.includes(unescaped(/ name="([^"]*)"/.exec(sheet)[1]));
  zip.file(
    "xl/workbook.xml",
    book.replace(/<sheet [^>]*>/g, (sheet) =>
      isKept(sheet)
        ? sheet
        : sheet.replace(/ state="[^"]*"/, "").replace("<sheet ", '<sheet state="hidden" '),
    ),
  );
  writeFileSync(xlsx, await zip.generateAsync({ type: "nodebuffer" }));
}

const unescaped = (text) =>
  text
    .replaceAll("&quot;", '"')
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&amp;", "&");
