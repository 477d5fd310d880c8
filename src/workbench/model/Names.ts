import { generateRandomId } from "@univerjs/core";
import {
  IDefinedNamesService,
  type IDefinedNamesServiceParam,
  RemoveDefinedNameMutation,
  SetDefinedNameMutation,
} from "@univerjs/engine-formula";
import { SCOPE_WORKBOOK_VALUE_DEFINED_NAME } from "@univerjs/sheets";
import { parseAddress } from "./address";
import { ModelError } from "./ModelError";
import type { UniverBook } from "./UniverBook";

/** A defined name; `sheet` is the id of the sheet it belongs to, absent for one of the workbook. */
export interface DefinedName {
  name: string;
  /** With its "=": "=Sheet1!$A$1:$B$2" or a constant such as "=0.5". */
  formula: string;
  sheet?: string;
  visible: boolean;
}

/** Whether this is one range of a sheet, which Univer keeps without "=", and no formula. */
export const isReference = (text: string): boolean =>
  /^('([^']|'')+'|[^'!()"+*/&,<>=-]+)![$A-Z0-9:]+$/i.test(text);

/** A formula with or without its "=", as Univer keeps it. */
function storedFormula(formula: string): string {
  const plain = formula.replace(/^=/, "");
  return isReference(plain) ? plain : `=${plain}`;
}

/** The defined names of a workbook, hidden ones included. */
export class Names {
  constructor(private readonly book: UniverBook) {}

  /** Every name, in the order in which they were defined. */
  all(): DefinedName[] {
    return this.stored().map((name) => {
      const formula = `=${name.formulaOrRefString.replace(/^=/, "")}`;
      const sheet = sheetOf(name);
      const plain = { name: name.name, formula, visible: name.hidden !== true };
      return sheet === undefined ? plain : { ...plain, sheet };
    });
  }

  /**
   * Defines a name.
   *
   * @param formula with or without its "="
   * @throws ItemAlreadyExists, and InvalidArgument for what Excel takes for no name, such as "EGI1", which is a cell
   */
  define(
    name: string,
    formula: string,
    options: { sheet?: string | undefined; visible?: boolean | undefined } = {},
  ): void {
    const isWord = /^[\p{L}_\\][\p{L}\p{N}_.\\?]*$/u.test(name) && name.length <= 255;
    if (!isWord || parseAddress(name) || /^(r|c|r\d+c\d*|r\d*c\d+)$/i.test(name))
      throw new ModelError("InvalidArgument", `"${name}" cannot be a name.`);
    if (this.lookUp(name, options.sheet))
      throw new ModelError("ItemAlreadyExists", `The name ${name} is taken.`);
    if (options.sheet !== undefined) this.book.sheet(options.sheet);
    this.book.run(SetDefinedNameMutation.id, {
      id: generateRandomId(),
      name,
      formulaOrRefString: storedFormula(formula),
      localSheetId: options.sheet ?? SCOPE_WORKBOOK_VALUE_DEFINED_NAME,
      comment: "",
      hidden: options.visible === false,
    });
  }

  /** Shows a name in Excel's list of names, or hides it. Throws ItemNotFound. */
  setVisible(name: string, on: boolean, sheet?: string): void {
    const found = this.need(name, sheet);
    this.book.run(SetDefinedNameMutation.id, { ...found, hidden: !on });
  }

  /** Gives a name another meaning. Throws ItemNotFound. */
  setFormula(name: string, formula: string, sheet?: string): void {
    const formulaOrRefString = storedFormula(formula);
    this.book.run(SetDefinedNameMutation.id, { ...this.need(name, sheet), formulaOrRefString });
  }

  /** Forgets a name; formulas with it become #NAME?. Throws ItemNotFound. */
  remove(name: string, sheet?: string): void {
    this.book.run(RemoveDefinedNameMutation.id, { ...this.need(name, sheet) });
  }

  private stored(): IDefinedNamesServiceParam[] {
    const service = this.book.injector.get(IDefinedNamesService);
    return Object.values(service.getDefinedNameMap(this.book.unitId) ?? {});
  }

  private lookUp(name: string, sheet: string | undefined): IDefinedNamesServiceParam | undefined {
    const wanted = name.toLowerCase();
    return this.stored().find(
      (stored) => stored.name.toLowerCase() === wanted && sheetOf(stored) === sheet,
    );
  }

  private need(name: string, sheet: string | undefined): IDefinedNamesServiceParam {
    const found = this.lookUp(name, sheet);
    if (!found) throw new ModelError("ItemNotFound", `There is no name ${name}.`);
    return found;
  }
}

function sheetOf(name: IDefinedNamesServiceParam): string | undefined {
  const { localSheetId } = name;
  return localSheetId === SCOPE_WORKBOOK_VALUE_DEFINED_NAME ? undefined : localSheetId;
}
