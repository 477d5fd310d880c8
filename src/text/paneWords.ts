import type { Severity } from "../reading/Problem";
import { english } from "./englishWords";
import { listText } from "./listText";
import { spoken } from "./spoken";

/** The quantity with its noun: Vietnamese nouns have no plural. */
const counted = (count: number, noun: string): string => `${count} ${noun}`;

/** "6 lỗi, 3 cần xem, 1 lưu ý" without what there is none of. */
function countsBySeverity(errors: number, warnings: number, notes: number): string {
  const parts = [
    errors > 0 ? counted(errors, "lỗi") : "",
    warnings > 0 ? counted(warnings, "cần xem") : "",
    notes > 0 ? counted(notes, "lưu ý") : "",
  ];
  return parts.filter((part) => part !== "").join(", ");
}

const vi = {
  regulation: "Quy định:",
  noRegulation: "chưa chọn",
  reading: "Đang đọc tệp",
  found: (tables: number) => `Đã nhận diện ${counted(tables, "bảng điểm")}`,
  foundDetail: (units: number, blocks: number) =>
    `${counted(units, "đơn vị")} trong ${counted(blocks, "khối")}`,
  units: (count: number) => counted(count, "đơn vị"),
  groups: (groups: number, maxScore: string) =>
    `${counted(groups, "nhóm")}, điểm tối đa ${maxScore}`,
  unknownMax: "chưa rõ",
  toPlace: (place: string) => `${place}, đến ô`,
  toSheet: (sheet: string) => `${sheet}, đến trang tính`,
  sheetsLeftOut: (sheets: readonly string[]) =>
    `Bỏ qua ${sheets.length} trang không có bảng điểm: ${sheets.map((name) => `“${name}”`).join(", ")}.`,
  clear: "Đã kiểm tra, không có vấn đề.",
  problems: (errors: number, warnings: number, notes: number) =>
    `${counted(errors + warnings + notes, "vấn đề")}: ${countsBySeverity(errors, warnings, notes)}.`,
  repair: (cells: number) => (cells === 1 ? "Sửa" : `Sửa cả ${cells} ô`),
  repaired: (cells: number) => `Đã sửa ${counted(cells, "ô")}.`,
  undo: "Hoàn tác",
  explain: "Giải thích",
  chooseMeaning: "Chọn nghĩa của cột",
  backToProblems: "← Kiểm tra",
  exemptionOf: (unit: string) => `Miễn cho ${unit}`,
  exemptFrom: "Đơn vị được miễn",
  unallocated: (points: string) => `Phần khác, ${points} điểm chưa phân bổ`,
  unallocatedWithin: (points: string) => `Phần khác của nhóm này, ${points} điểm chưa rõ mục nào`,
  reason: "Lý do",
  source: "Căn cứ (điều, mục)",
  documentNumber: "Số văn bản cho miễn",
  documentHint: "Bỏ trống nếu chính là quy định này.",
  documentDate: "Ngày văn bản",
  writeRegulation: "Viết trang này thành trang Quy định đầy đủ",
  fillIn: "Phải có nội dung này.",
  register: "Đăng ký miễn",
  registerHint: "Ghi một dòng vào trang Quy định, bảng Miễn. Nếu số khai nhập sai, sửa ô đó.",
  problemsTitle: "Vấn đề",
  recheck: "Tự kiểm tra lại khi ô thay đổi.",
  problemsLeft: (count: number) => (count === 0 ? "Không còn vấn đề" : `Còn ${count} vấn đề`),
  severity: { error: "Lỗi", warning: "Cần xem", note: "Lưu ý" } satisfies Record<Severity, string>,
  more: (count: number) => `Xem thêm ${count}`,
  seeErrors: (errors: number) => `Xem ${counted(errors, "lỗi")}`,
  blocked: "Chưa thể tạo phụ lục khi còn lỗi.",
  writes: (fresh: number, ours: number) =>
    ours === 0
      ? `Ghi vào ${fresh} trang tính mới. Không sửa trang nào đang có.`
      : fresh === 0
        ? `Viết lại ${ours} trang tính EGI đã tạo. Không sửa trang nào khác.`
        : `Ghi vào ${fresh} trang tính mới, viết lại ${ours} trang EGI đã tạo. Không sửa trang nào khác.`,
  writing: "Đang tạo phụ lục",
  writingDetail: "Có thể tiếp tục xem trang tính. Không nhập ô cho đến khi xong.",
  cancel: "Dừng",
  writingHint: "Nếu không tạo được, tệp trở lại như trước khi chạy.",
  pressEnter: "Nếu Excel đang nhập ô, nhấn Enter để kết thúc nhập ô. Việc này sẽ tự chạy tiếp.",
  written: (fresh: number, updated: number) =>
    updated === 0
      ? `Đã tạo ${counted(fresh, "trang tính")}.`
      : fresh === 0
        ? `Đã cập nhật ${counted(updated, "trang tính")}.`
        : `Đã tạo ${counted(fresh, "trang tính")}, cập nhật ${counted(updated, "trang")}.`,
  others: (sheets: readonly string[]) =>
    `Quy định không còn nêu ${counted(sheets.length, "bảng")} của lần chạy trước, EGI giữ nguyên: ${listText(sheets)}. Trang nào không cần thì tự xóa.`,
  undoRun: "Hoàn tác lần chạy",
  undoRunDetail: "Xóa trang mới, trả trang đã cập nhật về bản trước (được giữ ở trang ẩn).",
  allowOver: "Ghi đè nội dung đã nhập",
  stale: "Số liệu đã đổi sau lần tạo này.",
  openFirst: "Mở trang đầu tiên",
  back: "← Phụ lục",
  printTitle: (sheets: number) => `In cả ${counted(sheets, "trang phụ lục")}`,
  printDetail: "Nhấp trang tính đầu, giữ Shift rồi nhấp trang cuối, nhấn Ctrl+P.",
  chooseTitle: "Chọn quy định cho tệp này",
  chooseAgainDetail: "Điểm tối đa, xếp loại và cách xếp hạng đều theo quy định được chọn.",
  chooseDetail:
    "Tệp chưa ghi quy định nào. Điểm tối đa, xếp loại và cách xếp hạng đều theo quy định được chọn.",
  chooseLabel: "Quy định",
  chooseFirst: "Chọn một quy định trong danh sách.",
  choose: "Dùng quy định này",
  chooseHint: "Được nhớ trong tệp này, cả khi đóng và mở lại.",
  regulationWrong: "Trang “Quy định” còn lỗi",
  regulationWrongDetail:
    "Chưa đọc bảng điểm nào: điểm tối đa, xếp loại và cách xếp hạng đều theo trang này.",
  toFirstError: "Đến lỗi đầu tiên",
  emptyTitle: "Chưa thấy bảng điểm trong tệp này",
  emptyDetail:
    "Bảng điểm có một cột tên đơn vị, các cột điểm theo nhóm và cột điểm tối đa. Mở tệp có bảng điểm, hoặc nhập bảng điểm vào một trang tính: EGI tự đọc lại.",
  readAgain: "Đọc lại tệp",
  stayHere: "Số liệu chỉ được xử lý trên máy này, không gửi đi đâu.",
  retry: "Thử lại",
  copyDetails: "Chép chi tiết",
  copied: "Đã chép",
  faultTitle: "EGI gặp lỗi của chính nó",
  faultDetail:
    "Không có ô nào bị sửa thêm. Mở lại ngăn này; nếu vẫn lỗi, chép chi tiết gửi cán bộ CNTT.",
  reopen: "Mở lại",
};

/** What each language has to say here. */
export type PaneWords = typeof vi;

/** Every word of the task pane that is not said about one problem or failure. */
export const paneWords = spoken<PaneWords>({ vi, en: () => english().paneWords });
