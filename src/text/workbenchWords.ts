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
