import { appendices } from "../appendix/appendices";
import { isError, type Problem } from "../reading/Problem";
import { layoutOf } from "../regulations/layouts/layoutOf";
import type { Workbook } from "../workbook";
import { earlierRanksOf } from "./earlierRanksOf";
import { evaluated } from "./evaluated";
import type { Production } from "./Production";
import { readRound } from "./readRound";

/**
 * Tạo phụ lục: reads the scores and the regulation that the workbook names, ranks, writes the
 * appendices. With an error it writes nothing. A `WorkbookFailure` is for whoever was pressed.
 *
 * @param cells whether figures that follow from others are values, or formulas of Excel's own
 */
export async function produceAppendices(
  workbook: Workbook,
  cells: "values" | "formulas" = "values",
): Promise<Production> {
  const round = await readRound(workbook);
  const { regulation, tables, averages, digest } = round;
  const { results, problems: found } = evaluated(round);
  const problems = found.map(forbidding);
  const layout = regulation && layoutOf(regulation);
  if (regulation === undefined || layout === undefined || problems.some(isError))
    return { problems, sheets: [], digest };
  const earlierRanks = earlierRanksOf(tables);
  const input = { regulation, layout, results, earlierRanks, averages };
  const sheets = await workbook.writeSheets(appendices(input, cells).map(({ sheet }) => sheet));
  return { problems, sheets, digest };
}

/** Without a layout nothing can be written, though nothing is wrong with what was read. */
const forbidding = (problem: Problem): Problem =>
  problem.kind === "noLayout" ? { ...problem, severity: "error" } : problem;
