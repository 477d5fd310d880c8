import { BooleanNumber } from "@univerjs/core";
import {
  BaseFunction,
  type BaseValueObject,
  ERROR_TYPE_SET,
  FunctionType,
  type FunctionVariantType,
  type IFunctionInfo,
} from "@univerjs/engine-formula";
import { ArgumentReader, busy } from "./ArgumentReader";
import type { Answer, Call, WaitingCell } from "./Call";
import type { FunctionMetadata } from "./FunctionMetadata";
import { errorValue, resultOf } from "./resultOf";

interface Waiting {
  call: Call;
  cells: Map<string, WaitingCell>;
}

/**
 * Custom functions inside the calculation, answered by somebody else, later.
 *
 * A call whose answer is not known gives #BUSY! at once and is queued. When the calculation ends all of
 * them leave together; when answers come, the cells that asked are calculated again and find them.
 */
export class FunctionCalls {
  /** Set by the host: hands calls to whoever computes; false when nobody is there. */
  send: (calls: Call[]) => boolean = () => false;
  /** Set by the workbook: calculates these cells again. */
  stale: (cells: WaitingCell[]) => void = () => undefined;

  private readonly answers = new Map<string, Answer>();
  private readonly waiting = new Map<string, Waiting>();
  private readonly keys = new Map<number, string>();
  private readonly reader: ArgumentReader;
  private queue: Call[] = [];
  private lastId = 0;

  /**
   * @param namespace the prefix in formulas: EGI for EGI.RANK
   * @param functions what functions.json describes
   * @param blank     what a function gets for an empty cell: null as in Excel on the web, or 0
   */
  constructor(
    private readonly namespace: string,
    private readonly functions: readonly FunctionMetadata[],
    blank: null | 0 = null,
  ) {
    this.reader = new ArgumentReader(blank);
    (ERROR_TYPE_SET as Set<string>).add(busy); // so that what depends on a waiting cell waits too
  }

  /** How many different calls have no answer yet. */
  get pending(): number {
    return this.waiting.size;
  }

  /** Functions with their names, for the calculation to know from its first moment. */
  engineFunctions(): [typeof BaseFunction, string][] {
    return this.functions.map((metadata) => {
      const name = this.fullName(metadata);
      const calculate = (cell: WaitingCell, variants: FunctionVariantType[]) =>
        this.calculate(metadata, cell, variants);
      class CustomFunction extends BaseFunction {
        override minParams = metadata.parameters.filter(({ optional }) => optional !== true).length;
        override maxParams = metadata.parameters.length;

        override calculate(...variants: FunctionVariantType[]): BaseValueObject {
          const { unitId, subUnitId, row, column } = this;
          const cell = { unitId: unitId ?? "", sheetId: subUnitId ?? "", row, column };
          return calculate(cell, variants);
        }
      }
      return [CustomFunction, name];
    });
  }

  /** Names and help for completion while typing. */
  descriptions(): IFunctionInfo[] {
    return this.functions.map((metadata) => ({
      functionName: this.fullName(metadata),
      functionType: FunctionType.User,
      description: metadata.description ?? "",
      abstract: metadata.description ?? "",
      functionParameter: metadata.parameters.map(
        ({ name, description, optional, dimensionality }) => ({
          name,
          detail: description ?? "",
          example: dimensionality === "matrix" ? "A1:A10" : "A1",
          require: optional === true ? BooleanNumber.FALSE : BooleanNumber.TRUE,
          repeat: BooleanNumber.FALSE,
        }),
      ),
    }));
  }

  /** The calculation has ended, or somebody who computes has come: what is queued leaves in one message. */
  flush(): void {
    if (this.queue.length === 0) return;
    const calls = this.queue;
    this.queue = [];
    if (!this.send(calls)) this.queue = [...calls, ...this.queue];
  }

  /** Takes answers, by the id of their call. */
  deliver(answers: readonly [number, Answer][]): void {
    const cells: WaitingCell[] = [];
    for (const [id, answer] of answers) {
      const key = this.keys.get(id);
      if (key === undefined) continue;
      this.answers.set(key, answer);
      cells.push(...(this.waiting.get(key)?.cells.values() ?? []));
      this.keys.delete(id);
      this.waiting.delete(key);
    }
    this.stale(cells);
  }

  /** Drops all answers, so that the next calculation asks again. */
  forget(): void {
    this.answers.clear();
  }

  /** Nobody will answer what was asked (the add-in was reloaded): the cells ask again. */
  abandon(): void {
    const cells = [...this.waiting.values()].flatMap((waiting) => [...waiting.cells.values()]);
    this.waiting.clear();
    this.keys.clear();
    this.queue = [];
    this.stale(cells);
  }

  private fullName(metadata: FunctionMetadata): string {
    return `${this.namespace}.${metadata.name ?? metadata.id}`.toUpperCase();
  }

  private calculate(
    metadata: FunctionMetadata,
    cell: WaitingCell,
    variants: FunctionVariantType[],
  ): BaseValueObject {
    const args = this.reader.read(metadata, variants);
    if ("error" in args) return errorValue(args.error);
    const place = metadata.options?.requiresAddress === true ? JSON.stringify(cell) : "";
    const key = [metadata.id, args.json, place].join("\u0000");
    const answer = this.answers.get(key);
    if (answer) return resultOf(answer, cell);
    const waiting = this.waiting.get(key) ?? this.ask(key, metadata, args.values, cell);
    waiting.cells.set([cell.sheetId, cell.row, cell.column].join(":"), cell);
    return errorValue(busy);
  }

  private ask(
    key: string,
    metadata: FunctionMetadata,
    args: unknown[],
    cell: WaitingCell,
  ): Waiting {
    const call: Call = {
      id: ++this.lastId,
      name: metadata.id.toUpperCase(),
      args,
      at: { sheet: cell.sheetId, row: cell.row, column: cell.column },
      allowErrors: metadata.allowErrorForDataTypeAny === true,
    };
    const waiting: Waiting = { call, cells: new Map() };
    this.waiting.set(key, waiting);
    this.keys.set(call.id, key);
    this.queue.push(call);
    return waiting;
  }
}
