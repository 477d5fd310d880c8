import { spoken } from "./spoken";

const vi = {
  title: (tables: number, sheets: number) => `Phụ lục: ${tables} bảng, ${sheets} trang tính`,
  produce: (tables: number) => `Tạo ${tables} bảng`,
  update: (tables: number) => `Cập nhật ${tables} bảng`,
  tables: "Các bảng sẽ tạo",
  all: "Chọn tất cả",
  everyBlock: "Nhiều khối",
  together: (tables: number) => `${tables} bảng chung một trang tính nên được chọn cùng nhau:`,
  choiceKept: "Lựa chọn được nhớ trong tệp này. Số phụ lục và chữ ký theo đủ các bảng.",
  notChosen: (sheets: readonly string[]) =>
    `Không chọn lần này nên giữ nguyên như cũ: ${sheets.join(", ")}.`,
  formatLost: "Định dạng tự sửa trong bảng trở về mẫu.",
  whatIsLost:
    "Khi cập nhật: màu, cỡ chữ, độ rộng cột tự sửa trong bảng trở về mẫu; ô đã gõ lại thì EGI hỏi trước khi ghi đè; nội dung bên cạnh bảng được giữ.",
  preview: "Xem trước",
  composing: "Đang dựng trang xem trước",
  position: (at: number, of: number, isUpright: boolean, page: number, pages: number) =>
    `Trang tính ${at}/${of} · A4 ${isUpright ? "dọc" : "ngang"}, trang ${page}/${pages}`,
  page: (sheet: string, page: number, pages: number) => `${sheet}, trang ${page}/${pages}`,
  previous: "Trang trước",
  next: "Trang sau",
  larger: "Phóng to",
  smaller: "Thu nhỏ",
  chartHere: "Excel vẽ biểu đồ ở chỗ này, từ các số sau:",
  marks: (mark: "," | ".") =>
    `Số thập phân ở đây viết dấu ${mark === "," ? "phẩy" : "chấm"} như văn bản; trên trang tính theo cài đặt của máy.`,
  freeze: "Chốt giá trị cả tệp",
};

/** Every word of the tab Phụ lục about which tables are made, how they will look, and what is left in the workbook. */
export const appendixWords = spoken<typeof vi>({
  vi,
  en: {
    title: (tables, sheets) =>
      `Appendices: ${tables === 1 ? "1 table" : `${tables} tables`}, ${sheets === 1 ? "1 sheet" : `${sheets} sheets`}`,
    produce: (tables) => (tables === 1 ? "Create 1 table" : `Create ${tables} tables`),
    update: (tables) => (tables === 1 ? "Update 1 table" : `Update ${tables} tables`),
    tables: "Tables to create",
    all: "Choose all",
    everyBlock: "Several blocks",
    together: (tables) => `Tables that share a sheet are chosen together (${tables}):`,
    choiceKept:
      "Kept in this workbook. Numbers of appendices and the signature follow the whole set.",
    notChosen: (sheets) => `Not chosen this time and left as they were: ${sheets.join(", ")}.`,
    formatLost: "Formatting changed by hand in a table returns to the standard.",
    whatIsLost:
      "On updating: colours, letter sizes and column widths changed by hand in a table return to the standard; cells typed anew are asked about before they are written over; what stands beside a table is kept.",
    preview: "Preview",
    composing: "The preview is being composed",
    position: (at, of, isUpright, page, pages) =>
      `Sheet ${at} of ${of} · A4 ${isUpright ? "portrait" : "landscape"}, page ${page} of ${pages}`,
    page: (sheet, page, pages) => `${sheet}, page ${page} of ${pages}`,
    previous: "Previous page",
    next: "Next page",
    larger: "Enlarge",
    smaller: "Whole width",
    chartHere: "Excel draws a chart here, from these figures:",
    marks: (mark) =>
      `Decimals are written with a ${mark === "," ? "comma" : "point"} here, as in the document; on the sheet as this computer is set.`,
    freeze: "Freeze the values of the workbook",
  },
});
