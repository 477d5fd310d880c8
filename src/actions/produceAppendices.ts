import { appendices } from "../appendix/appendices";
import type { AppendixOptions } from "../appendix/AppendixOptions";
import { isError, type Problem } from "../reading/Problem";
import { regulationSheetId } from "../reading/readRegulationId";
import { layoutOf } from "../regulations/layouts/layoutOf";
import type { FormulaBook, RunUndo, Workbook, WriteOptions, WrittenSheet } from "../workbook";
import { formProblems } from "./documentForm";
import { earlierRanksOf } from "./earlierRanksOf";
import { evaluated } from "./evaluated";
import { formulasAfter } from "./formulasAfter";
import type { Production } from "./Production";
import { overviewOf } from "./overviewOf";
import { readRound } from "./readRound";
import { runRecordKey, runRecordText } from "./results/RunRecord";

/** What a press may say: see WriteOptions and AppendixOptions. */
export type ProduceOptions = Omit<WriteOptions, "undoable"> & AppendixOptions;

/**
 * Tạo phụ lục: reads the scores and the regulation that the workbook names, ranks, writes the
 * appendices in the form of their document, but for the sheets that a person left out: numbers of
 * appendices, pages and the signature are those of the whole document. Then it looks for EGI formulas
 * left in the workbook, which would be sent with it. With an error it writes nothing, nor where every
 * sheet was left out. A `WorkbookFailure` is for whoever was pressed.
 *
 * @param options what a person let us write over, who is told of the progress, who may stop it;
 *   the form to print in, absent: that which the workbook remembers; values or formulas
 */
export async function produceAppendices(
  workbook: Workbook & FormulaBook,
  { form: given, cells, ...options }: ProduceOptions = {},
): Promise<Production> {
  const read = await readRound(workbook);
  const round = given ? { ...read, form: given, formProblems: formProblems(given) } : read;
  const { regulation, tables, averages, form, leftOut } = round;
  const evaluation = evaluated(round);
  const problems = evaluation.problems.map(forbidding);
  const layout = regulation && layoutOf(regulation);
  if (regulation === undefined || layout === undefined || problems.some(isError))
    return { problems, sheets: [], overview: overviewOf(round, evaluation) };
  const { results } = evaluation;
  const input = { regulation, layout, results, earlierRanks: earlierRanksOf(tables), averages };
  const chosen = appendices(input, { ...(form && { form }), ...(cells && { cells }) })
    .map(({ sheet }) => sheet)
    .filter(({ id }) => !leftOut.includes(id));
  if (chosen.length === 0) return { problems, sheets: [], overview: overviewOf(round, evaluation) };
  const run = await workbook.writeSheets(chosen, { ...options, undoable: true });
  const { sheets } = run;
  const lastRun = runRecordText(results);
  const undo = await rememberRun(workbook, round.lastRun, lastRun, run.undo);
  const standing = run.others.filter(({ id }) => id !== regulationSheetId);
  const isLeftOut = ({ id }: WrittenSheet): boolean =>
    leftOut.includes(id) && layout.some((sheet) => sheet.id === id);
  const others = standing.filter((sheet) => !isLeftOut(sheet));
  const notChosen = standing.filter(isLeftOut);
  const written = [...standing, ...sheets].map(({ id, name }) => ({ id, sheet: name }));
  const overview = overviewOf({ ...round, written, lastRun }, evaluation);
  const formulasLeft = await formulasAfter(workbook);
  return {
    ...{ problems, sheets, others, notChosen, formulasLeft, overview },
    ...(undo && { undo }),
  };
}

/**
 * Keeps the results of a run in the workbook, by which the next look tells what has changed since. The
 * way back gives what was kept before, too; where nothing can be kept, the run is taken back.
 */
async function rememberRun(
  workbook: Workbook,
  before: string | undefined,
  now: string,
  undo: RunUndo | undefined,
): Promise<RunUndo | undefined> {
  try {
    await workbook.remember(runRecordKey, now);
  } catch (error) {
    await undo?.run();
    throw error;
  }
  return (
    undo && {
      run: async () => {
        await undo.run();
        await workbook.remember(runRecordKey, before ?? "");
      },
      forget: () => undo.forget(),
    }
  );
}

/** Without a layout nothing can be written, though nothing is wrong with what was read. */
const forbidding = (problem: Problem): Problem =>
  problem.kind === "noLayout" ? { ...problem, severity: "error" } : problem;
