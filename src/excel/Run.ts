import type { Area } from "../sheet/Sheet";
import type { KeptLayout } from "./keptLayout";
import type { Survey } from "./survey";
import type { WrittenRecords } from "./writtenRecords";

/** A sheet of an earlier run that a run updates. */
export interface Update {
  id: string;
  /** Excel's own id of the sheet. */
  key: string;
  name: string;
  /** The name of the hidden sheet that holds all of it as it was. */
  copyName: string;
  /** Where its table was, and where the new one is. */
  old: Area;
  table: Area;
  layout: KeptLayout;
  /** How many charts the new table has. */
  charts: number;
}

/** What a run needs to be taken back: what stood before it, and what it made. */
export interface Run {
  before: Survey;
  records: WrittenRecords;
  /** The tables that it writes. */
  ids: readonly string[];
  /** Names of its hidden sheets. */
  names: readonly string[];
  /** Excel's ids of the sheets that it made, as far as they came back. */
  created: string[];
  updates: Update[];
  /** Whether sheets of earlier runs may have been written already. */
  isPublishing: boolean;
}
