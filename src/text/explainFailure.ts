import type { EditedSheet, Failure, NotRestored } from "../workbook";
import { english } from "./englishWords";
import type { Explanation } from "./Explanation";
import { saidBy, type Sentences } from "./Sentences";
import { spoken } from "./spoken";

/** What each language has to say here. */
export type FailureSentences = Sentences<Failure, Explanation & { title: string }>;

const vi: FailureSentences = {
  sheetProtected: (failure) => ({
    title: `Trang “${failure.sheet}” đang được bảo vệ`,
    what: "Chưa sửa ô nào.",
    todo: "Bỏ bảo vệ ở Review (Xem lại) > Unprotect Sheet (Bỏ bảo vệ trang tính), rồi thử lại.",
  }),
  workbookProtected: () => ({
    title: "Cấu trúc tệp đang được bảo vệ",
    what: "Chưa tạo trang tính nào.",
    todo: "Bỏ bảo vệ ở Review (Xem lại) > Protect Workbook (Bảo vệ sổ làm việc), rồi thử lại.",
  }),
  nameTaken: (failure) => ({
    title: `Đã có trang “${failure.sheet}” không do EGI tạo`,
    what: "Trang đó được giữ nguyên, chưa ghi gì.",
    todo: "Đổi tên trang đó hoặc chuyển sang tệp khác, rồi thử lại.",
  }),
  sheetStands: (failure) => ({
    title: `Đã có trang “${failure.sheet}”`,
    what: "Trang đó được giữ nguyên, chưa ghi gì.",
    todo: "Viết đè thì nội dung đang có của trang đó mất đi: nếu cần giữ, lưu một bản của tệp trước.",
  }),
  sheetGone: (failure) => ({
    title: `Không còn trang “${failure.sheet}”`,
    what: "Trang tính đã bị xóa hoặc đổi tên sau lần đọc trước. Chưa ghi gì.",
    todo: "Thử lại: tệp sẽ được đọc lại từ đầu.",
  }),
  cellChanged: (failure) => ({
    title: `Ô ${failure.cell} của trang “${failure.sheet}” vừa thay đổi`,
    what: "Chưa ghi gì, vì ô không còn như lúc đọc.",
    todo: "Thử lại: tệp sẽ được đọc lại từ đầu.",
  }),
  cellHasFormula: (failure) => ({
    title: `Ô ${failure.cell} của trang “${failure.sheet}” là công thức`,
    what: "Chưa ghi gì, vì ghi vào ô sẽ làm mất công thức.",
    todo: "Sửa công thức trong ô đó, hoặc các ô mà nó lấy số.",
  }),
  editedSince: (failure) => ({
    title: failure.isUndo
      ? `Trang “${failure.sheets[0]!.sheet}” đã có người sửa sau khi tạo`
      : `Trang “${failure.sheets[0]!.sheet}” đã có người sửa sau lần chạy trước`,
    what: `Chưa ghi gì, vì sẽ mất nội dung đã nhập. ${failure.sheets.map(editsText).join(" ")}`,
    todo: failure.isUndo
      ? "Chép nội dung cần giữ sang trang khác, trả các ô đó về như lúc tạo, rồi hoàn tác lại."
      : "Chép nội dung cần giữ sang trang khác, rồi cho phép ghi đè.",
  }),
  noRoom: (failure) => ({
    title: `Bảng của trang “${failure.sheet}” quá lớn`,
    what: "Một trang tính của Excel chỉ có 1.048.576 dòng và 16.384 cột. Chưa ghi gì.",
    todo: "Chia các đơn vị thành nhiều khối nhỏ hơn, rồi thử lại.",
  }),
  undoGone: () => ({
    title: "Không hoàn tác được lần chạy",
    what: "Bản trước đó của phụ lục không còn trong tệp. Các trang được giữ như đang có.",
    todo: "Nếu cần bản cũ, mở lại tệp đã lưu trước khi chạy.",
  }),
  cancelled: () => ({
    title: "Đã dừng theo yêu cầu",
    what: "Tệp đã trở lại như trước khi chạy.",
    todo: "Khi cần, bấm Tạo phụ lục để chạy lại.",
  }),
  editing: () => ({
    title: "Excel đang nhập ô",
    what: "Chưa ghi gì.",
    todo: "Nhấn Enter để kết thúc nhập ô, rồi thử lại.",
  }),
  notLoaded: () => ({
    title: "Chưa tải được một phần của EGI",
    what: "Chưa ghi gì.",
    todo: "Kiểm tra mạng nội bộ, hoặc nhờ cán bộ CNTT cho phép địa chỉ của tiện ích, rồi thử lại.",
  }),
  refused: (failure) => ({
    title: "Excel không thực hiện được yêu cầu",
    what: failure.restored
      ? "Tệp đã trở lại như trước khi chạy."
      : leftText(failure.notRestored ?? []),
    todo: failure.restored
      ? `Thử lại. Nếu vẫn không được, chép chi tiết gửi cán bộ CNTT: ${failure.code}.`
      : `Xem lại các trang đó, hoặc đóng tệp mà không lưu rồi mở lại. Chép chi tiết gửi cán bộ CNTT: ${failure.code}.`,
  }),
};

/** The first few cells of each kind: “ô đã sửa: C6, C7 và 3 chỗ khác”. */
function editsText({ sheet, edited, covered }: EditedSheet): string {
  const parts = [
    ...(edited.length > 0 ? [`ô đã sửa: ${cellsText(edited)}`] : []),
    ...(covered.length > 0 ? [`ô ngoài bảng sẽ bị ghi đè hoặc xóa: ${cellsText(covered)}`] : []),
  ];
  return `Trang “${sheet}”: ${parts.join("; ")}.`;
}

const mostCells = 8;

function cellsText(cells: readonly string[]): string {
  const rest = cells.length - mostCells;
  const first = cells.slice(0, mostCells).join(", ");
  return rest > 0 ? `${first} và ${rest} chỗ khác` : first;
}

/** What is not as it was, and where the earlier content still stands. */
function leftText(left: readonly NotRestored[]): string {
  const copied = left.flatMap(({ sheet, copy }) =>
    copy === undefined ? [] : [`“${sheet}” (bản trước còn nguyên ở trang ẩn “${copy}”)`],
  );
  const over = left.filter(({ copy }) => copy === undefined).map(({ sheet }) => `“${sheet}”`);
  return [
    "Chưa đưa được tệp trở lại như trước.",
    ...(copied.length > 0 ? [`Trang có thể đã đổi: ${copied.join(", ")}.`] : []),
    ...(over.length > 0 ? [`Trang có thể còn ghi dở: ${over.join(", ")}.`] : []),
  ].join(" ");
}

const sentences = spoken<FailureSentences>({ vi, en: () => english().failureSentences });

/** What Excel refused, in what state the workbook is, what to do. */
export const explainFailure = (failure: Failure): Explanation & { title: string } =>
  saidBy(sentences, failure);
