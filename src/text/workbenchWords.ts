/** Words of the workbench: the emulated Excel in which the add-in is tried without Excel. */
export const workbenchWords = {
  title: "Bàn thử EGI",
  notExcel: "Không phải Excel: bàn thử để xem EGI chạy trên trình duyệt.",
  excel2021: "Đang giả lập Excel 2021.",
  tridentExcel: "Đang giả lập Excel cũ (Trident).",
  open: "Mở tệp",
  save: "Lưu tệp",
  samples: "Tệp mẫu",
  sampleHint: "Mở một tệp mẫu",
  undo: "Hoàn tác",
  redo: "Làm lại",
  preview: "Xem trang in",
  unsaved: "chưa lưu",
  ribbon: "Dải lệnh",
  grid: "Trang tính",
  pane: "Ngăn tác vụ EGI",
  resize: "Độ rộng ngăn tác vụ: kéo, hoặc dùng phím mũi tên",
  close: "Đóng ngăn tác vụ",
  dismiss: "Ẩn thông báo",
  loading: "Đang mở tệp…",
  saving: "Đang lưu tệp…",
  drop: "Thả tệp .xlsx để mở",
  severalDropped: "Đã thả nhiều tệp. Bàn thử mở từng tệp một: thả một tệp .xlsx.",
  running: (label: string) => `Đang chạy: ${label}…`,
  notRun: (label: string) =>
    `Lệnh “${label}” không chạy được. Xem ngăn EGI bên phải, sửa rồi bấm lại.`,
  notReady: (label: string) =>
    `Chưa chạy lệnh “${label}”: ngăn EGI chưa sẵn sàng. Xem ngăn bên phải, hoặc tải lại ngăn.`,
  reloadPane: "Tải lại ngăn",
  paneMissing: "Ngăn EGI không tải được. Máy chủ của bàn thử có thể đã dừng: chạy lại npm start.",
  notOpened: (name: string, why: string) =>
    `Không mở được tệp “${name}”. Tệp phải là .xlsx, không đặt mật khẩu và không bị hỏng; tệp .xls thì mở bằng Excel rồi lưu thành .xlsx. Tệp đang mở vẫn còn nguyên. Chi tiết: ${why}`,
  noSuchSample: (name: string, known: readonly string[]) =>
    `Không có tệp mẫu “${name}”. Các tệp mẫu: ${known.join(", ")}.`,
  noSuchChoice: (name: string, value: string, known: readonly string[]) =>
    `Địa chỉ có ${name}=${value}, bàn thử chỉ biết: ${known.join(", ")}. Đã dùng ${known[0] ?? ""}.`,
  notFetched: (address: string) =>
    `Không tải được ${address}. Máy chủ của bàn thử có thể đã dừng: chạy lại npm start, rồi tải lại trang.`,
  notSaved: (why: string) =>
    `Không lưu được tệp. Số liệu trên màn hình vẫn còn nguyên: thử lại, hoặc chép các ô sang chương trình khác. Chi tiết: ${why}`,
  failed: (why: string) => `Bàn thử gặp lỗi. Tải lại trang để dùng tiếp. Chi tiết: ${why}`,
  unsavedTitle: (name: string) => `Tệp “${name}” có thay đổi chưa lưu`,
  unsavedText: (next: string) => `Mở “${next}” sẽ đóng tệp này.`,
  saveFirst: "Lưu rồi mở",
  discard: "Bỏ thay đổi",
  stay: "Ở lại",
  lossTitle: (name: string) => `Trước khi lưu “${name}”`,
  lossText: "Tệp gốc trên máy không bị sửa: bản lưu là một tệp khác.",
  saveAnyway: "Vẫn lưu",
  doNotSave: "Không lưu",
  printTitle: (sheet: string) => `Trang in: ${sheet}`,
  pages: (count: number) => `${count} trang`,
  pageOf: (page: number, pages: number) => `Trang ${page}/${pages}`,
  paper: (name: string, isLandscape: boolean) => `${name} ${isLandscape ? "ngang" : "dọc"}`,
  printedAt: (percent: number) => `tỷ lệ in ${percent}%`,
  nothingToPrint:
    "Trang tính này chưa có gì để in. Nhập số liệu hoặc chọn trang tính khác, rồi xem lại.",
  print: "In",
  zoomIn: "Phóng to",
  zoomOut: "Thu nhỏ",
  closePreview: "Đóng (Esc)",
  chart: (title: string) => `Biểu đồ ${title}`,
  chartNotDrawn: (type: string) => `Biểu đồ loại ${type}: chưa vẽ được ở bàn thử.`,
} as const;

/** Words of the command line. */
export const batchWords = {
  usage:
    "Cách dùng: npm run batch -- appendix vào.xlsx ra.xlsx [--regulation MÃ] [--json báo-cáo.json]",
  unknownVerb: (verb: string) => `Không có việc nào tên “${verb}”.`,
  notYet: (verb: string) => `Việc “${verb}” chưa có trong bản này.`,
  notRead: (file: string, why: string) => `Không đọc được tệp ${file}: ${why}`,
  notWritten: (file: string, why: string) => `Không ghi được tệp ${file}: ${why}`,
  opening: (file: string) => `Đang mở ${file}`,
  running: "Đang tạo phụ lục",
  writing: (file: string) => `Đang ghi ${file}`,
  blocked: (count: number) => `Có ${count} lỗi, chưa ghi gì.`,
  failed: (why: string) => `Không chạy được: ${why}`,
} as const;
