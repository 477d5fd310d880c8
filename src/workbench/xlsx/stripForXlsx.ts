import { contentTypes } from "./blankPackage";
import type { FileParts } from "./FileParts";

/** Relations of what an .xlsx file cannot carry, or what a changed workbook makes untrue. */
const dropped = {
  workbook: ["vbaProject", "calcChain"], // macros; the order of calculation, which Excel makes anew
  package: ["origin"], // signatures of the file as it was
} as const;

/** Makes the package an .xlsx file again: its type, no macros, no signatures, nothing that no part names. */
export function stripForXlsx({ file, workbook }: FileParts): void {
  for (const { id, kind } of file.relations(workbook.path))
    if ((dropped.workbook as readonly string[]).includes(kind)) file.unrelate(workbook.path, id);
  for (const { id, kind } of file.relations(""))
    if ((dropped.package as readonly string[]).includes(kind)) file.unrelate("", id);
  file.setContentType(workbook.path, `${contentTypes}.sheet.main+xml`);
  file.setDefaultType("xml", "application/xml");
  file.dropUnnamed();
}
