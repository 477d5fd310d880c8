import type { Problem } from "../reading/Problem";
import type { Explanation } from "./Explanation";

/** Why a cell is no score and what to type there. */
export function explainCell({
  unit,
  column,
  given,
  because,
}: Extract<Problem, { kind: "notAScore" }>): Explanation {
  switch (because) {
    case "text":
      return {
        what: `${unit}: “${given}” ở cột “${column}” không phải là điểm.`,
        todo: "Nhập điểm bằng số.",
      };
    case "percent":
      return {
        what: `${unit}: “${given}” ở cột “${column}” là tỷ lệ phần trăm, không phải điểm.`,
        todo: "Nhập điểm bằng số, không có dấu %.",
      };
    case "date":
      return {
        what: `${unit}: điểm ở cột “${column}” bị Excel đổi thành ngày ${given}.`,
        todo: "Chuyển ô sang định dạng số (Number), rồi nhập lại điểm.",
      };
    case "errorValue":
      return {
        what: `${unit}: ô ở cột “${column}” báo lỗi ${given}, chưa có điểm.`,
        todo: "Sửa công thức, hoặc nhập điểm bằng số.",
      };
    case "notExempt":
      return {
        what: `${unit}: cột “${column}” ghi “${given}”, nhưng quy định không miễn nhóm này cho đơn vị.`,
        todo: "Nhập điểm, nhập 0 nếu không được điểm nào; hoặc ghi tên đơn vị như trong quy định.",
      };
  }
}
