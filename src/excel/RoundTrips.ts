import { WorkbookFailure, type WriteOptions } from "../workbook";

/** The round trips of a run: counted, told, and between them it can be cancelled. */
export class RoundTrips {
  private done = 0;
  private of: number | undefined;

  constructor(
    private readonly context: Excel.RequestContext,
    private readonly options: Pick<WriteOptions, "onProgress" | "signal">,
  ) {}

  /** Says how many there will be in all, once that is known. */
  expect(of: number): void {
    this.of = of;
    this.options.onProgress?.(this.done, of);
  }

  /** Makes the next one. Throws the failure `cancelled` where a person no longer wants it. */
  async next(): Promise<void> {
    if (this.options.signal?.aborted) throw new WorkbookFailure({ kind: "cancelled" });
    await this.last(() => this.context.sync());
  }

  /** Makes one that is not to be cancelled any more. */
  async last(trip: () => Promise<void>): Promise<void> {
    await trip();
    this.done += 1;
    if (this.of !== undefined) this.options.onProgress?.(this.done, this.of);
  }
}
