import { appendices } from "../appendix/appendices";
import { isError } from "../reading/Problem";
import type { Workbook } from "../workbook";
import { evaluated } from "./evaluated";
import type { Production } from "./Production";
import { readRound } from "./readRound";

/**
 * Tạo phụ lục: reads the scores and the regulation that the workbook names, ranks, writes the
 * appendices. With an error it writes nothing. A `WorkbookFailure` is for whoever was pressed.
 */
export async function produceAppendices(workbook: Workbook): Promise<Production> {
  const round = await readRound(workbook);
  const { results, problems } = evaluated(round);
  const { regulation, digest } = round;
  if (regulation === undefined || problems.some(isError)) return { problems, sheets: [], digest };
  const sheets = await workbook.writeSheets(appendices(results, regulation));
  return { problems, sheets, digest };
}
