import type { Batch, BatchResponse } from "../protocol/Batch";

/** One round trip of the add-in. */
export interface BatchRecord {
  request: Batch;
  response: BatchResponse;
  /** Number of actions in the request. */
  actions: number;
  /** Characters of request and response. */
  bytes: { request: number; response: number };
}
