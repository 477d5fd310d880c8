import type { IWorkbookData } from "@univerjs/core";
import type { Answer, Call } from "../../src/workbench/calls/Call";
import { FunctionCalls } from "../../src/workbench/calls/FunctionCalls";
import type { FunctionMetadata } from "../../src/workbench/calls/FunctionMetadata";
import { parseAddress } from "../../src/workbench/model/address";
import type { Area } from "../../src/workbench/model/Area";
import type { Book } from "../../src/workbench/model/Book";
import type { CellValue } from "../../src/workbench/model/CellValue";
import { createBook } from "../../src/workbench/model/createBook";
import { headlessUniver } from "../../src/workbench/node/headlessUniver";

/** Functions as an add-in might have them. */
export const functions: FunctionMetadata[] = [
  { id: "RATIO", parameters: [{ name: "a" }, { name: "b", optional: true }] },
  { id: "RANK", parameters: [{ name: "scores", dimensionality: "matrix" }] },
  { id: "COUNTALL", parameters: [{ name: "range", dimensionality: "matrix" }] },
  {
    id: "ISBAD",
    parameters: [{ name: "value" }],
    allowErrorForDataTypeAny: true,
  },
];

/** What the functions come to. */
export function computed({ name, args }: Call): Answer {
  const [first, second] = args;
  switch (name) {
    case "RATIO":
      if (second === 0) return { error: "#DIV/0!" };
      return { value: second === null ? "no divisor" : (first as number) / (second as number) };
    case "RANK": {
      const scores = (first as number[][]).map(([score]) => score!);
      return {
        value: scores.map((score) => [
          Number.isFinite(score)
            ? scores.filter((other) => other > score).length + 1
            : { error: "#N/A" },
        ]),
      };
    }
    case "COUNTALL":
      return { value: (first as unknown[][]).flat().filter((cell) => cell !== null).length };
    default:
      return { value: typeof first === "object" && first !== null };
  }
}

/** A workbook with the words of a test: sheet names and addresses. */
export class TestBook {
  readonly calls: FunctionCalls;
  readonly book: Book;
  /** Every message of calls, in order. */
  readonly messages: Call[][] = [];

  constructor(snapshot?: IWorkbookData, blank: null | 0 = null) {
    this.calls = new FunctionCalls("EGI", functions, blank);
    this.calls.send = (calls) => {
      this.messages.push(calls);
      setTimeout(() =>
        this.calls.deliver(calls.map((call): [number, Answer] => [call.id, computed(call)])),
      );
      return true;
    };
    this.book = createBook(headlessUniver(this.calls), this.calls, snapshot);
    this.book.author = "addin";
  }

  id(name = "Sheet1"): string {
    const id = this.book.sheets.find(name);
    if (id === undefined) throw new Error(`no sheet ${name}`);
    return id;
  }

  area(address: string): Area {
    const area = parseAddress(address);
    if (!area) throw new Error(`no address ${address}`);
    return area;
  }

  /** Writes rows of values from a cell on. */
  write(address: string, rows: (CellValue | null)[][], sheet?: string): void {
    const { row, column } = this.area(address);
    const area = { row, column, rows: rows.length, columns: rows[0]!.length };
    this.book.cells.write(this.id(sheet), area, (r, c) => rows[r]![c]!);
  }

  format(address: string, pattern: string, sheet?: string): void {
    this.book.styles.setNumberFormats(this.id(sheet), this.area(address), () => pattern);
  }

  values(address: string, sheet?: string): CellValue[][] {
    return this.book.cells.values(this.id(sheet), this.area(address));
  }

  value(address: string, sheet?: string): CellValue {
    return this.values(address, sheet)[0]![0]!;
  }

  text(address: string, sheet?: string): string[][] {
    return this.book.cells.text(this.id(sheet), this.area(address));
  }

  formula(address: string, sheet?: string): CellValue {
    return this.book.cells.formulas(this.id(sheet), this.area(address))[0]![0]!;
  }

  types(address: string, sheet?: string): string[][] {
    return this.book.cells.valueTypes(this.id(sheet), this.area(address));
  }
}
