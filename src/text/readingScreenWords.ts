import type { BlockWitness } from "../reading/BlockWitness";
import type { ColumnWitness } from "../reading/ColumnWitness";
import type { TableMark } from "../reading/numbers/tableMark";
import type { UnusedTable } from "../reading/ReadTable";
import { english } from "./englishWords";
import { spoken } from "./spoken";

const chosen = "Đã chọn ở đây.";

/** From what the meaning of a column was told; absent: nothing tells it. */
const columnFrom: Readonly<Record<ColumnWitness, string>> = {
  words: "Theo tiêu đề.",
  nearWords: "Chưa chắc: tiêu đề chỉ gần giống.",
  number: "Chưa chắc: theo số thứ tự của nhóm.",
  cells: "Chưa chắc: theo số liệu trong cột.",
  title: "Theo dòng trên bảng.",
  choice: chosen,
  replaced: "Không đọc: đã chọn cột khác thay cho cột này.",
};

const markFrom: Readonly<Record<TableMark["from"], string>> = {
  choice: chosen,
  cells: "Theo các ô của bảng.",
  regulation: "Bảng không có số nào cho biết: theo quy định.",
};

const why: Readonly<Record<UnusedTable["why"], string>> = {
  results: "chỉ có kết quả, không có điểm các nhóm",
  unknownBlock: "chưa rõ thuộc khối nào",
  blockTwice: "khối này đã có bảng khác",
  otherStage: "điểm của giai đoạn khác",
  componentAlone: "chỉ có một tiêu chí, không kèm bảng của khối",
  noTable: "đã chọn là không phải bảng điểm",
};

const vi = {
  correct: "Sửa nhận diện",
  correctOf: (table: string) => `Sửa nhận diện, ${table}`,
  back: "← Dữ liệu",
  title: (block: string | undefined) =>
    block === undefined ? "Cách đọc bảng" : `Cách đọc bảng ${block}`,
  hint: "Mỗi lựa chọn được dùng ngay và được nhớ trong tệp này.",
  done: "Xong",
  block: "Khối",
  blockFrom(witness: BlockWitness | undefined): string {
    switch (witness?.from) {
      case undefined:
        return "Chưa rõ: không có dòng, tiêu đề hay tên trang nào cho biết.";
      case "choice":
        return chosen;
      case "line":
        return `Theo dòng “${witness.text}”.`;
      case "unitHeading":
        return `Theo tiêu đề cột đơn vị “${witness.text}”.`;
      case "title":
        return `Theo dòng trên bảng “${witness.text}”.`;
      case "tableBefore":
        return "Theo bảng đứng trên.";
      case "sheetName":
        return "Theo tên trang tính.";
    }
  },
  noTable: "Không phải bảng điểm",
  mark: "Dấu thập phân",
  markName: { ",": "Dấu phẩy (38,5)", ".": "Dấu chấm (38.5)" },
  markFrom: ({ from, isMixed }: TableMark) =>
    isMixed ? `${markFrom[from]} Bảng có cả hai dấu.` : markFrom[from],
  columns: "Nghĩa của từng cột",
  column: (letters: string, heading: string) =>
    heading === "" ? `Cột ${letters}, không có tiêu đề` : `Cột ${letters}, “${heading}”`,
  columnFrom: (from: ColumnWitness | undefined) =>
    from === undefined ? "Chưa rõ nghĩa, không được đọc." : columnFrom[from],
  proposed: (meaning: string) => `Chưa rõ nghĩa; theo thứ tự các cột có thể là “${meaning}”.`,
  notChosen: "Chọn",
  scores: "Điểm",
  others: "Cột khác",
  maxima: "Điểm tối đa riêng từng đơn vị",
  undo: "Trở lại tự nhận",
  leaveOut: (sheet: string) => `Bỏ qua cả trang “${sheet}”`,
  takeIn: (sheet: string) => `Đọc lại trang “${sheet}”`,
  unused: "Không dùng",
  why: (reason: UnusedTable["why"]) => `Bảng này ${why[reason]}.`,
  leftOut: (sheet: string) => `Trang “${sheet}”: đã chọn bỏ qua.`,
  marked: { ",": "số viết dấu phẩy", ".": "số viết dấu chấm" },
  doubtful: (columns: number) => `${columns} cột chưa chắc hoặc chưa rõ nghĩa.`,
  furtherPart: "Phần tiếp theo của bảng",
  component: (criterion: string) => `Bảng riêng của “${criterion}”`,
};

/** What each language has to say here. */
export type ReadingScreenWords = typeof vi;

/** The words in which the pane says how a table was understood, and corrects it. */
export const readingScreenWords = spoken<ReadingScreenWords>({
  vi,
  en: () => english().readingScreenWords,
});
