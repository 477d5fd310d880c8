import type { Book } from "../model/Book";
import type { Batch, BatchResponse } from "../protocol/Batch";
import type { BatchInterpreter } from "../protocol/BatchInterpreter";
import { RichApiError } from "../protocol/RichApiError";
import type { BatchRecord } from "./BatchRecord";
import type { Faults } from "./Faults";
import { isTooLarge, payloadError } from "./payloadLimit";

/** Bit of a request's flags: it waits for the end of cell editing (`delayForCellEdit`). */
const waitsForCellEdit = 64;

/** Custom functions bring their results as requests too; nothing befalls these, none is counted. */
const isFunctionResult = ({ ObjectPaths }: Batch): boolean =>
  Object.values(ObjectPaths).some(({ Name }) => Name.startsWith("Microsoft.ExcelServices."));

function failed(error: RichApiError): BatchResponse {
  const { code, message, httpStatusCode } = error;
  const where = { Location: "", ActionIndex: 0, HttpStatusCode: httpStatusCode };
  return { Results: [], TraceIds: [], Error: { Code: code, Message: message, ...where } };
}

/**
 * The requests of the add-in, carried out one after the other, although a read may wait for the
 * calculation.
 */
export class Requests {
  readonly log: BatchRecord[] = [];
  private queue: Promise<unknown> = Promise.resolve();

  constructor(
    private readonly book: Book,
    private readonly interpreter: BatchInterpreter,
    private readonly faults: Faults,
  ) {}

  /** Resolves when every request received so far is answered. */
  async idle(): Promise<void> {
    await this.queue;
  }

  /**
   * Answers one request.
   * @param data as office.js sends it: the body at 4, flags at 6
   */
  async answer(data: readonly unknown[]): Promise<Record<string, unknown>> {
    const json = String(data[4]);
    if (isTooLarge(json)) return { Error: payloadError.request };
    const request = JSON.parse(json) as Batch;
    const waits = (Number(data[6]) & waitsForCellEdit) !== 0;
    const run = this.queue.then(() =>
      isFunctionResult(request) ? this.interpreter.process(request) : this.process(request, waits),
    );
    this.queue = run;
    const response = await run;
    const answer = JSON.stringify(response);
    if (!isFunctionResult(request)) {
      const bytes = { request: json.length, response: answer.length };
      this.log.push({ request, response, actions: request.Actions.length, bytes });
    }
    if (isTooLarge(answer)) return { Error: payloadError.response };
    return { Data: [200, ["Content-Type", "application/json"], answer] };
  }

  private async process(request: Batch, waits: boolean): Promise<BatchResponse> {
    try {
      return await this.faults.through(waits, (share) => this.carryOut(request, share));
    } catch (thrown) {
      if (thrown instanceof RichApiError) return failed(thrown);
      throw thrown;
    }
  }

  private async carryOut(request: Batch, share: number): Promise<BatchResponse> {
    const Actions = request.Actions.slice(0, Math.ceil(request.Actions.length * share));
    this.book.author = "addin";
    try {
      return await this.interpreter.process({ ...request, Actions });
    } finally {
      this.book.author = "user";
    }
  }
}
