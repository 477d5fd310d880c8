import type { Problem } from "../reading/Problem";
import type { Regulation } from "../regulations/Regulation";
import type { Answer } from "./Answer";
import { meaningsOf } from "./meaningsOf";

/**
 * The short answers that a person can give to a problem with one press, likeliest first; none where
 * it asks nothing. The other meanings of a column are for a list, see columnMeanings.
 */
export function answersTo(problem: Problem, regulation: Regulation | undefined): Answer[] {
  switch (problem.kind) {
    case "penaltyInNote":
      return [{ is: "penalty" }, { is: "noPenalty" }];
    case "nearUnit":
      return [{ is: "sameUnit", unit: problem.like }, { is: "otherUnit" }];
    case "openNumber":
    case "mixedMarks":
      return [
        { is: "mark", mark: "," },
        { is: "mark", mark: "." },
      ];
    case "unknownColumn":
      return [
        ...(problem.proposed ? [{ is: "column" as const, means: problem.proposed }] : []),
        { is: "column", means: { is: "ignored" } },
      ];
    case "unknownBlock": {
      const { blocks = [] } = regulation ?? {};
      const [likely, others] = [true, false].map((is) => blocks.filter(({ id }) => (id === problem.likely) === is)); // prettier-ignore
      return [
        ...[...likely!, ...others!].map(({ id, label }) => ({
          is: "block" as const,
          block: id,
          label,
        })),
        { is: "noTable" },
      ];
    }
    case "blockTwice":
      return [{ is: "noTable" }, { is: "thisTable" }];
    case "blockLeftOut": {
      const { id, label } = problem.block;
      return [{ is: "block", block: id, label }];
    }
    case "otherStageTable":
      return [{ is: "thisTable" }];
    case "componentAlone":
      return [{ is: "noTable" }];
    case "choiceOutOfUse":
      return [{ is: "forget" }];
    default:
      return [];
  }
}

/** What a column can be by a regulation, as answers: scores first, then what stands beside them. */
export function columnMeanings(regulation: Regulation): Answer[] {
  const { scores, others } = meaningsOf(regulation);
  return [...scores, ...others].map((means) => ({ is: "column", means }));
}
