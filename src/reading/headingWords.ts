import { foldedName } from "./foldedName";

/** Words of committee worksheets, whatever their regulation. Compared folded, see foldedName. */
const folded = (...words: string[]): readonly string[] => words.map(foldedName);

/** Headings of the column of running numbers. */
export const placeHeads = folded("TT", "STT", "Số TT", "Số thứ tự");

/** Headings of the column of unit names, beside the names of the regulation's blocks. */
export const unitHeads = folded(
  "Đơn vị",
  "Tên đơn vị",
  "Cơ quan",
  "Tên cơ quan",
  "Địa phương",
  "Tên địa phương",
  "Cơ quan, đơn vị",
  "Tên cơ quan, đơn vị",
  "Đơn vị, địa phương",
  "Cơ quan, đơn vị, địa phương",
  "Tên cơ quan, đơn vị, địa phương",
);

/** A heading with these words is the maximum of a unit. */
export const maxScoreWords = folded("tối đa", "điểm chuẩn", "tổng điểm quy định");

export const noteHeads = folded(
  "Ghi chú",
  "Lý do",
  "Lý do trừ",
  "Lý do trừ điểm",
  "Lý do điểm trừ",
);

/** Headings that begin so are what we compute: such a column is not read. */
export const computedHeads = folded(
  "Tổng điểm",
  "Tổng cộng",
  "Tổng số điểm",
  "Điểm đạt được",
  "Tỷ lệ",
  "Tỉ lệ",
  "Xếp loại",
  "Xếp hạng",
  "Thứ hạng",
  "Kết quả",
  "Mức độ",
);

/** A line that begins so sums up the lines above or states their maxima: it is no unit. */
export const summaryWords = folded(
  "Tổng cộng",
  "Tổng điểm",
  "Tổng số",
  "Cộng",
  "Trung bình",
  "Bình quân",
  "Điểm trung bình",
  "Điểm bình quân",
  "Điểm tối đa",
  "Điểm chuẩn",
  "Điểm cao nhất",
  "Điểm thấp nhất",
);

/** A line that begins so stands below a table. */
export const footWords = folded(
  "Ghi chú",
  "Người lập",
  "Lập bảng",
  "Lập biểu",
  "Nơi nhận",
  "TM",
  "KT",
  "TL",
  "TUQ",
);

/** Whether a folded text is one of the words or begins with one. */
export const beginsWithOneOf = (text: string, words: readonly string[]): boolean =>
  words.some((word) => text === word || text.startsWith(`${word} `));
