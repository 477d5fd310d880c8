import { formatAddress } from "../model/address";
import type { Area } from "../model/Area";
import type { Table } from "../model/Table";
import { contentTypes, relationTypes, spreadsheetNamespace } from "./blankPackage";
import type { Package } from "./Package";
import type { SheetPart } from "./SheetPart";
import { sheetPartOf } from "./sheetPartOf";
import { tablesInFile } from "./tablesFromFile";
import { relationId } from "./WorkbookParts";
import { childOf, childrenOf, element, removeChild, type XmlNode } from "./XmlNode";

/** What a column of a table is called: the text of its head, which no other column may have. */
function columnNames(area: Area, headers: readonly string[] | undefined): string[] {
  const names: string[] = [];
  for (let at = 0; at < area.columns; at++) {
    const head = headers?.[at] ?? "";
    const wanted = head === "" ? `Column${at + 1}` : head;
    let name = wanted;
    for (let number = 2; names.some((each) => each.toLowerCase() === name.toLowerCase()); number++)
      name = `${wanted}${number}`;
    names.push(name);
  }
  return names;
}

/** Writes a table into its element; of the old columns those stay that stand at the same place. */
function describe(root: XmlNode, table: Table, headers: readonly string[] | undefined): void {
  const ref = formatAddress(table.area);
  Object.assign(root.attributes, {
    name: table.name,
    displayName: table.name,
    ref,
    headerRowCount: table.showHeaders ? "1" : "0",
    totalsRowCount: table.showTotals ? "1" : "0",
  });
  const old = childrenOf(childOf(root, "tableColumns"));
  const names =
    headers || old.length !== table.area.columns
      ? columnNames(table.area, headers)
      : old.map(({ attributes }) => attributes["name"] ?? "");
  const columns = names.map((name, at) =>
    element("tableColumn", { id: at + 1, ...old[at]?.attributes, name }, old[at]?.children),
  );
  const filterArea = { ...table.area, rows: table.area.rows - (table.showTotals ? 1 : 0) };
  const filter = childOf(root, "autoFilter") ?? element("autoFilter");
  filter.attributes["ref"] = formatAddress(filterArea);
  const shows = (is: boolean) => (is ? 1 : 0);
  const style = element("tableStyleInfo", {
    name: table.style === "" ? undefined : table.style,
    showFirstColumn: shows(table.highlightFirstColumn),
    showLastColumn: shows(table.highlightLastColumn),
    showRowStripes: shows(table.showBandedRows),
    showColumnStripes: shows(table.showBandedColumns),
  });
  const known = ["autoFilter", "tableColumns", "tableStyleInfo"];
  const others = childrenOf(root).filter(({ tag }) => !known.includes(tag));
  root.children = [
    ...(table.showFilterButton && table.showHeaders ? [filter] : []),
    ...others.filter(({ tag }) => tag === "sortState"),
    element("tableColumns", { count: columns.length }, columns),
    style,
    ...others.filter(({ tag }) => tag !== "sortState"),
  ];
}

/** The tables of all sheets: their numbers and names are those of the workbook. */
const allTables = (file: Package): Record<string, string>[] =>
  file
    .names()
    .filter((name) => name.startsWith("xl/tables/") && name.endsWith(".xml"))
    .map((name) => file.tree(name)?.attributes ?? {});

/** A name that no table has: a table that came with the copy of a sheet has that of the first. */
function freeTableName(name: string, taken: readonly Record<string, string>[]): string {
  const isTaken = (wanted: string) =>
    taken.some(({ displayName = "" }) => displayName.toLowerCase() === wanted.toLowerCase());
  let number = 2;
  while (isTaken(number === 2 ? name : `${name}_${number - 1}`)) number++;
  return number === 2 ? name : `${name}_${number - 1}`;
}

/**
 * Writes the tables of a sheet: new ones, changed ones, and the names of columns, which must be the
 * texts of the heads, or Excel calls the file damaged.
 *
 * @param headersOf the texts of the head of a table, from left to right
 */
export function tablesToFile(
  file: Package,
  { part, root, number }: SheetPart,
  tables: readonly Table[],
  headersOf: (table: Table) => string[],
): void {
  const old = tablesInFile(file, part, number);
  for (const { table, relation, part: tablePart } of old) {
    if (tables.some(({ id }) => id === table.id)) continue;
    const list = sheetPartOf(root, "tableParts");
    for (const each of childrenOf(list)) if (relationId(each) === relation) removeChild(list, each);
    file.unrelate(part, relation);
    file.remove(tablePart);
  }
  for (const table of tables) {
    const headers = table.showHeaders ? headersOf(table) : undefined;
    const known = old.find((each) => each.table.id === table.id);
    if (known) {
      const isSame = JSON.stringify(known.table) === JSON.stringify(table);
      const said = childrenOf(childOf(known.root, "tableColumns")).map(
        ({ attributes }) => attributes["name"],
      );
      if (!isSame || (headers && JSON.stringify(headers) !== JSON.stringify(said)))
        describe(known.root, table, headers);
      continue;
    }
    const taken = allTables(file);
    const id = Math.max(0, ...taken.map((each) => Number(each["id"] ?? 0))) + 1;
    const made = element("table", { xmlns: spreadsheetNamespace, id });
    describe(made, { ...table, name: freeTableName(table.name, taken) }, headers);
    const tablePart = file.freeName("xl/tables/table");
    file.put(tablePart, made, `${contentTypes}.table+xml`);
    const relation = file.relate(part, `${relationTypes}/table`, tablePart);
    sheetPartOf(root, "tableParts").children.push(
      element("tablePart", { "xmlns:r": relationTypes, "r:id": relation }),
    );
  }
  const list = childOf(root, "tableParts");
  if (!list) return;
  list.attributes["count"] = String(childrenOf(list).length);
  if (childrenOf(list).length === 0) removeChild(root, list);
}
