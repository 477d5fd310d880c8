import { chartCount } from "./chartsFromFile";
import type { FileParts } from "./FileParts";
import type { Loss } from "./Loss";
import type { SheetObjects } from "./sheetObjects";
import { descendantsOf } from "./XmlNode";

/**
 * What of a file is not kept when it is saved, or kept without being calculated or shown: for the
 * person to know before saving. First what is dropped.
 *
 * @param objectsOf what the workbook holds of a sheet, by the sheet's id
 */
export function lossesOf(
  { file, workbook }: FileParts,
  objectsOf: (sheet: string) => SheetObjects,
): Loss[] {
  const inBook = (kind: string) => file.relations(workbook.path, kind).length;
  const losses: Loss[] = [
    { kind: "macros", count: inBook("vbaProject") },
    { kind: "signature", count: file.relations("", "origin").length },
    { kind: "externalLink", count: inBook("externalLink") },
    { kind: "query", count: inBook("connections") },
  ];
  for (const { id, name, part, hasCells } of workbook.sheets) {
    if (!hasCells) {
      losses.push({ kind: "chartSheet", sheet: name, count: 1 });
      continue;
    }
    const dataTables = descendantsOf(file.tree(part), "f").filter(
      ({ attributes }) => attributes["t"] === "dataTable",
    );
    const shown = objectsOf(id).charts?.length ?? 0;
    losses.push(
      { kind: "pivotTable", sheet: name, count: file.relations(part, "pivotTable").length },
      { kind: "dataTable", sheet: name, count: dataTables.length },
      { kind: "chart", sheet: name, count: chartCount(file, part) - shown },
    );
  }
  return losses.filter(({ count }) => count > 0);
}
