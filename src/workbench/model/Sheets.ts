import { BooleanNumber, cloneWorksheetData, generateRandomId } from "@univerjs/core";
import {
  getPrimaryForRange,
  InsertSheetMutation,
  RemoveSheetCommand,
  SetFrozenMutation,
  SetSelectionsOperation,
  SetTabColorMutation,
  SetWorksheetActiveOperation,
  SetWorksheetHideMutation,
  SetWorksheetNameCommand,
  SetWorksheetOrderCommand,
  SheetsSelectionsService,
  ToggleGridlinesMutation,
} from "@univerjs/sheets";
import type { Area } from "./Area";
import { blankSheet } from "./blankSheet";
import { checkSheetName } from "./checkSheetName";
import { copiedKept } from "./copiedKept";
import type { Metadata } from "./Metadata";
import { ModelError } from "./ModelError";
import type { Protection } from "./Protection";
import type { Table } from "./Table";
import { areaOf, rangeOf, type UniverBook } from "./UniverBook";

/** Whether a sheet has a tab; only a program shows a VeryHidden one again. */
export type Visibility = "Visible" | "Hidden" | "VeryHidden";

/** Univer activates what it inserts or shows unless the change comes from elsewhere; Excel does not. */
const withoutActivation = { fromCollab: true };

/** The sheets of a workbook, by id. Changing them in a protected workbook throws AccessDenied. */
export class Sheets {
  constructor(
    private readonly book: UniverBook,
    private readonly metadata: Metadata,
    private readonly protection: Protection,
  ) {}

  /** All ids, in the order of the tabs. */
  ids(): string[] {
    return [...this.book.workbook.getSheetOrders()];
  }

  /** The id of the sheet with this id or name; names are the same in upper and lower case. */
  find(nameOrId: string): string | undefined {
    const wanted = nameOrId.toLowerCase();
    return this.ids().find((id) => id === nameOrId || this.name(id).toLowerCase() === wanted);
  }

  /** The name on the tab. */
  name(id: string): string {
    return this.book.sheet(id).getName();
  }

  /** Names a sheet anew; formulas and names follow. Throws ItemAlreadyExists, InvalidArgument. */
  rename(id: string, name: string): void {
    this.protection.guardStructure();
    checkSheetName(name);
    const holder = this.find(name);
    if (holder !== undefined && holder !== id) throw exists(name);
    if (name === this.name(id)) return;
    this.book.run(SetWorksheetNameCommand.id, { subUnitId: id, name });
  }

  /** Adds an empty sheet behind the others and gives its id; the active sheet stays active. */
  add(name?: string): string {
    this.protection.guardStructure();
    const id = generateRandomId();
    this.insert({ ...blankSheet(id, this.freeName(name)) }, this.ids().length);
    return id;
  }

  /**
   * Adds a copy and gives its id: contents, formats, page layout, protection, charts, tables.
   *
   * @param position from 0; behind the sheet where none is given
   */
  copy(id: string, position?: number): string {
    this.protection.guardStructure();
    const copy = cloneWorksheetData(this.book.sheet(id).getConfig());
    const number = (n: number): string => {
      const numbered = `${this.name(id).slice(0, 31 - ` (${n})`.length)} (${n})`;
      return this.find(numbered) === undefined ? numbered : number(n + 1);
    };
    const copyId = generateRandomId();
    const tables = this.ids().flatMap((each) => {
      const kept = this.metadata.sheet(each)["tables"] as readonly Table[] | undefined;
      return (kept ?? []).map((table) => table.name);
    });
    const named = {
      ...copy,
      custom: copiedKept(this.metadata.sheet(id), id, copyId, tables),
      id: copyId,
      name: number(2),
    };
    this.insert(named, position ?? this.ids().indexOf(id) + 1);
    return copyId;
  }

  /**
   * Deletes a sheet; references to it become #REF!. The last visible one stays; a VeryHidden one
   * throws InvalidOperation.
   */
  remove(id: string): void {
    this.protection.guardStructure();
    if (this.visibility(id) === "VeryHidden")
      throw new ModelError("InvalidOperation", "A very hidden sheet is not deleted.");
    this.checkOtherVisible(id);
    this.book.run(RemoveSheetCommand.id, { subUnitId: id });
  }

  /** Puts a sheet at a position, from 0. */
  move(id: string, position: number): void {
    this.protection.guardStructure();
    this.book.sheet(id);
    if (!Number.isInteger(position) || position < 0 || position >= this.ids().length)
      throw new ModelError("InvalidArgument", `There is no position ${position}.`);
    if (this.ids().indexOf(id) === position) return;
    const active = this.active();
    this.book.run(SetWorksheetOrderCommand.id, { subUnitId: id, order: position });
    if (this.active() !== active) this.activate(active);
  }

  /** The sheet in front. */
  active(): string {
    return this.book.workbook.getActiveSheet().getSheetId();
  }

  /** Brings a sheet to the front. */
  activate(id: string): void {
    if (this.visibility(id) !== "Visible")
      throw new ModelError("InvalidArgument", `Sheet ${this.name(id)} is hidden.`);
    this.book.run(SetWorksheetActiveOperation.id, { subUnitId: id });
  }

  /** Whether the sheet has a tab. */
  visibility(id: string): Visibility {
    if (this.book.sheet(id).isSheetHidden() !== BooleanNumber.TRUE) return "Visible";
    return this.metadata.sheet(id)["isVeryHidden"] === true ? "VeryHidden" : "Hidden";
  }

  /** Shows or hides a sheet; the last visible one stays. */
  setVisibility(id: string, visibility: Visibility): void {
    this.protection.guardStructure();
    const hidden = visibility === "Visible" ? BooleanNumber.FALSE : BooleanNumber.TRUE;
    if (hidden === BooleanNumber.TRUE) this.checkOtherVisible(id);
    if (this.book.sheet(id).isSheetHidden() !== hidden)
      this.book.run(SetWorksheetHideMutation.id, { subUnitId: id, hidden }, withoutActivation);
    this.metadata.setSheet(id, { isVeryHidden: visibility === "VeryHidden" ? true : undefined });
  }

  /** "#RRGGBB", or "" for a tab without colour. */
  tabColor(id: string): string {
    return this.book.sheet(id).getTabColor() ?? "";
  }

  /** Colours the tab: "#RRGGBB", or "" for none. */
  setTabColor(id: string, color: string): void {
    this.protection.guardStructure();
    this.book.run(SetTabColorMutation.id, { subUnitId: id, color });
  }

  /** Whether the lines between cells are shown. */
  showsGridlines(id: string): boolean {
    return this.book.sheet(id).getConfig().showGridlines === BooleanNumber.TRUE;
  }

  /** Shows or hides the lines between cells. */
  setGridlines(id: string, on: boolean): void {
    const showGridlines = on ? BooleanNumber.TRUE : BooleanNumber.FALSE;
    this.book.run(ToggleGridlinesMutation.id, { subUnitId: id, showGridlines });
  }

  /** How many rows at the top and columns at the left stand still. */
  frozen(id: string): { rows: number; columns: number } {
    const { xSplit, ySplit } = this.book.sheet(id).getFreeze();
    return { rows: ySplit, columns: xSplit };
  }

  /** Freezes rows and columns; 0 and 0 frees them. */
  setFrozen(id: string, rows: number, columns: number): void {
    this.book.run(SetFrozenMutation.id, {
      subUnitId: id,
      ySplit: rows,
      xSplit: columns,
      startRow: rows > 0 ? rows : -1,
      startColumn: columns > 0 ? columns : -1,
    });
  }

  /** The selected cells of the sheet in front. */
  selection(): { sheet: string; area: Area } {
    const sheet = this.active();
    const service = this.book.injector.get(SheetsSelectionsService);
    const range = service
      .getWorkbookSelections(this.book.unitId)
      .getSelectionsOfWorksheet(sheet)
      .at(-1);
    return {
      sheet,
      area: range ? areaOf(range.range) : { row: 0, column: 0, rows: 1, columns: 1 },
    };
  }

  /** Brings a sheet to the front and selects cells on it. */
  select(id: string, area: Area): void {
    if (this.active() !== id) this.activate(id);
    this.book.grow(id, area);
    const range = rangeOf(this.book.clip(id, area));
    const primary = getPrimaryForRange(range, this.book.sheet(id));
    this.book.run(SetSelectionsOperation.id, {
      subUnitId: id,
      selections: [{ range, primary, style: null }],
    });
  }

  private insert(sheet: object, index: number): void {
    this.book.run(InsertSheetMutation.id, { sheet, index }, withoutActivation);
  }

  private freeName(name: string | undefined): string {
    if (name !== undefined) {
      checkSheetName(name);
      if (this.find(name) !== undefined) throw exists(name);
      return name;
    }
    let number = this.ids().length + 1;
    while (this.find(`Sheet${number}`) !== undefined) number++;
    return `Sheet${number}`;
  }

  private checkOtherVisible(id: string): void {
    this.book.sheet(id);
    if (this.ids().some((other) => other !== id && this.visibility(other) === "Visible")) return;
    throw new ModelError("GeneralException", "A workbook keeps one visible sheet.");
  }
}

const exists = (name: string) =>
  new ModelError("ItemAlreadyExists", `There is a sheet "${name}" already.`);
