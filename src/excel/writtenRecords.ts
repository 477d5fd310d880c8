import type { Area, Chart } from "../sheet/Sheet";
import type { Digest } from "./digestOf";

/** What is remembered of a sheet when we wrote it, so that it is seen what a person changed since. */
export interface WrittenRecord extends Digest {
  /** The cells from which its charts were drawn, in order. */
  charts: readonly { labels: Area; values: Area }[];
}

/** Records by the tables' ids. */
export type WrittenRecords = Readonly<Record<string, WrittenRecord>>;

/** The setting of the workbook that holds the records; saved with the file. */
const key = "trang-da-ghi";

/** Asks for the records, in the round trip that follows. */
export function askRecords({ workbook }: Excel.RequestContext): () => WrittenRecords {
  const asked = { setting: workbook.settings.getItemOrNullObject(key) };
  asked.setting.load("value");
  return () => (asked.setting.isNullObject ? {} : recordsIn(String(asked.setting.value)));
}

/** Keeps these records in the place of those that are there, for the next sync. */
export function keepRecords({ workbook }: Excel.RequestContext, records: WrittenRecords): void {
  if (Object.keys(records).length > 0) workbook.settings.add(key, JSON.stringify(records));
  else workbook.settings.getItemOrNullObject(key).delete();
}

/** The record of a sheet as it was written. */
export const recordOf = (digest: Digest, charts: readonly Chart[] = []): WrittenRecord => ({
  ...digest,
  charts: charts.map(({ labels, values }) => ({ labels, values })),
});

/** Where the setting cannot be understood nothing is known, and a person is asked about every sheet. */
function recordsIn(text: string): WrittenRecords {
  try {
    return JSON.parse(text) as WrittenRecords;
  } catch (error) {
    if (error instanceof SyntaxError) return {};
    throw error;
  }
}
