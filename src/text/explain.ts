import type { Problem } from "../reading/Problem";
import { explainCell } from "./explainCell";
import { explainChoice } from "./explainChoice";
import { explainFault } from "./explainFault";
import { explainFinding } from "./explainFinding";
import { explainForm } from "./explainForm";
import { explainMaximum } from "./explainMaximum";
import { explainReading } from "./explainReading";
import { explainRegulationCell } from "./explainRegulationCell";
import { explainTotal } from "./explainTotal";
import type { Explanation } from "./Explanation";
import { problemSentences } from "./problemSentences";
import { saidBy } from "./Sentences";

/** What is wrong and what to do. The place is said beside it, see placeText. */
export function explain(problem: Problem): Explanation {
  switch (problem.kind) {
    case "regulationCell":
      return explainRegulationCell(problem);
    case "regulationFault":
      return explainFault(problem.fault);
    case "finding":
      return explainFinding(problem.finding);
    case "notAScore":
      return explainCell(problem);
    case "totalDiffers":
      return explainTotal(problem);
    case "maxDiffers":
      return explainMaximum(problem);
    case "choiceOutOfUse":
      return explainChoice(problem);
    case "formFault":
      return explainForm(problem.fault);
    case "likelyColumn":
    case "numbersAsText":
    case "openNumber":
    case "mixedMarks":
    case "dateFraction":
    case "pendingScore":
    case "partMaxDiffers":
    case "blankAssumed":
    case "penaltyInNote":
    case "noteWithoutPenalty":
    case "numberInNote":
    case "unnumberedUnit":
    case "nearUnit":
    case "unitOnlyHere":
    case "unitUnclear":
    case "otherStageTable":
    case "blockLeftOut":
    case "otherStageGroup":
    case "stageMixed":
    case "scoresDisagree":
    case "scoreMissing":
    case "sheetPassedOver":
    case "componentAlone":
    case "mergedScores":
    case "hiddenRead":
    case "lineLeftOut":
    case "legacyConverted":
    case "legacyText":
    case "choicesUnreadable":
      return explainReading(problem);
    default:
      return saidBy(problemSentences, problem);
  }
}
