import type { Workbook } from "../workbook";
import { evaluated } from "./evaluated";
import type { Overview } from "./Overview";
import { overviewOf } from "./overviewOf";
import { readRound } from "./readRound";

/** Kiểm tra: what the workbook holds, and everything that is wrong in it, in one list. Changes nothing. */
export async function check(workbook: Workbook): Promise<Overview> {
  const round = await readRound(workbook);
  return overviewOf(round, evaluated(round));
}
