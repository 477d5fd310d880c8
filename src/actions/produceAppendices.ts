import { appendices } from "../appendix/appendices";
import { isError, type Problem } from "../reading/Problem";
import { regulationSheetId } from "../reading/readRegulationId";
import type { Workbook, WriteOptions } from "../workbook";
import { evaluated } from "./evaluated";
import type { Production } from "./Production";
import { readRound } from "./readRound";

/**
 * Tạo phụ lục: reads the scores and the regulation that the workbook names, ranks, writes the
 * appendices. With an error it writes nothing. A `WorkbookFailure` is for whoever was pressed.
 *
 * @param options what a person let us write over, who is told of the progress, and who may stop it
 */
export async function produceAppendices(
  workbook: Workbook,
  options: Omit<WriteOptions, "undoable"> = {},
): Promise<Production> {
  const round = await readRound(workbook);
  const { regulation, digest } = round;
  const { results, problems: found } = evaluated(round);
  const problems = found.map(forbidding);
  if (regulation === undefined || problems.some(isError)) return { problems, sheets: [], digest };
  const run = await workbook.writeSheets(appendices(results, regulation), {
    ...options,
    undoable: true,
  });
  const others = run.others.filter(({ id }) => id !== regulationSheetId);
  return { problems, sheets: run.sheets, others, digest, ...(run.undo && { undo: run.undo }) };
}

/** Without a layout nothing can be written, though nothing is wrong with what was read. */
const forbidding = (problem: Problem): Problem =>
  problem.kind === "noLayout" ? { ...problem, severity: "error" } : problem;
