import type { ColumnMeaning } from "../reading/ColumnMeaning";
import type { Regulation, Stage } from "../regulations/Regulation";
import { criterionPaths } from "../scoring/criteriaOf";
import { english } from "./englishWords";
import { spoken } from "./spoken";
import { stageText } from "./stageText";

const vi = {
  column: {
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
  },
  criterionMax: (criterion: string) => `Điểm tối đa của “${criterion}”`,
  earlierRank: (year: number) => `Hạng năm ${year}`,
  short: {
    penalty: "Là điểm trừ",
    noPenalty: "Không trừ",
    otherUnit: "Là đơn vị khác",
    noTable: "Bảng này không phải bảng điểm",
    thisTable: "Dùng bảng này, bỏ bảng kia",
    forget: "Quên cách đọc này",
  },
  sameUnit: (unit: string) => `Là “${unit}”`,
  mark: { ",": "Dấu phẩy", ".": "Dấu chấm" },
};

/** What each language has to say here. */
export type AnswerWords = typeof vi;

const words = spoken<AnswerWords>({ vi, en: () => english().answerWords });

/** What a column is, in the words of the regulation. */
export function columnMeaningText(meaning: ColumnMeaning, regulation?: Regulation): string {
  switch (meaning.is) {
    case "criterion":
      return staged(criterionLabel(meaning.id, regulation), meaning.stage);
    case "criterionMax":
      return words.criterionMax(criterionLabel(meaning.id, regulation));
    case "earlierRank":
      return words.earlierRank(meaning.year);
    case "bonus":
    case "penalty":
    case "total":
      return staged(words.column[meaning.is], meaning.stage);
    default:
      return words.column[meaning.is];
  }
}

const criterionLabel = (id: string, regulation: Regulation | undefined): string =>
  (regulation && criterionPaths(regulation).get(id)?.at(-1)?.label) ?? id;

const staged = (said: string, stage: Stage | undefined): string =>
  stage === undefined ? said : `${said} (${stageText[stage]})`;

/** What a person can answer, as src/actions/Answer.ts has it. */
type SaidAnswer =
  | { is: keyof AnswerWords["short"] }
  | { is: "sameUnit"; unit: string }
  | { is: "mark"; mark: "," | "." }
  | { is: "block"; label: string }
  | { is: "column"; means: ColumnMeaning };

/** A short answer to a question of reading, as the words of a button. */
export function answerLabel(answer: SaidAnswer, regulation?: Regulation): string {
  switch (answer.is) {
    case "sameUnit":
      return words.sameUnit(answer.unit);
    case "mark":
      return words.mark[answer.mark];
    case "block":
      return answer.label;
    case "column":
      return columnMeaningText(answer.means, regulation);
    default:
      return words.short[answer.is];
  }
}
