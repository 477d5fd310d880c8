import { type ICommandInfo, type IExecutionOptions, type IUnitRange } from "@univerjs/core";
import {
  IActiveDirtyManagerService,
  SetFormulaCalculationNotificationMutation,
  type ISetFormulaCalculationNotificationMutation,
  SetFormulaCalculationStartMutation,
  SetTriggerFormulaCalculationStartMutation,
} from "@univerjs/engine-formula";
import {
  ClearSelectionFormatCommand,
  SetBorderCommand,
  SetRangeValuesMutation,
  SetStyleCommand,
} from "@univerjs/sheets";
import {
  FormulaCalculationSessionService,
  type IFormulaCalculationSessionState,
} from "@univerjs/sheets-formula";
import type { FunctionCalls } from "../calls/FunctionCalls";
import { CalculationTrigger } from "./CalculationTrigger";
import { joinedRanges } from "./joinedRanges";
import { ModelError } from "./ModelError";
import type { UniverBook } from "./UniverBook";

const patience = 60_000; // milliseconds
const styling = [SetStyleCommand.id, SetBorderCommand.id, ClearSelectionFormatCommand.id];
const nothingDirty = {
  dirtyRanges: [] as IUnitRange[],
  forceCalculation: false,
  dirtyNameMap: {},
  dirtyDefinedNameMap: {},
  dirtySuperTableMap: {},
  dirtyUnitFeatureMap: {},
  dirtyUnitOtherFormulaMap: {},
  clearDependencyTreeCache: {} as Record<string, Record<string, string>>,
};

const isDone = (state: IFormulaCalculationSessionState): boolean =>
  state.started && state.completed && state.resultApplied && !state.stopped;

/**
 * When results stand in the cells. Univer calculates some time after an edit and tells of it in parts,
 * so edits are counted, and how many of them the calculation that ended had seen.
 */
export class Calculation {
  private readonly session: FormulaCalculationSessionService;
  private readonly dirty: IActiveDirtyManagerService;
  private readonly trigger: CalculationTrigger;
  private readonly stops: (() => void)[] = [];
  private waiting: (() => void)[] = [];
  private edits = 1; // opening a workbook counts as one
  private started = 0;
  private applied = 0;
  private hadFormulas = false;

  constructor(
    private readonly book: UniverBook,
    private readonly functions: FunctionCalls,
  ) {
    const { injector, commands } = book;
    this.session = injector.get(FormulaCalculationSessionService);
    this.dirty = injector.get(IActiveDirtyManagerService);
    this.trigger = new CalculationTrigger(injector);
    if (isDone(this.session.state) && !this.trigger.isWaiting()) this.edits = 0;
    const listening = commands.onCommandExecuted((command, options) => {
      this.count(command, options);
    });
    const states = this.session.state$.subscribe((state) => {
      if (!isDone(state)) return;
      this.applied = Math.max(this.applied, this.started);
      this.wake();
    });
    functions.stale = (cells) => {
      this.recalculateCells(
        cells.map(({ unitId, sheetId, row, column }) => ({
          unitId,
          sheetId,
          range: { startRow: row, endRow: row, startColumn: column, endColumn: column },
        })),
      );
    };
    this.stops.push(
      () => listening.dispose(),
      () => states.unsubscribe(),
    );
  }

  /** Resolves when Univer has calculated every edit so far; custom functions may still show #BUSY!. */
  async calculated(): Promise<void> {
    const edits = this.edits;
    const end = Date.now() + patience;
    while (this.applied < edits && this.needsCalculation()) {
      if (Date.now() > end)
        throw new ModelError("GeneralException", "The calculation did not end.");
      const done = this.nextWake();
      this.hurry();
      await done;
    }
  }

  /** Resolves when in addition every custom function has answered and its answer stands in the cells. */
  async settled(): Promise<void> {
    const end = Date.now() + patience;
    for (;;) {
      await this.calculated();
      if (this.functions.pending === 0) {
        if (this.applied >= this.edits || !this.needsCalculation()) return;
        continue;
      }
      if (Date.now() > end) {
        const text = `${this.functions.pending} calls of custom functions were not answered.`;
        throw new ModelError("GeneralException", text);
      }
      await this.nextWake();
    }
  }

  /** Begins to calculate everything anew, asking custom functions again. */
  restart(): void {
    this.functions.forget();
    this.refresh();
  }

  /** Begins to calculate everything anew with the answers that custom functions gave already. */
  refresh(): void {
    const sheets = this.book.workbook.getSheetOrders().map((id) => [id, "1"] as const);
    const clearDependencyTreeCache = { [this.book.unitId]: Object.fromEntries(sheets) };
    this.start({ ...nothingDirty, forceCalculation: true, clearDependencyTreeCache });
  }

  /** Calculates everything anew; resolves when it has settled. */
  async recalculate(): Promise<void> {
    this.restart();
    await this.settled();
  }

  /** Calculates these cells and what depends on them. */
  recalculateCells(cells: readonly IUnitRange[]): void {
    const own = cells.filter(({ unitId }) => unitId === this.book.unitId);
    if (own.length > 0) this.start({ ...nothingDirty, dirtyRanges: joinedRanges(own) });
    this.wake();
  }

  /** Stops listening. */
  dispose(): void {
    for (const stop of this.stops) stop();
    this.wake();
  }

  private start(dirty: typeof nothingDirty): void {
    const { commands } = this.book;
    commands.syncExecuteCommand(SetTriggerFormulaCalculationStartMutation.id, dirty, {
      onlyLocal: true,
    });
    this.hurry();
  }

  /** By the same rule by which Univer decides to calculate. */
  private count(command: Readonly<ICommandInfo>, options?: IExecutionOptions): void {
    const params = (command.params ?? {}) as { unitId?: string; trigger?: string };
    if (params.unitId !== undefined && params.unitId !== this.book.unitId) return;
    if (command.id === SetFormulaCalculationStartMutation.id) this.started = this.edits;
    if (command.id === SetFormulaCalculationNotificationMutation.id) {
      const { functionsExecutedState } =
        command.params as ISetFormulaCalculationNotificationMutation;
      if (functionsExecutedState !== undefined) this.functions.flush();
    }
    if (!this.dirty.get(command.id)) return;
    const isIgnored =
      command.id === SetRangeValuesMutation.id &&
      (options?.onlyLocal === true || styling.includes(params.trigger ?? ""));
    if (!isIgnored) this.edits++;
  }

  /** Once there were formulas there may be results to clear away. */
  private needsCalculation(): boolean {
    if (this.hadFormulas) return true;
    const sheets = this.book.formulas.getFormulaData()[this.book.unitId] ?? {};
    this.hadFormulas = Object.values(sheets).some((cells) => Object.keys(cells ?? {}).length > 0);
    return this.hadFormulas;
  }

  private hurry(): void {
    const { state } = this.session;
    if (!state.started || isDone(state)) this.trigger.startNow();
  }

  /** Waits for the next sign of life, at most a second: Univer's own timer may have been faster. */
  private nextWake(): Promise<void> {
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, 1000);
      this.waiting.push(() => {
        clearTimeout(timer);
        resolve();
      });
    });
  }

  private wake(): void {
    const waiting = this.waiting;
    this.waiting = [];
    for (const resolve of waiting) resolve();
  }
}
