import { failureIn } from "../actions/failureIn";
import type { Failure } from "../workbook";
import type { Doing, PaneState } from "./PaneState";

/** How a job ended: with what it gives, with what Excel refused, or at a fault of ours. */
export type Ended<T> = { gave: T } | { failure: Failure } | { fault: unknown };

/** What the pane does with the workbook: one job after the other, never two at once. */
export class Jobs {
  #queue: Promise<unknown> = Promise.resolve();

  /** @param tell hears what runs, and what went wrong: that is kept for the screen */
  constructor(
    private readonly tell: (change: Pick<PaneState, "running" | "failed" | "fault">) => void,
  ) {}

  /**
   * @param again    tries the same once more, at a press
   * @param allowing the press, if any, with which a person allows what was refused
   */
  run<T>(
    doing: Doing,
    job: () => Promise<T>,
    again: () => Promise<unknown>,
    allowing: (failure: Failure) => (() => void) | undefined = () => undefined,
  ): Promise<Ended<T>> {
    const run = this.#queue.then(async (): Promise<Ended<T>> => {
      this.tell({ running: doing, failed: undefined });
      try {
        return { gave: await job() };
      } catch (error) {
        const failure = failureIn(error);
        if (failure === undefined) {
          this.tell({ fault: { thrown: error } });
          return { fault: error };
        }
        const allow = allowing(failure);
        this.tell({ failed: { failure, retry: () => void again(), ...(allow && { allow }) } });
        return { failure };
      } finally {
        this.tell({ running: undefined });
      }
    });
    this.#queue = run;
    return run;
  }
}
