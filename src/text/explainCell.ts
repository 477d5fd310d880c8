import type { NotAScore, Problem } from "../reading/Problem";
import { english } from "./englishWords";
import type { Explanation } from "./Explanation";
import { spoken } from "./spoken";

type NoScore = Extract<Problem, { kind: "notAScore" }>;

/** What each language has to say here. */
export type CellSentences = Readonly<Record<NotAScore, (problem: NoScore) => Explanation>>;

const vi: CellSentences = {
  text: ({ unit, column, given }) => ({
    what: `${unit}: “${given}” ở cột “${column}” không phải là điểm.`,
    todo: "Nhập điểm bằng số.",
  }),
  percent: ({ unit, column, given }) => ({
    what: `${unit}: “${given}” ở cột “${column}” là tỷ lệ phần trăm, không phải điểm.`,
    todo: "Nhập điểm bằng số, không có dấu %.",
  }),
  date: ({ unit, column, given }) => ({
    what: `${unit}: điểm ở cột “${column}” bị Excel đổi thành ngày ${given}.`,
    todo: "Chuyển ô sang định dạng số (Number), rồi nhập lại điểm.",
  }),
  errorValue: ({ unit, column, given }) => ({
    what: `${unit}: ô ở cột “${column}” báo lỗi ${given}, chưa có điểm.`,
    todo: "Sửa công thức, hoặc nhập điểm bằng số.",
  }),
  notExempt: ({ unit, column, given }) => ({
    what: `${unit}: cột “${column}” ghi “${given}”, nhưng quy định không miễn nhóm này cho đơn vị.`,
    todo: "Nhập điểm, nhập 0 nếu không được điểm nào; hoặc ghi tên đơn vị như trong quy định.",
  }),
};

const sentences = spoken<CellSentences>({ vi, en: () => english().cellSentences });

/** Why a cell is no score and what to type there. */
export const explainCell = (problem: NoScore): Explanation => sentences[problem.because](problem);
