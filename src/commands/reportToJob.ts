import type { FormulaOutcome } from "../actions/FormulaOutcome";
import type { FormulaPlace, FormulaReport, WhyLeft } from "../actions/FormulaReport";
import type { Outcome } from "../actions/Outcome";
import { afterRunWords } from "../text/afterRunWords";
import { explain } from "../text/explain";
import { explainFailure } from "../text/explainFailure";
import { formulaWords } from "../text/formulaWords";
import { placeOf, placeText } from "../text/placeText";
import type { Workbook } from "../workbook";

/** Settings of the workbook by which the command line asks for a report and finds it. */
const jobKey = "egi.job";
const reportKey = "egi.report";

/**
 * Leaves the outcome in the workbook where a job of the command line asked for it. Nobody undoes such
 * a run, so the file that it writes holds no hidden copies for that.
 */
export async function reportToJob(
  workbook: Workbook,
  outcome: Outcome | FormulaOutcome,
): Promise<void> {
  if ((await workbook.remembered(jobKey)) === undefined) return;
  if ("production" in outcome) await outcome.production.undo?.forget();
  await workbook.remember(reportKey, JSON.stringify(reportOf(outcome)));
}

/** The outcome in words, as src/workbench/batch/Report.ts describes it. */
function reportOf(outcome: Outcome | FormulaOutcome) {
  if ("fault" in outcome) return { problems: [], sheets: [], failure: String(outcome.fault) };
  if ("failure" in outcome) {
    const { title, what, todo } = explainFailure(outcome.failure);
    return { problems: [], sheets: [], failure: `${title}. ${what} ${todo}` };
  }
  if ("formulas" in outcome) return formulaReport(outcome.formulas);
  const { problems, sheets, formulasLeft = [], overview } = outcome.production;
  const isNoneChosen = overview.appendixSheets.length > 0 && overview.appendixSheets.every(({ isChosen }) => !isChosen); // prettier-ignore
  return {
    problems: [
      ...problems.map((problem) => {
        const place = placeOf(problem);
        return {
          severity: problem.severity,
          where: place === undefined ? "" : placeText(place),
          ...explain(problem),
        };
      }),
      ...(isNoneChosen ? [noneChosen()] : []),
      ...("kind" in formulasLeft ? [unknownLeft()] : formulasLeft.map(leftProblem)),
    ],
    sheets: sheets.map(({ id, name }) => ({ id, name })),
  };
}

/** Only the pane leaves tables out; a check says so too, for nothing could be written. */
const noneChosen = () => ({
  severity: "error" as const,
  where: "",
  what: afterRunWords.noneChosen,
  todo: afterRunWords.noneChosenTodo,
});

const unknownLeft = () => ({
  severity: "warning" as const,
  where: "",
  what: afterRunWords.formulasUnknown,
  todo: formulaWords.why("here").todo,
});

/** A formula that is left, in the words of the press that looks for them. */
const leftProblem = ({ at, why = "here" }: FormulaPlace & { why?: WhyLeft }) => ({
  severity: "warning" as const,
  where: placeText(at),
  ...formulaWords.why(why),
});

/** Formulas that were done, and those that were left as something to look at. */
const formulaReport = ({ work, done, left }: FormulaReport) => ({
  problems: [
    {
      severity: "note" as const,
      where: "",
      what: formulaWords.title(work, done.length, left.length),
      todo: "",
    },
    ...left.map(leftProblem),
  ],
  sheets: [],
  formulas: done.map(({ at, formula }) => ({ where: placeText(at), formula })),
});
