import type { Problem } from "../reading/Problem";
import type { Workbook } from "../workbook";
import { lookAtWorkbook } from "./lookAtWorkbook";
import type { Overview } from "./Overview";

/** What came of Kiểm tra. */
export interface Checked {
  /** What the workbook holds, as the pane shows it. */
  overview: Overview;
  /** Every problem of the workbook: its regulation, its cells, its tables, its results. In that order. */
  problems: readonly Problem[];
}

/** Kiểm tra: everything that is wrong in the workbook, in one list. Changes nothing. */
export async function check(workbook: Workbook): Promise<Checked> {
  const overview = await lookAtWorkbook(workbook);
  return { overview, problems: overview.problems };
}
