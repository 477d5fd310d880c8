import type { Stage } from "../regulations/Regulation";
import { english } from "./englishWords";
import { spoken } from "./spoken";

/** What each language has to say here. */
export type StageText = Readonly<Record<Stage, string>>;

/** The stages of an assessment, in the middle of a sentence. */
export const stageText = spoken<StageText>({
  vi: {
    selfAssessment: "điểm tự chấm",
    appraisal: "điểm thẩm định",
    draft: "điểm dự thảo",
    final: "điểm chính thức",
    amended: "điểm điều chỉnh",
  },
  en: () => english().stageText,
});
