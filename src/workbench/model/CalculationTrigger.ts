import type { ICommandInfo, Injector } from "@univerjs/core";
import { SetFormulaCalculationStartMutation } from "@univerjs/engine-formula";
import { ICommandService } from "@univerjs/core";
import { TriggerCalculationController } from "@univerjs/sheets-formula";

/** Private members of Univer 0.25.1's TriggerCalculationController: pinned version, kept by a test. */
interface Internals {
  _waitingCommandQueue: ICommandInfo[];
  _executingDirtyData: object;
  _executionInProgressParams: object | null;
  _setTimeoutKey: ReturnType<typeof setTimeout>;
  _generateDirty(commands: ICommandInfo[]): object;
  _mergeDirty(a: object, b: object): object;
}

/** Starts a calculation without the 100 milliseconds that Univer waits for further typing. */
export class CalculationTrigger {
  private readonly internals: Internals;
  private readonly commands: ICommandService;

  constructor(injector: Injector) {
    this.internals = injector.get(TriggerCalculationController) as unknown as Internals;
    this.commands = injector.get(ICommandService);
  }

  /** Whether edits are waiting to be calculated. */
  isWaiting(): boolean {
    return this.internals._waitingCommandQueue.length > 0;
  }

  /** Starts, when edits are waiting and nothing is being calculated. */
  startNow(): void {
    const { internals } = this;
    if (!this.isWaiting() || internals._executionInProgressParams !== null) return;
    clearTimeout(internals._setTimeoutKey);
    const dirty = internals._generateDirty(internals._waitingCommandQueue);
    internals._executingDirtyData = internals._mergeDirty(internals._executingDirtyData, dirty);
    internals._waitingCommandQueue = [];
    const params = { ...internals._executingDirtyData };
    void this.commands.executeCommand(SetFormulaCalculationStartMutation.id, params, {
      onlyLocal: true,
    });
  }
}
