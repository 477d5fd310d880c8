import type { Answer } from "../actions/Answer";
import type { Problem } from "../reading/Problem";
import type { Repair } from "../reading/Repair";

/** What can be pressed on a problem. */
export interface ProblemActs {
  /** Selects a cell or range of a sheet. */
  show(sheet: string, cell: string): Promise<void>;
  repair(repairs: readonly Repair[]): Promise<void>;
  answer(problem: Problem, answer: Answer): Promise<void>;
  /** Opens what may explain a maximum that is declared too low. */
  explainMaximum(problem: Problem): void;
}
