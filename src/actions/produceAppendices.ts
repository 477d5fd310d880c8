import { appendices } from "../appendix/appendices";
import { isError, type Problem } from "../reading/Problem";
import type { Workbook } from "../workbook";
import { evaluated } from "./evaluated";
import type { Production } from "./Production";
import { overviewOf } from "./overviewOf";
import { readRound } from "./readRound";

/**
 * Tạo phụ lục: reads the scores and the regulation that the workbook names, ranks, writes the
 * appendices. With an error it writes nothing. A `WorkbookFailure` is for whoever was pressed.
 */
export async function produceAppendices(workbook: Workbook): Promise<Production> {
  const round = await readRound(workbook);
  const { regulation } = round;
  const evaluation = evaluated(round);
  const problems = evaluation.problems.map(forbidding);
  if (regulation === undefined || problems.some(isError))
    return { problems, sheets: [], overview: overviewOf(round, evaluation) };
  const sheets = await workbook.writeSheets(appendices(evaluation.results, regulation));
  const others = round.written.filter(({ id }) => !sheets.some((sheet) => sheet.id === id));
  const written = [...others, ...sheets.map(({ id, name }) => ({ id, sheet: name }))];
  return { problems, sheets, overview: overviewOf({ ...round, written }, evaluation) };
}

/** Without a layout nothing can be written, though nothing is wrong with what was read. */
const forbidding = (problem: Problem): Problem =>
  problem.kind === "noLayout" ? { ...problem, severity: "error" } : problem;
