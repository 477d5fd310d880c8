import type { FormulaOutcome } from "../actions/FormulaOutcome";
import type { FormulaReport } from "../actions/FormulaReport";
import type { Outcome } from "../actions/Outcome";
import type { FormulaPress } from "../actions/pressFormulas";
import type { Answer } from "../actions/Answer";
import { type ExemptionGiven, exemptionOf } from "../actions/exemptionOf";
import { isDone } from "../actions/Outcome";
import type { Production } from "../actions/Production";
import { failureIn } from "../actions/failureIn";
import type { Problem } from "../reading/Problem";
import type { Repair } from "../reading/Repair";
import type { Doing, PaneState } from "./PaneState";
import type { PaneWork } from "./PaneWork";

type MaximumProblem = Extract<Problem, { kind: "maxDiffers" }>;

/** What the pane knows and does, one thing after the other; React only shows it. */
export class PaneStore {
  #state: PaneState = { refusals: 0 };
  readonly #listeners = new Set<() => void>();
  #queue: Promise<unknown> = Promise.resolve();
  #pressing: Promise<Outcome> | undefined;

  constructor(private readonly work: PaneWork) {}

  readonly state = (): PaneState => this.#state;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** Reads the workbook anew. */
  readonly look = async (): Promise<void> => {
    await this.#do("look", () => this.#look(), this.look);
  };

  /** Tạo phụ lục, from the pane or the ribbon; a second press while it runs is the same press. */
  readonly produce = (): Promise<Outcome> => {
    this.#pressing ??= this.#do("produce", () => this.#produce(), this.produce).finally(() => {
      this.#pressing = undefined;
    });
    return this.#pressing;
  };

  readonly choose = async (regulation: string): Promise<void> => {
    const chooseAndLook = async () => {
      await this.work.choose(regulation);
      this.#set({ isChoosing: false });
      return this.#look();
    };
    await this.#do("choose", chooseAndLook, () => this.choose(regulation));
  };

  /** Opens the choice of another regulation, or leaves it. */
  readonly openChoice = (isChoosing: boolean): void => {
    this.#set({ isChoosing });
  };

  /** Selects a cell or range of a sheet. */
  readonly show = async (sheet: string, cell: string): Promise<void> => {
    const select = async () => {
      await this.work.show(sheet, cell);
      return nothing;
    };
    await this.#do("show", select, () => this.show(sheet, cell));
  };

  /** Makes repairs; what they changed can be taken back by one press. */
  readonly repair = (repairs: readonly Repair[]): Promise<void> =>
    this.#write(
      async () => this.#set({ repaired: await this.work.repair(repairs) }),
      () => this.repair(repairs),
    );

  /** Takes the last repair or registration back. */
  readonly undo = (): Promise<void> =>
    this.#write(async () => {
      await this.work.takeBack(this.#state.repaired ?? []);
      this.#set({ repaired: undefined });
    }, this.undo);

  /** Remembers the answer to a question of reading. */
  readonly answer = (problem: Problem, answer: Answer): Promise<void> =>
    this.#write(
      () => this.work.answer(problem, answer),
      () => this.answer(problem, answer),
    );

  /** Opens what may explain a maximum that is declared too low. */
  readonly explainMaximum = (problem: Problem): void => {
    if (problem.kind === "maxDiffers") this.#set({ maximum: problem });
  };

  readonly leaveMaximum = (): void => {
    this.#set({ maximum: undefined });
  };

  /**
   * Registers the exemption that makes a declared maximum the regulation's; a sheet "Quy định" that is
   * not the regulation in full is written over only where the person allowed it.
   */
  readonly exempt = (
    maximum: MaximumProblem,
    given: ExemptionGiven,
    mayReplace = false,
  ): Promise<void> =>
    this.#write(
      async () => {
        const { undo } = await this.work.exempt(exemptionOf(maximum, given), mayReplace);
        this.#set({ maximum: undefined, ...(undo.length > 0 && { repaired: undo }) });
      },
      () => this.exempt(maximum, given, mayReplace),
    );

  /** Back from what was written to the tables that were found. */
  readonly leaveWritten = (): void => {
    this.#set({ written: undefined });
  };

  /** Kiểm tra, from the ribbon: the problems then want to be seen. */
  readonly check = (): Promise<Outcome> => {
    const checkAndShow = async (): Promise<Production> => {
      const checked = await this.#look();
      this.#set({ written: undefined, refusals: this.#state.refusals + 1 });
      return checked;
    };
    return this.#do("look", checkAndShow, this.check);
  };

  /** A press about formulas, from the pane or the ribbon. */
  readonly formulas = async (press: FormulaPress): Promise<FormulaOutcome> => {
    let formulas: FormulaReport | undefined;
    const job = async () => {
      formulas = await this.work.formulas(press);
      this.#set({ formulas });
      return this.#look();
    };
    const outcome = await this.#do("formulas", job, () => this.formulas(press));
    return formulas === undefined ? (outcome as FormulaOutcome) : { formulas };
  };

  /** Takes the last press about formulas back. */
  readonly undoFormulas = (): Promise<void> =>
    this.#write(async () => {
      await this.work.takeFormulasBack(this.#state.formulas?.undo ?? []);
      this.#set({ formulas: undefined });
    }, this.undoFormulas);

  readonly leaveFormulas = (): void => {
    this.#set({ formulas: undefined });
  };

  /** A press that changes cells or what is remembered, and the look that shows what came of it. */
  async #write(job: () => Promise<void>, again: () => Promise<void>): Promise<void> {
    const writeAndLook = async () => {
      await job();
      return this.#look();
    };
    await this.#do("repair", writeAndLook, again);
  }

  async #look(): Promise<Production> {
    const { overview, problems } = await this.work.check();
    this.#set({ overview });
    return { problems, sheets: [], digest: overview.digest };
  }

  async #produce(): Promise<Production> {
    const production = await this.work.produce();
    const isWritten = isDone({ production });
    this.#set({ written: isWritten ? production : undefined, repaired: undefined });
    await this.#look();
    if (!isWritten) this.#set({ refusals: this.#state.refusals + 1 });
    return production;
  }

  /** One job after the other; what goes wrong is kept for the screen and given back. */
  #do(
    doing: Doing,
    job: () => Promise<Production>,
    again: () => Promise<unknown>,
  ): Promise<Outcome> {
    const run = this.#queue.then(async (): Promise<Outcome> => {
      this.#set({ running: doing, failed: undefined });
      try {
        return { production: await job() };
      } catch (error) {
        const failure = failureIn(error);
        if (failure === undefined) {
          this.#set({ fault: { thrown: error } });
          return { fault: error };
        }
        this.#set({ failed: { failure, retry: () => void again() } });
        return { failure };
      } finally {
        this.#set({ running: undefined });
      }
    });
    this.#queue = run;
    return run;
  }

  #set(change: Partial<PaneState>): void {
    this.#state = { ...this.#state, ...change };
    for (const listener of this.#listeners) listener();
  }
}

/** What a job that writes no sheets gives. */
const nothing: Production = { problems: [], sheets: [], digest: "" };
