import { parseAddress } from "../model/address";
import type { Table } from "../model/Table";
import { fileGuid } from "./fileGuid";
import type { Package } from "./Package";
import { childOf, isOn, type XmlNode } from "./XmlNode";

/** A table of a file: what is known of it, and where it stands. */
export interface TableInFile {
  table: Table;
  relation: string;
  part: string;
  root: XmlNode;
}

/** The tables of a sheet with their parts, in the order of its relations. */
export function tablesInFile(file: Package, part: string, sheet: number): TableInFile[] {
  return file.relations(part, "table").flatMap(({ id, target }, at) => {
    const root = file.tree(target);
    const area = parseAddress(root?.attributes["ref"] ?? "");
    if (!root || !area) return [];
    const { displayName = "", headerRowCount = "1", totalsRowCount = "0" } = root.attributes;
    const style = childOf(root, "tableStyleInfo")?.attributes ?? {};
    const table = {
      id: fileGuid("table", sheet, at),
      name: displayName,
      area,
      showHeaders: headerRowCount !== "0",
      showTotals: totalsRowCount !== "0",
      style: style["name"] ?? "",
      showFilterButton: childOf(root, "autoFilter") !== undefined,
      showBandedRows: isOn(style["showRowStripes"]),
      showBandedColumns: isOn(style["showColumnStripes"]),
      highlightFirstColumn: isOn(style["showFirstColumn"]),
      highlightLastColumn: isOn(style["showLastColumn"]),
    };
    return [{ table, relation: id, part: target, root }];
  });
}

/** The tables of a sheet of a file. */
export const tablesFromFile = (file: Package, part: string, sheet: number): Table[] =>
  tablesInFile(file, part, sheet).map(({ table }) => table);
