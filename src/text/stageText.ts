import type { Stage } from "../regulations/Regulation";

/** The stages of an assessment, in the middle of a sentence. */
export const stageText: Readonly<Record<Stage, string>> = {
  selfAssessment: "điểm tự chấm",
  appraisal: "điểm thẩm định",
  draft: "điểm dự thảo",
  final: "điểm chính thức",
  amended: "điểm điều chỉnh",
};
