import type { ColumnMeaning } from "../reading/ColumnMeaning";
import type { Regulation, Stage } from "../regulations/Regulation";
import { criterionPaths } from "../scoring/criteriaOf";
import { stageText } from "./stageText";

const columnWords = {
  place: "Số thứ tự",
  unit: "Tên đơn vị",
  parent: "Đơn vị cấp trên",
  note: "Ghi chú",
  ratio: "Tỷ lệ",
  tier: "Xếp loại",
  rank: "Xếp hạng",
  maxScore: "Điểm tối đa",
  total: "Tổng điểm",
  bonus: "Điểm cộng",
  penalty: "Điểm trừ",
  ignored: "Không đọc cột này",
} as const;

/** What a column is, in the words of the regulation. */
export function columnMeaningText(meaning: ColumnMeaning, regulation?: Regulation): string {
  switch (meaning.is) {
    case "criterion":
      return staged(criterionLabel(meaning.id, regulation), meaning.stage);
    case "criterionMax":
      return `Điểm tối đa của “${criterionLabel(meaning.id, regulation)}”`;
    case "earlierRank":
      return `Hạng năm ${meaning.year}`;
    case "bonus":
    case "penalty":
    case "total":
      return staged(columnWords[meaning.is], meaning.stage);
    default:
      return columnWords[meaning.is];
  }
}

const criterionLabel = (id: string, regulation: Regulation | undefined): string =>
  (regulation && criterionPaths(regulation).get(id)?.at(-1)?.label) ?? id;

const staged = (words: string, stage: Stage | undefined): string =>
  stage === undefined ? words : `${words} (${stageText[stage]})`;

const shortAnswers = {
  penalty: "Là điểm trừ",
  noPenalty: "Không trừ",
  otherUnit: "Là đơn vị khác",
  noTable: "Bảng này không phải bảng điểm",
  thisTable: "Dùng bảng này, bỏ bảng kia",
  forget: "Quên cách đọc này",
} as const;

/** What a person can answer, as src/actions/Answer.ts has it. */
type SaidAnswer =
  | { is: keyof typeof shortAnswers }
  | { is: "sameUnit"; unit: string }
  | { is: "mark"; mark: "," | "." }
  | { is: "block"; label: string }
  | { is: "column"; means: ColumnMeaning };

/** A short answer to a question of reading, as the words of a button. */
export function answerLabel(answer: SaidAnswer, regulation?: Regulation): string {
  switch (answer.is) {
    case "sameUnit":
      return `Là “${answer.unit}”`;
    case "mark":
      return answer.mark === "," ? "Dấu phẩy" : "Dấu chấm";
    case "block":
      return answer.label;
    case "column":
      return columnMeaningText(answer.means, regulation);
    default:
      return shortAnswers[answer.is];
  }
}
