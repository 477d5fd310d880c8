import type { KeptChoice } from "../reading/KeptChoice";
import type { Problem } from "../reading/Problem";
import type { ReadingChoices } from "../reading/ReadingChoices";
import type { Workbook } from "../workbook";
import type { Answer } from "./Answer";
import { corrected } from "./correctReading";
import { chooseReading, readingChoices } from "./readingChoices";

/** Remembers in the workbook what a person answered; the next look reads by it. */
export async function answerQuestion(
  workbook: Workbook,
  problem: Problem,
  answer: Answer,
): Promise<void> {
  const { choices } = await readingChoices(workbook);
  await chooseReading(workbook, withAnswer(choices, problem, answer));
}

/** The choices with this answer in place of an earlier one to the same question. Throws where none was asked. */
export function withAnswer(
  choices: ReadingChoices,
  problem: Problem,
  answer: Answer,
): ReadingChoices {
  if (answer.is === "forget" && problem.kind === "choiceOutOfUse")
    return withoutChoice(choices, problem.choice);
  if (!("at" in problem)) throw new Error(`${problem.kind} asks nothing`);
  const { sheet } = problem.at;
  const { units, penalties } = choices;
  switch (answer.is) {
    case "penalty":
    case "noPenalty": {
      if (problem.kind !== "penaltyInNote") break;
      const { unit, note } = problem;
      const others = penalties.filter(
        (each) => each.sheet !== sheet || each.unit !== unit || each.note !== note,
      );
      const counts = answer.is === "penalty";
      return { ...choices, penalties: [...others, { sheet, unit, note, counts }] };
    }
    case "sameUnit":
    case "otherUnit": {
      if (problem.kind !== "nearUnit") break;
      const name = problem.unit;
      const unit = answer.is === "sameUnit" ? answer.unit : name;
      return { ...choices, units: [...units.filter((each) => each.name !== name), { name, unit }] };
    }
    case "mark": {
      if (problem.kind !== "openNumber" && problem.kind !== "mixedMarks") break;
      return corrected(choices, { is: "mark", table: problem.table, mark: answer.mark });
    }
    case "column": {
      if (problem.kind !== "unknownColumn" && problem.kind !== "likelyColumn") break;
      const { table, at, column: heading } = problem;
      return corrected(choices, { is: "column", table, at, heading, means: answer.means });
    }
    case "block":
    case "noTable": {
      if (!asksTable(problem)) break;
      const block = answer.is === "block" ? answer.block : "none";
      return corrected(choices, { is: "block", table: problem.table, block });
    }
    case "thisTable": {
      if (problem.kind !== "blockTwice" && problem.kind !== "otherStageTable") break;
      return corrected(choices, { is: "block", table: problem.firstTable, block: "none" });
    }
  }
  throw new Error(`${answer.is} is no answer to ${problem.kind}`);
}

function withoutChoice(choices: ReadingChoices, { of, said }: KeptChoice): ReadingChoices {
  const gone = JSON.stringify(said);
  return { ...choices, [of]: choices[of].filter((each) => JSON.stringify(each) !== gone) };
}

const asking = ["unknownBlock", "blockTwice", "componentAlone", "blockLeftOut"] as const;

const asksTable = (
  problem: Problem,
): problem is Extract<Problem, { kind: (typeof asking)[number] }> =>
  asking.some((kind) => kind === problem.kind);
