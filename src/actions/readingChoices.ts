import { parseChoices } from "../reading/parseChoices";
import type { Problem } from "../reading/Problem";
import { noChoices, type ReadingChoices } from "../reading/ReadingChoices";
import type { Workbook } from "../workbook";

/** Under which key the workbook remembers what a person said of its worksheets. */
const choicesKey = "cach-doc";

/** What a person said of the worksheets, as the workbook remembers it; a problem where that cannot be read. */
export async function readingChoices(
  workbook: Workbook,
): Promise<{ choices: ReadingChoices; problems: readonly Problem[] }> {
  const choices = parseChoices(await workbook.remembered(choicesKey));
  if (choices !== undefined) return { choices, problems: [] };
  return {
    choices: noChoices,
    problems: [{ severity: "warning", kind: "choicesUnreadable" }],
  };
}

/** Remembers in the workbook what a person said of its worksheets, in place of what was said before. */
export const chooseReading = (workbook: Workbook, choices: ReadingChoices): Promise<void> =>
  workbook.remember(choicesKey, JSON.stringify(choices));
