import type { Stage } from "../regulations/Regulation";
import { hasWords } from "./foldedName";
import { stageWords } from "./headingWords";
import { nameKey } from "./names/nameKey";

/**
 * The stage that the first of these texts names which names one: "Điểm tự chấm của các sở". Undefined
 * where none does, or the first that does names both.
 */
export function stageTold(texts: readonly string[]): Stage | undefined {
  for (const key of texts.map(nameKey)) {
    const [first, ...more] = (["selfAssessment", "appraisal"] as const).filter((stage) =>
      stageWords[stage].some((words) => hasWords(key, words)),
    );
    if (first !== undefined) return more.length === 0 ? first : undefined;
  }
  return undefined;
}
