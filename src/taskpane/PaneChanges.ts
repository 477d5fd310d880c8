import type { Answer } from "../actions/Answer";
import type { Correction } from "../actions/Correction";
import { type ExemptionGiven, exemptionOf } from "../actions/exemptionOf";
import type { CommitteeOrigin } from "../actions/writeCommitteeSheets";
import type { RegulationOrigin } from "../actions/writeRegulationSheet";
import type { Form } from "../reading/form/Form";
import type { MaximumProblem } from "../reading/MaximumProblem";
import type { Problem } from "../reading/Problem";
import type { Repair } from "../reading/Repair";
import type { PaneState } from "./PaneState";
import type { PaneWork } from "./PaneWork";
import type { Watched } from "./Watched";

/** Makes a change in its turn and looks at what came of it; `again` tries the same once more. */
type Change = (job: () => Promise<void>, again: () => Promise<void>) => Promise<void>;

/** The presses that change cells of the workbook, or what it remembers. */
export class PaneChanges {
  constructor(
    private readonly work: PaneWork,
    private readonly pane: Watched<PaneState>,
    private readonly change: Change,
  ) {}

  /** Remembers the regulation that the person chose. */
  readonly choose = (regulation: string): Promise<void> =>
    this.change(
      async () => {
        await this.work.choose(regulation);
        this.pane.set({ opened: [] });
      },
      () => this.choose(regulation),
    );

  /** Writes the sheet "Quy định", which then says the regulation; Excel shows it. */
  readonly writeRegulation = (from: RegulationOrigin, mayReplace: boolean): Promise<void> =>
    this.change(
      async () => {
        await this.work.writeRegulation(from, mayReplace);
        this.pane.set({ opened: [], repaired: undefined });
      },
      () => this.writeRegulation(from, mayReplace),
    );

  /** Makes sheets for scores; Excel shows the first. One press takes them back. */
  readonly makeSheets = (from: CommitteeOrigin): Promise<void> =>
    this.change(
      async () => {
        const made = await this.work.makeSheets(from);
        this.pane.set({ made, opened: [], repaired: undefined, tab: "data" });
      },
      () => this.makeSheets(from),
    );

  /** Takes the sheets for scores back that the last press made. */
  readonly undoSheets = (): Promise<void> =>
    this.change(async () => {
      await this.pane.value().made?.undo?.run();
      this.pane.set({ made: undefined });
    }, this.undoSheets);

  /** Remembers the form of the document. */
  readonly rememberForm = (form: Form): Promise<void> =>
    this.change(
      async () => {
        await this.work.rememberForm(form);
        this.pane.set({ opened: [] });
      },
      () => this.rememberForm(form),
    );

  /** Makes repairs; what they changed can be taken back by one press. */
  readonly repair = (repairs: readonly Repair[]): Promise<void> =>
    this.change(
      async () => this.pane.set({ repaired: await this.work.repair(repairs) }),
      () => this.repair(repairs),
    );

  /** Takes the last repair or registration back. */
  readonly undo = (): Promise<void> =>
    this.change(async () => {
      await this.work.takeBack(this.pane.value().repaired ?? []);
      this.pane.set({ repaired: undefined });
    }, this.undo);

  /** Remembers the answer to a question of reading. */
  readonly answer = (problem: Problem, answer: Answer): Promise<void> =>
    this.change(
      () => this.work.answer(problem, answer),
      () => this.answer(problem, answer),
    );

  /** Remembers how a person corrected what was understood of a table. */
  readonly correct = (corrections: readonly Correction[]): Promise<void> =>
    this.change(
      () => this.work.correct(corrections),
      () => this.correct(corrections),
    );

  /** Nothing of a sheet is read any more. */
  readonly leaveSheetOut = (sheet: string): Promise<void> =>
    this.change(
      async () => {
        await this.work.correct([{ is: "sheet", sheet, isLeftOut: true }]);
        this.pane.set({ opened: [] }); // its tables are gone
      },
      () => this.leaveSheetOut(sheet),
    );

  /** A sheet that was left out is read again. */
  readonly takeSheetIn = (sheet: string): Promise<void> =>
    this.correct([{ is: "sheet", sheet, isLeftOut: false }]);

  /**
   * Registers the exemption that makes a declared maximum the regulation's; a sheet "Quy định" that is
   * not the regulation in full is written over only where the person allowed it.
   */
  readonly exempt = (
    maximum: MaximumProblem,
    given: ExemptionGiven,
    mayReplace = false,
  ): Promise<void> =>
    this.change(
      async () => {
        const { undo } = await this.work.exempt(exemptionOf(maximum, given), mayReplace);
        this.pane.set({ opened: [], ...(undo.length > 0 && { repaired: undo }) });
      },
      () => this.exempt(maximum, given, mayReplace),
    );
}
