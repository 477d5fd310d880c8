import type { Production } from "./Production";

/**
 * Hoàn tác lần chạy: the sheets that a run added go, those that it updated hold again what they held.
 * A `WorkbookFailure` where a person typed into them since, or where there is nothing to go back to.
 */
export async function undoRun({ undo }: Production): Promise<void> {
  if (undo === undefined) throw new Error("this run wrote nothing");
  await undo.run();
}
