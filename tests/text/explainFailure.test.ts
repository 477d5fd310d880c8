import { explainFailure } from "../../src/text/explainFailure";
import type { Failure } from "../../src/workbook";

const said: { failure: Failure; title: string; what: string; todo: string }[] = [
  {
    failure: { kind: "sheetProtected", sheet: "Huyện" },
    title: "Trang “Huyện” đang được bảo vệ",
    what: "Chưa sửa ô nào.",
    todo: "Bỏ bảo vệ ở Review (Xem lại) > Unprotect Sheet (Bỏ bảo vệ trang tính), rồi thử lại.",
  },
  {
    failure: { kind: "workbookProtected" },
    title: "Cấu trúc tệp đang được bảo vệ",
    what: "Chưa tạo trang tính nào.",
    todo: "Bỏ bảo vệ ở Review (Xem lại) > Protect Workbook (Bảo vệ sổ làm việc), rồi thử lại.",
  },
  {
    failure: { kind: "nameTaken", sheet: "PL I.1" },
    title: "Đã có trang “PL I.1” không do EGI tạo",
    what: "Trang đó được giữ nguyên, chưa ghi gì.",
    todo: "Đổi tên trang đó hoặc chuyển sang tệp khác, rồi thử lại.",
  },
  {
    failure: { kind: "sheetStands", sheet: "Quy định" },
    title: "Đã có trang “Quy định”",
    what: "Trang đó được giữ nguyên, chưa ghi gì.",
    todo: "Viết đè thì nội dung đang có của trang đó mất đi: nếu cần giữ, lưu một bản của tệp trước.",
  },
  {
    failure: { kind: "sheetGone", sheet: "Huyện" },
    title: "Không còn trang “Huyện”",
    what: "Trang tính đã bị xóa hoặc đổi tên sau lần đọc trước. Chưa ghi gì.",
    todo: "Thử lại: tệp sẽ được đọc lại từ đầu.",
  },
  {
    failure: { kind: "editing" },
    title: "Excel đang nhập ô",
    what: "Chưa ghi gì.",
    todo: "Nhấn Enter để kết thúc nhập ô, rồi thử lại.",
  },
  {
    failure: { kind: "refused", code: "GeneralException", message: "Busy", restored: true },
    title: "Excel không thực hiện được yêu cầu",
    what: "Tệp đã trở lại như trước khi chạy.",
    todo: "Thử lại. Nếu vẫn không được, chép chi tiết gửi cán bộ CNTT: GeneralException.",
  },
  {
    failure: { kind: "cellChanged", sheet: "Sở", cell: "B4" },
    title: "Ô B4 của trang “Sở” vừa thay đổi",
    what: "Chưa ghi gì, vì ô không còn như lúc đọc.",
    todo: "Thử lại: tệp sẽ được đọc lại từ đầu.",
  },
  {
    failure: { kind: "cellHasFormula", sheet: "Sở", cell: "B4" },
    title: "Ô B4 của trang “Sở” là công thức",
    what: "Chưa ghi gì, vì ghi vào ô sẽ làm mất công thức.",
    todo: "Sửa công thức trong ô đó, hoặc các ô mà nó lấy số.",
  },
  {
    failure: { kind: "refused", code: "GeneralException", message: "Busy", restored: false },
    title: "Excel không thực hiện được yêu cầu",
    what: "Chưa đưa được tệp trở lại như trước.",
    todo: "Xem lại các trang đó, hoặc đóng tệp mà không lưu rồi mở lại. Chép chi tiết gửi cán bộ CNTT: GeneralException.",
  },
  {
    failure: {
      kind: "refused",
      code: "GeneralException",
      message: "Busy",
      restored: false,
      notRestored: [{ sheet: "PL I.1", copy: "EGI 2" }, { sheet: "EGI 3" }, { sheet: "EGI 4" }],
    },
    title: "Excel không thực hiện được yêu cầu",
    what: "Chưa đưa được tệp trở lại như trước. Trang có thể đã đổi: “PL I.1” (bản trước còn nguyên ở trang ẩn “EGI 2”). Trang có thể còn ghi dở: “EGI 3”, “EGI 4”.",
    todo: "Xem lại các trang đó, hoặc đóng tệp mà không lưu rồi mở lại. Chép chi tiết gửi cán bộ CNTT: GeneralException.",
  },
  {
    failure: {
      kind: "editedSince",
      sheets: [
        { sheet: "PL I.1", edited: ["C6"], covered: ["A9", "B9"] },
        {
          sheet: "PL II.1",
          edited: [],
          covered: Array.from({ length: 10 }, (_, r) => `A${r + 7}`),
        },
      ],
    },
    title: "Trang “PL I.1” đã có người sửa sau lần chạy trước",
    what: "Chưa ghi gì, vì sẽ mất nội dung đã nhập. Trang “PL I.1”: ô đã sửa: C6; ô ngoài bảng sẽ bị ghi đè hoặc xóa: A9, B9. Trang “PL II.1”: ô ngoài bảng sẽ bị ghi đè hoặc xóa: A7, A8, A9, A10, A11, A12, A13, A14 và 2 chỗ khác.",
    todo: "Chép nội dung cần giữ sang trang khác, rồi cho phép ghi đè.",
  },
  {
    failure: {
      kind: "editedSince",
      sheets: [{ sheet: "PL I.1", edited: ["C6"], covered: [] }],
      isUndo: true,
    },
    title: "Trang “PL I.1” đã có người sửa sau khi tạo",
    what: "Chưa ghi gì, vì sẽ mất nội dung đã nhập. Trang “PL I.1”: ô đã sửa: C6.",
    todo: "Chép nội dung cần giữ sang trang khác, trả các ô đó về như lúc tạo, rồi hoàn tác lại.",
  },
  {
    failure: { kind: "noRoom", sheet: "PL I.1" },
    title: "Bảng của trang “PL I.1” quá lớn",
    what: "Một trang tính của Excel chỉ có 1.048.576 dòng và 16.384 cột. Chưa ghi gì.",
    todo: "Chia các đơn vị thành nhiều khối nhỏ hơn, rồi thử lại.",
  },
  {
    failure: { kind: "undoGone" },
    title: "Không hoàn tác được lần chạy",
    what: "Bản trước đó của phụ lục không còn trong tệp. Các trang được giữ như đang có.",
    todo: "Nếu cần bản cũ, mở lại tệp đã lưu trước khi chạy.",
  },
  {
    failure: { kind: "cancelled" },
    title: "Đã dừng theo yêu cầu",
    what: "Tệp đã trở lại như trước khi chạy.",
    todo: "Khi cần, bấm Tạo phụ lục để chạy lại.",
  },
];

test.each(said.map((each) => ({ ...each, kind: each.failure.kind })))(
  "$kind: $title. $what",
  ({ failure, title, what, todo }) => {
    expect(explainFailure(failure)).toEqual({ title, what, todo });
  },
);
