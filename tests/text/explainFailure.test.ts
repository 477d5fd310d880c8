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
    what: "Tệp có thể còn phần ghi dở: xem lại các trang phụ lục cuối tệp.",
    todo: "Thử lại. Nếu vẫn không được, chép chi tiết gửi cán bộ CNTT: GeneralException.",
  },
];

test.each(said.map((each) => ({ ...each, kind: each.failure.kind })))(
  "$kind: $title. $what",
  ({ failure, title, what, todo }) => {
    expect(explainFailure(failure)).toEqual({ title, what, todo });
  },
);
