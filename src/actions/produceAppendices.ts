import { appendices } from "../appendix/appendices";
import type { Form } from "../reading/form/Form";
import { isError, type Problem } from "../reading/Problem";
import { layoutOf } from "../regulations/layouts/layoutOf";
import type { Workbook } from "../workbook";
import { documentForm, formProblems } from "./documentForm";
import { earlierRanksOf } from "./earlierRanksOf";
import { evaluated } from "./evaluated";
import type { Production } from "./Production";
import { readRound } from "./readRound";

/**
 * Tạo phụ lục: reads the scores and the regulation that the workbook names, ranks, writes the
 * appendices in the form of their document. With an error it writes nothing. A `WorkbookFailure` is
 * for whoever was pressed.
 *
 * @param given the form to print in; absent: that which the workbook remembers
 */
export async function produceAppendices(
  workbook: Workbook,
  given: { form?: Form } = {},
): Promise<Production> {
  const round = await readRound(workbook);
  const { regulation, tables, averages, digest } = round;
  const { results, problems: found } = evaluated(round);
  const layout = regulation && layoutOf(regulation);
  if (regulation === undefined || layout === undefined || found.some(isError))
    return { problems: found.map(forbidding), sheets: [], digest };
  const { form, problems: ofForm } = given.form
    ? { form: given.form, problems: formProblems(given.form) }
    : await documentForm(workbook);
  const problems = [...found.map(forbidding), ...ofForm];
  if (problems.some(isError)) return { problems, sheets: [], digest };
  const earlierRanks = earlierRanksOf(tables);
  const input = { regulation, layout, results, earlierRanks, averages };
  const sheets = await workbook.writeSheets(appendices(input, form).map(({ sheet }) => sheet));
  return { problems, sheets, digest };
}

/** Without a layout nothing can be written, though nothing is wrong with what was read. */
const forbidding = (problem: Problem): Problem =>
  problem.kind === "noLayout" ? { ...problem, severity: "error" } : problem;
