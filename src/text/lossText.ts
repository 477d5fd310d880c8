/** What a file may hold that a saved file does not, or not as Excel would save it. */
export type LossKind =
  | "macros"
  | "signature"
  | "pivotTable"
  | "externalLink"
  | "dataTable"
  | "query"
  | "chart"
  | "chartSheet";

const things: Readonly<Record<LossKind, (count: number) => string>> = {
  macros: () => "Mã macro (VBA)",
  signature: () => "Chữ ký số của tệp",
  pivotTable: (count) => `${count} bảng tổng hợp PivotTable`,
  externalLink: (count) => `${count} liên kết đến tệp khác`,
  dataTable: (count) => `${count} ô của bảng phân tích giả định (Data Table)`,
  query: (count) => `${count} kết nối dữ liệu ngoài`,
  chart: (count) => `${count} biểu đồ thuộc loại bàn thử không vẽ được`,
  chartSheet: (count) => `${count} trang biểu đồ`,
};

const fates: Readonly<Record<LossKind, string>> = {
  macros: "bị bỏ khi lưu, vì tệp .xlsx không chứa macro. Giữ lại tệp gốc nếu còn cần.",
  signature: "bị bỏ khi lưu, vì không còn đúng với tệp đã sửa. Ký lại sau khi lưu.",
  pivotTable: "được giữ nguyên khi lưu, số liệu chưa tính lại. Mở bằng Excel và bấm Làm mới.",
  externalLink: "được giữ nguyên khi lưu, lấy kết quả của lần lưu trước. Kiểm tra lại bằng Excel.",
  dataTable: "được giữ nguyên khi lưu, kết quả chưa tính lại. Mở bằng Excel để tính lại.",
  query: "được giữ nguyên khi lưu, dữ liệu chưa làm mới. Mở bằng Excel để làm mới.",
  chart: "được giữ nguyên khi lưu nhưng không hiện ở đây. Xem bằng Excel.",
  chartSheet: "được giữ nguyên khi lưu nhưng không hiện ở đây. Xem bằng Excel.",
};

/** Where, what of the file, what becomes of it when it is saved and what to do. */
export function lossText(kind: LossKind, sheet: string | undefined, count: number): string {
  const where = sheet === undefined ? "" : `Trang “${sheet}”: `;
  return `${where}${things[kind](count)} ${fates[kind]}`;
}
