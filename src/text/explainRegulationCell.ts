import type { Problem } from "../reading/Problem";
import type { Explanation } from "./Explanation";
import { listText } from "./listText";

/** Why a cell of the sheet "Quy định" says nothing that can be used, and what to type there. */
export function explainRegulationCell({
  column,
  given,
  because,
  known,
}: Extract<Problem, { kind: "regulationCell" }>): Explanation {
  const choose = known === undefined ? "" : ` Các giá trị dùng được: ${listText(known)}.`;
  switch (because) {
    case "missing":
      return { what: `“${column}” còn trống.`, todo: `Điền “${column}”.${choose}` };
    case "unknownWord":
      return {
        what: `“${given}” ở “${column}” không phải là giá trị dùng được.`,
        todo: `Chọn trong danh sách của ô.${choose}`,
      };
    case "notANumber":
      return {
        what: `“${given}” ở “${column}” không phải là số.`,
        todo: "Nhập số, ví dụ 38,5.",
      };
    case "notADate":
      return {
        what: `“${given}” ở “${column}” không phải là ngày.`,
        todo: "Nhập ngày, tháng, năm, ví dụ 24/12/2020.",
      };
    case "unknownReference":
      return {
        what: `“${column}” ghi “${given}”, nhưng trang này không có mục đó.`,
        todo: `Sửa cho đúng mã đã ghi ở bảng trên, hoặc thêm mục còn thiếu.${choose}`,
      };
    case "twice":
      return {
        what: `“${column}” ghi “${given}” hai lần.`,
        todo: "Giữ một dòng, xóa dòng còn lại.",
      };
  }
}
