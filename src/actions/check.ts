import type { Problem } from "../reading/Problem";
import type { Workbook } from "../workbook";
import { lookAtWorkbook } from "./lookAtWorkbook";

/** What came of Kiểm tra. */
export interface Checked {
  /** Every problem of the workbook: its regulation, its cells, its tables, its results. In that order. */
  problems: readonly Problem[];
}

/** Kiểm tra: everything that is wrong in the workbook, as the pane's look has it. Changes nothing. */
export async function check(workbook: Workbook): Promise<Checked> {
  const { problems } = await lookAtWorkbook(workbook);
  return { problems };
}
