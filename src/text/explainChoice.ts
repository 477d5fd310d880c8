import type { Problem } from "../reading/Problem";
import type { TableName } from "../reading/TableName";
import { english } from "./englishWords";
import type { Explanation } from "./Explanation";
import { spoken } from "./spoken";

type OutOfUse = Extract<Problem, { kind: "choiceOutOfUse" }>;

/** What was chosen, why it may not be found on its sheet, and how it is chosen again. */
export interface ChoiceSaid {
  what: string;
  notFound: string;
  again: string;
}

const vi = {
  sheetGone: "tệp không còn trang này",
  unknownBlock: "quy định đang dùng không có khối này",
  column: (column: string, heading: string, sheet: string): ChoiceSaid => ({
    what: `Nghĩa đã chọn cho cột ${column}, ${heading === "" ? "không có tiêu đề" : `“${heading}”`}, trang “${sheet}”`,
    notFound:
      heading === ""
        ? "cột này nay đã có tiêu đề hoặc không còn trong bảng"
        : "không còn cột nào có tiêu đề này",
    again: "Chọn lại nghĩa của cột trong “Sửa nhận diện”.",
  }),
  leftOut: (sheet: string): ChoiceSaid => ({
    what: `Lựa chọn bỏ qua trang “${sheet}”`,
    notFound: "không còn bảng này",
    again: "Nếu trang đã đổi tên, bỏ qua lại trang mới trong “Sửa nhận diện”.",
  }),
  block: (sheet: string): ChoiceSaid => ({
    what: `Khối đã chọn cho trang “${sheet}”`,
    notFound: "không còn bảng này",
    again: "Chọn lại khối trong “Sửa nhận diện”.",
  }),
  tableFrom: (title: string, first: string) => `bảng “${title}” bắt đầu từ “${first}”`,
  tableBelow: (title: string) => `bảng dưới dòng “${title}”`,
  tableNumber: (nth: number) => `bảng thứ ${nth} không có dòng tên`,
  table: (table: string, title: string, sheet: string): ChoiceSaid => ({
    what: `Cách đọc đã chọn cho ${table}, trang “${sheet}”`,
    notFound: title === "" ? "không còn bảng này" : "không còn bảng nào dưới dòng này",
    again: "Chọn lại trong “Sửa nhận diện” của bảng.",
  }),
  mark: (sheet: string): ChoiceSaid => ({
    what: `Dấu thập phân đã chọn cho trang “${sheet}”`,
    notFound: "trang không còn bảng điểm",
    again: "Chọn lại dấu thập phân trong “Sửa nhận diện”.",
  }),
  outOfUse: (what: string, why: string) => `${what} không còn được dùng: ${why}.`,
  todo: (again: string) => `${again} Nếu không cần nữa, bấm “Quên cách đọc này”.`,
};

/** What each language has to say here. */
export type ChoiceWords = typeof vi;

const words = spoken<ChoiceWords>({ vi, en: () => english().choiceWords });

/** Which earlier choice of a person has no effect any more, why, and how it is made again. */
export function explainChoice({ choice, because }: OutOfUse): Explanation {
  const { what, notFound, again } = saidOf(choice);
  const why = because === "notFound" ? notFound : words[because];
  return { what: words.outOfUse(what, why), todo: words.todo(again) };
}

function saidOf(choice: OutOfUse["choice"]): ChoiceSaid {
  switch (choice.of) {
    case "columns":
      return words.column(choice.said.column, choice.said.heading, choice.said.sheet);
    case "sheets":
      return (choice.said.block === "none" ? words.leftOut : words.block)(choice.said.sheet);
    case "tables": {
      const { sheet, title } = choice.said.table;
      return words.table(tableSaid(choice.said.table), title, sheet);
    }
    case "decimalMarks":
      return words.mark(choice.said.sheet);
  }
}

function tableSaid({ title, first, shares, nth }: TableName): string {
  if (shares !== undefined && first !== undefined) return words.tableFrom(title, first);
  return title === "" ? words.tableNumber(nth) : words.tableBelow(title);
}
