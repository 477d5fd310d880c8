import { errorsIn } from "../actions/errorsIn";
import type { FormulaOutcome } from "../actions/FormulaOutcome";
import { isDone, type Outcome } from "../actions/Outcome";
import type { Overview } from "../actions/Overview";
import type { FormulaPress } from "../actions/pressFormulas";
import type { Production } from "../actions/Production";
import { withSheetsLeftOut } from "../actions/withSheetsLeftOut";
import type { Failure } from "../workbook";
import { type Ended, Jobs } from "./Jobs";
import type { OpenScreen } from "./OpenScreen";
import { PaneChanges } from "./PaneChanges";
import type { PaneState } from "./PaneState";
import type { PaneWork } from "./PaneWork";
import type { Tab } from "./Tab";
import { Watched } from "./Watched";

/** What the pane knows and does; React only shows it. */
export class PaneStore {
  readonly #pane = new Watched<PaneState>({ tab: "data", cells: "values", opened: [] });
  readonly #jobs = new Jobs((change) => this.#pane.set(change));
  #pressing: Promise<Outcome> | undefined;
  #stop = new AbortController();

  /** What a person can have changed in the workbook. */
  readonly changes: PaneChanges;

  constructor(private readonly work: PaneWork) {
    this.changes = new PaneChanges(work, this.#pane, async (job, again) => {
      const changeAndLook = async () => {
        await job();
        await this.#look();
      };
      await this.#jobs.run("change", changeAndLook, again);
    });
  }

  readonly state = this.#pane.value;
  readonly subscribe = this.#pane.subscribe;

  /** Reads the workbook anew. */
  readonly look = async (): Promise<void> => {
    await this.#jobs.run("look", () => this.#look(), this.look);
  };

  /** Has a part of the pane loaded that a person asked for; where it cannot be had, the pane says so. */
  readonly load = async (part: () => Promise<void>): Promise<void> => {
    await this.#jobs.run("look", part, () => this.load(part));
  };

  /**
   * Tạo phụ lục, from the pane or the ribbon; a second press while it runs is the same press.
   *
   * @param over names of sheets that the person let us write over
   */
  readonly produce = (over?: readonly string[]): Promise<Outcome> => {
    const again = () => this.produce(over);
    this.#pressing ??= this.#jobs
      .run("produce", () => this.#produce(over), again, this.#allowing)
      .then(outcomeOf)
      .finally(() => {
        this.#pressing = undefined;
      });
    return this.#pressing;
  };

  /** Values or formulas, from the next press on. */
  readonly chooseCells = (cells: PaneState["cells"]): void => {
    this.#pane.set({ cells });
  };

  /** Leaves these sheets out of the appendices, by their ids, and no others; shown at once, then remembered. */
  readonly leaveSheetsOut = async (ids: readonly string[]): Promise<void> => {
    const show = () => {
      const { overview } = this.state();
      if (overview) this.#pane.set({ overview: withSheetsLeftOut(overview, ids) });
    };
    const remember = async () => {
      const regulation = this.state().overview?.regulation;
      if (regulation) await this.work.leaveSheetsOut(regulation, ids);
      show(); // a look that began before may have come in between
    };
    show();
    await this.#jobs.run("change", remember, () => this.leaveSheetsOut(ids));
  };

  /** Stops the run that writes, between two of its steps; what it did is taken back. */
  readonly cancel = (): void => {
    this.#stop.abort();
  };

  /** Hoàn tác lần chạy: the workbook is as it was before the last press that wrote. */
  readonly undoRun = async (): Promise<void> => {
    const undoAndLook = async () => {
      const { written } = this.state();
      if (written) await this.work.undoRun(written);
      this.#pane.set({ written: undefined });
      await this.#look();
    };
    await this.#jobs.run("change", undoAndLook, this.undoRun);
  };

  /** Kiểm tra, from the ribbon: the problems then want to be seen. */
  readonly check = async (): Promise<Outcome> => {
    const checkAndShow = async (): Promise<Production> => {
      const overview = await this.#look();
      this.#pane.set({ tab: "check", opened: [] });
      return { overview, problems: overview.problems, sheets: [] };
    };
    return outcomeOf(await this.#jobs.run("look", checkAndShow, this.check));
  };

  /** Selects a cell or range of a sheet. */
  readonly show = async (sheet: string, cell: string): Promise<void> => {
    const select = () => this.work.show(sheet, cell);
    await this.#jobs.run("show", select, () => this.show(sheet, cell));
  };

  /** Goes to a tab; what was opened over the last one is left, and what was repaired can no longer be taken back. */
  readonly goTo = (tab: Tab): void => {
    this.#pane.set({ tab, opened: [], failed: undefined, repaired: undefined, made: undefined });
  };

  /** Opens a screen over the present one; what was refused before is no longer said. */
  readonly open = (screen: OpenScreen): void => {
    this.#pane.set({ opened: [...this.state().opened, screen], failed: undefined });
  };

  /** Leaves the screen that was opened last. */
  readonly leave = (): void => {
    this.#pane.set({ opened: this.state().opened.slice(0, -1), failed: undefined });
  };

  /** Back from what was written to what a press would write. */
  readonly leaveWritten = (): void => {
    this.#pane.set({ written: undefined });
  };

  /** A press about formulas, from the pane or the ribbon. */
  readonly formulas = async (press: FormulaPress): Promise<FormulaOutcome> => {
    const pressAndLook = async () => {
      const formulas = await this.work.formulas(press);
      this.#pane.set({ formulas });
      await this.#countFormulas();
      await this.#look();
      return formulas;
    };
    const again = () => this.formulas(press);
    const ended = await this.#jobs.run("formulas", pressAndLook, again);
    return "gave" in ended ? { formulas: ended.gave } : ended;
  };

  /** Takes the last press about formulas back. */
  readonly undoFormulas = async (): Promise<void> => {
    const undoAndLook = async () => {
      await this.work.takeFormulasBack(this.state().formulas?.undo ?? []);
      this.#pane.set({ formulas: undefined });
      await this.#countFormulas();
      await this.#look();
    };
    await this.#jobs.run("change", undoAndLook, this.undoFormulas);
  };

  readonly leaveFormulas = (): void => {
    this.#pane.set({ formulas: undefined });
  };

  /** What the screen of the last run says of EGI formulas holds after a press about them, too. */
  async #countFormulas(): Promise<void> {
    const { written } = this.state();
    if (written === undefined) return;
    const { left } = await this.work.formulas({ work: "look" });
    this.#pane.set({ written: { ...written, formulasLeft: left } });
  }

  async #look(): Promise<Overview> {
    const overview = await this.work.check();
    this.#pane.set({ overview });
    return overview;
  }

  async #produce(over?: readonly string[]): Promise<Production> {
    this.#stop = new AbortController();
    this.#pane.set({ progress: undefined });
    const production = await this.work.produce({
      ...(over && { over }),
      cells: this.state().cells,
      onProgress: (done, of) => this.#pane.set({ progress: { done, of } }),
      signal: this.#stop.signal,
    });
    const { overview } = production;
    const isWritten = isDone({ production });
    this.#pane.set({
      ...{ overview, opened: [], repaired: undefined, made: undefined },
      tab: isWritten || errorsIn(production.problems).length === 0 ? "appendices" : "check",
      written: isWritten ? production : undefined,
    });
    return production;
  }

  /** The press with which a person lets a run write over what was typed into its sheets. */
  readonly #allowing = (failure: Failure): (() => void) | undefined => {
    if (failure.kind !== "editedSince" || failure.isUndo) return undefined;
    return () => void this.produce(failure.sheets.map(({ sheet }) => sheet));
  };
}

const outcomeOf = (ended: Ended<Production>): Outcome =>
  "gave" in ended ? { production: ended.gave } : ended;
