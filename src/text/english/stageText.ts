import type { StageText } from "../stageText";

/** The stages of an assessment, in the middle of an English sentence. */
export const stageText: StageText = {
  selfAssessment: "self-assessed scores",
  appraisal: "appraised scores",
  draft: "draft scores",
  final: "final scores",
  amended: "amended scores",
};
