import { intersection } from "./address";
import type { Area } from "./Area";
import type { Cells } from "./Cells";
import { KeptList } from "./KeptList";
import type { Metadata } from "./Metadata";
import { ModelError } from "./ModelError";
import { newId } from "./newId";
import type { Protection } from "./Protection";
import type { Sheets } from "./Sheets";
import type { Table } from "./Table";

/** Where a table is. */
export interface TablePlace {
  sheet: string;
  table: Table;
}

/** The tables of a workbook. On a protected sheet they are not added, changed or taken away. */
export class Tables {
  /** Called after a table was made, changed or taken away. */
  changed: () => void = () => undefined;
  private readonly kept: KeptList<Table>;

  constructor(
    metadata: Metadata,
    private readonly sheets: Sheets,
    private readonly cells: Cells,
    private readonly protection: Protection,
  ) {
    this.kept = new KeptList(metadata, "tables");
  }

  /** Those of a sheet, or of all sheets in tab order. */
  all(sheet?: string): TablePlace[] {
    const of = sheet === undefined ? this.sheets.ids() : [sheet];
    return of.flatMap((id) => this.kept.all(id).map((table) => ({ sheet: id, table })));
  }

  /** By name, in any case, or by id. */
  find(nameOrId: string, sheet?: string): TablePlace | undefined {
    const wanted = nameOrId.toLowerCase();
    return this.all(sheet).find(
      ({ table }) => table.id === nameOrId || table.name.toLowerCase() === wanted,
    );
  }

  /** Throws ItemNotFound. */
  get(id: string): TablePlace {
    const found = this.all().find(({ table }) => table.id === id);
    if (!found) throw new ModelError("ItemNotFound", `There is no table ${id}.`);
    return found;
  }

  /**
   * Makes a table of cells and gives its id. Empty and repeated column names are filled in and
   * numbered. Without headers the cells move down by a row, over what is below them.
   *
   * @throws MergedRangeConflict where it would touch another table or merged cells
   */
  add(sheet: string, area: Area, hasHeaders: boolean): string {
    this.protection.guardSheet(sheet);
    const whole = { ...area, rows: Math.max(2, area.rows + (hasHeaders ? 0 : 1)) };
    this.checkFree(sheet, whole);
    if (!hasHeaders) this.moveDown(sheet, area);
    this.nameColumns(sheet, whole);
    const table: Table = {
      id: newId(),
      name: this.freeName(),
      area: whole,
      showHeaders: true,
      showTotals: false,
      style: "TableStyleMedium2",
      showFilterButton: true,
      showBandedRows: true,
      showBandedColumns: false,
      highlightFirstColumn: false,
      highlightLastColumn: false,
    };
    this.kept.add(sheet, table);
    this.changed();
    return table.id;
  }

  /** Changes a table. A name that is taken throws ItemAlreadyExists, one that is none InvalidArgument. */
  change(id: string, part: Partial<Table>): void {
    const { sheet } = this.get(id);
    this.protection.guardSheet(sheet);
    if (part.name !== undefined) this.checkName(part.name, id);
    if (part.area) this.checkFree(sheet, part.area, id);
    this.kept.change(sheet, id, part);
    if (part.area) this.nameColumns(sheet, part.area);
    this.changed();
  }

  /** The cells stay. */
  remove(id: string): void {
    const { sheet } = this.get(id);
    this.protection.guardSheet(sheet);
    this.kept.remove(sheet, id);
    this.changed();
  }

  /** The names of the columns, as the header row shows them. */
  columnNames(id: string): string[] {
    const { sheet, table } = this.get(id);
    return this.cells.values(sheet, { ...table.area, rows: 1 })[0]!.map(String);
  }

  private checkFree(sheet: string, area: Area, except?: string): void {
    const others = this.all(sheet).filter(({ table }) => table.id !== except);
    const isTaken =
      others.some(({ table }) => intersection(table.area, area)) ||
      this.cells.merges(sheet).some((merge) => intersection(merge, area));
    if (isTaken) throw new ModelError("MergedRangeConflict", "Another table or merge is there.");
  }

  private checkName(name: string, id: string): void {
    const holder = this.find(name);
    if (holder && holder.table.id !== id)
      throw new ModelError("ItemAlreadyExists", `There is a table ${name} already.`);
    if (!/^[\p{L}_\\][\p{L}\p{N}_.]{0,254}$/u.test(name))
      throw new ModelError("InvalidArgument", `"${name}" is no name for a table.`);
  }

  private freeName(): string {
    let number = this.all().length + 1;
    while (this.find(`Table${number}`)) number += 1;
    return `Table${number}`;
  }

  private moveDown(sheet: string, area: Area): void {
    this.cells.copy(sheet, area, sheet, { ...area, row: area.row + 1 });
    this.cells.clearContents(sheet, { ...area, rows: 1 });
  }

  private nameColumns(sheet: string, area: Area): void {
    const header = { ...area, rows: 1 };
    const shown = this.cells.text(sheet, header)[0]!;
    const names: string[] = [];
    shown.forEach((text, at) => {
      const wanted = text === "" ? `Column${at + 1}` : text;
      let name = wanted;
      for (let number = 2; names.includes(name); number += 1) name = `${wanted}${number}`;
      names.push(name);
    });
    const values = this.cells.values(sheet, header)[0]!;
    if (names.every((name, at) => name === values[at])) return;
    this.cells.write(sheet, header, (_, at) =>
      names[at] === values[at] ? null : `'${names[at]!}`,
    );
  }
}
