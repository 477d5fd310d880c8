import type { ItemRule } from "../regulations/ItemRule";
import { compareRatios } from "./compareRatios";
import { knownPoints } from "./knownPoints";
import { pointsPerOne, type Points } from "./points";
import { product } from "./product";
import type { Ratio } from "./Ratio";
import { roundedTo } from "./roundedTo";

/** What a unit answered to a criterion: points, có/không, or a share as an exact fraction of one. */
export type Answer =
  | { is: "points"; points: Points }
  | { is: "yes"; hasEvidence: boolean }
  | { is: "no" }
  | { is: "share"; share: Ratio };

/**
 * The points of an answer by the rule of its criterion; "notAnswered" where the rule asks for
 * another kind of answer.
 *
 * @param max maximum of the criterion in the unit's block
 */
export function itemScore(rule: ItemRule, answer: Answer, max: Points): Points | "notAnswered" {
  switch (rule.kind) {
    case "direct":
    case "adjust":
      return answer.is === "points" ? answer.points : "notAnswered";
    case "yesNo":
    case "yesNoWithEvidence":
      if (answer.is === "no") return 0;
      if (answer.is !== "yes") return "notAnswered";
      return rule.kind === "yesNo" || answer.hasEvidence ? max : 0;
    case "steps": {
      if (answer.is !== "share") return "notAnswered";
      const reached = rule.steps.find(({ atLeast, above }) =>
        above === undefined
          ? compareRatios(answer.share, percent(atLeast ?? 0)) >= 0
          : compareRatios(answer.share, percent(above)) > 0,
      );
      return reached === undefined ? 0 : knownPoints(reached.points);
    }
    case "share": {
      if (answer.is !== "share") return "notAnswered";
      const { part, whole } = roundedTo(
        product(answer.share, { part: max, whole: pointsPerOne }),
        10 ** rule.decimals,
      );
      return (part * pointsPerOne) / whole; // whole ten-thousandths, for a rule rounds to four decimals at most
    }
  }
}

const percent = (bound: number): Ratio => ({ part: knownPoints(bound), whole: 100 * pointsPerOne });
