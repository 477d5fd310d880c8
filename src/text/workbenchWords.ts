/** Words of the workbench: the emulated Excel in which the add-in is tried without Excel. */
export const workbenchWords = {
  title: "Bàn thử EGI",
  notExcel: "Không phải Excel: bàn thử để xem EGI chạy trên trình duyệt.",
  open: "Mở tệp",
  save: "Lưu tệp",
  ribbon: "Dải lệnh",
  grid: "Trang tính",
  pane: "Ngăn tác vụ EGI",
  resize: "Kéo để đổi độ rộng ngăn tác vụ",
  close: "Đóng ngăn tác vụ",
  loading: "Đang mở tệp…",
  running: (label: string) => `Đang chạy: ${label}…`,
  notRun: (label: string) => `Lệnh “${label}” không chạy được.`,
  notOpened: (name: string, why: string) =>
    `Không mở được tệp “${name}”. Tệp phải là .xlsx và không bị hỏng. Chi tiết: ${why}`,
  failed: (why: string) => `Bàn thử gặp lỗi: ${why}`,
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
