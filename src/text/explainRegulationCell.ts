import type { Problem } from "../reading/Problem";
import { english } from "./englishWords";
import type { Explanation } from "./Explanation";
import { listText } from "./listText";
import { spoken } from "./spoken";

type RegulationCell = Extract<Problem, { kind: "regulationCell" }>;

/** What each language has to say here. */
export type RegulationCellSentences = Readonly<
  Record<RegulationCell["because"], (problem: RegulationCell) => Explanation>
>;

const choose = (known: readonly string[] | undefined): string =>
  known === undefined ? "" : ` Các giá trị dùng được: ${listText(known)}.`;

const vi: RegulationCellSentences = {
  missing: ({ column, known }) => ({
    what: `“${column}” còn trống.`,
    todo: `Điền “${column}”.${choose(known)}`,
  }),
  unknownWord: ({ column, given, known }) => ({
    what: `“${given}” ở “${column}” không phải là giá trị dùng được.`,
    todo: `Chọn trong danh sách của ô.${choose(known)}`,
  }),
  notANumber: ({ column, given }) => ({
    what: `“${given}” ở “${column}” không phải là số.`,
    todo: "Nhập số, ví dụ 38,5.",
  }),
  notADate: ({ column, given }) => ({
    what: `“${given}” ở “${column}” không phải là ngày.`,
    todo: "Nhập ngày, tháng, năm, ví dụ 24/12/2020.",
  }),
  unknownReference: ({ column, given, known }) => ({
    what: `“${column}” ghi “${given}”, nhưng trang này không có mục đó.`,
    todo: `Sửa cho đúng mã đã ghi ở bảng trên, hoặc thêm mục còn thiếu.${choose(known)}`,
  }),
  twice: ({ column, given }) => ({
    what: `“${column}” ghi “${given}” hai lần.`,
    todo: "Giữ một dòng, xóa dòng còn lại.",
  }),
};

const sentences = spoken<RegulationCellSentences>({
  vi,
  en: () => english().regulationCellSentences,
});

/** Why a cell of the sheet "Quy định" says nothing that can be used, and what to type there. */
export const explainRegulationCell = (problem: RegulationCell): Explanation =>
  sentences[problem.because](problem);
