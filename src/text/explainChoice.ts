import type { Problem } from "../reading/Problem";
import type { Explanation } from "./Explanation";

/** Which earlier choice of a person has no effect any more, why, and how it is made again. */
export function explainChoice({
  choice,
  because,
}: Extract<Problem, { kind: "choiceOutOfUse" }>): Explanation {
  const [what, found, again] = saidOf(choice);
  const why = {
    sheetGone: "tệp không còn trang này",
    notFound: found,
    unknownBlock: "quy định đang dùng không có khối này",
  }[because];
  return {
    what: `${what} không còn được dùng: ${why}.`,
    todo: `${again} Nếu không cần nữa, bấm “Quên cách đọc này”.`,
  };
}

/** What was chosen, why it may not be found on its sheet, and how it is chosen again. */
function saidOf(
  choice: Extract<Problem, { kind: "choiceOutOfUse" }>["choice"],
): readonly [what: string, found: string, again: string] {
  switch (choice.of) {
    case "columns": {
      const { sheet, column, heading } = choice.said;
      const headed = heading === "" ? "không có tiêu đề" : `“${heading}”`;
      return [
        `Nghĩa đã chọn cho cột ${column}, ${headed}, trang “${sheet}”`,
        heading === ""
          ? "cột này nay đã có tiêu đề hoặc không còn trong bảng"
          : "không còn cột nào có tiêu đề này",
        "Chọn lại nghĩa của cột trong “Sửa nhận diện”.",
      ];
    }
    case "sheets": {
      const { sheet, block } = choice.said;
      return block === "none"
        ? [
            `Lựa chọn bỏ qua trang “${sheet}”`,
            "không còn bảng này",
            "Nếu trang đã đổi tên, bỏ qua lại trang mới trong “Sửa nhận diện”.",
          ]
        : [
            `Khối đã chọn cho trang “${sheet}”`,
            "không còn bảng này",
            "Chọn lại khối trong “Sửa nhận diện”.",
          ];
    }
    case "tables": {
      const { sheet, title, first, shares, nth } = choice.said.table;
      const numbered = title === "" ? `bảng thứ ${nth} không có dòng tên` : `bảng dưới dòng “${title}”`; // prettier-ignore
      const named = shares === undefined ? numbered : `bảng “${title}” bắt đầu từ “${first}”`;
      return [
        `Cách đọc đã chọn cho ${named}, trang “${sheet}”`,
        title === "" ? "không còn bảng này" : "không còn bảng nào dưới dòng này",
        "Chọn lại trong “Sửa nhận diện” của bảng.",
      ];
    }
    case "decimalMarks":
      return [
        `Dấu thập phân đã chọn cho trang “${choice.said.sheet}”`,
        "trang không còn bảng điểm",
        "Chọn lại dấu thập phân trong “Sửa nhận diện”.",
      ];
  }
}
