import type { Failure } from "../workbook";
import type { Explanation } from "./Explanation";

/** What Excel refused, in what state the workbook is, what to do. */
export function explainFailure(failure: Failure): Explanation & { title: string } {
  switch (failure.kind) {
    case "sheetProtected":
      return {
        title: `Trang “${failure.sheet}” đang được bảo vệ`,
        what: "Chưa sửa ô nào.",
        todo: "Bỏ bảo vệ ở Review (Xem lại) > Unprotect Sheet (Bỏ bảo vệ trang tính), rồi thử lại.",
      };
    case "workbookProtected":
      return {
        title: "Cấu trúc tệp đang được bảo vệ",
        what: "Chưa tạo trang tính nào.",
        todo: "Bỏ bảo vệ ở Review (Xem lại) > Protect Workbook (Bảo vệ sổ làm việc), rồi thử lại.",
      };
    case "nameTaken":
      return {
        title: `Đã có trang “${failure.sheet}” không do EGI tạo`,
        what: "Trang đó được giữ nguyên, chưa ghi gì.",
        todo: "Đổi tên trang đó hoặc chuyển sang tệp khác, rồi thử lại.",
      };
    case "sheetStands":
      return {
        title: `Đã có trang “${failure.sheet}”`,
        what: "Trang đó được giữ nguyên, chưa ghi gì.",
        todo: "Viết đè thì nội dung đang có của trang đó mất đi: nếu cần giữ, lưu một bản của tệp trước.",
      };
    case "sheetGone":
      return {
        title: `Không còn trang “${failure.sheet}”`,
        what: "Trang tính đã bị xóa hoặc đổi tên sau lần đọc trước. Chưa ghi gì.",
        todo: "Thử lại: tệp sẽ được đọc lại từ đầu.",
      };
    case "cellChanged":
      return {
        title: `Ô ${failure.cell} của trang “${failure.sheet}” vừa thay đổi`,
        what: "Chưa ghi gì, vì ô không còn như lúc đọc.",
        todo: "Thử lại: tệp sẽ được đọc lại từ đầu.",
      };
    case "cellHasFormula":
      return {
        title: `Ô ${failure.cell} của trang “${failure.sheet}” là công thức`,
        what: "Chưa ghi gì, vì ghi vào ô sẽ làm mất công thức.",
        todo: "Sửa công thức trong ô đó, hoặc các ô mà nó lấy số.",
      };
    case "editing":
      return {
        title: "Excel đang nhập ô",
        what: "Chưa ghi gì.",
        todo: "Nhấn Enter để kết thúc nhập ô, rồi thử lại.",
      };
    case "notLoaded":
      return {
        title: "Chưa tải được một phần của EGI",
        what: "Chưa ghi gì.",
        todo: "Kiểm tra mạng nội bộ, hoặc nhờ cán bộ CNTT cho phép địa chỉ của tiện ích, rồi thử lại.",
      };
    case "refused":
      return {
        title: "Excel không thực hiện được yêu cầu",
        what: failure.restored
          ? "Tệp đã trở lại như trước khi chạy."
          : "Tệp có thể còn phần ghi dở: xem lại các trang phụ lục cuối tệp.",
        todo: `Thử lại. Nếu vẫn không được, chép chi tiết gửi cán bộ CNTT: ${failure.code}.`,
      };
  }
}
