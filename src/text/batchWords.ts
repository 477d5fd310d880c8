/** How a file of a folder ended, by the exit code that it would have had alone. */
const ends = ["xong", "có lỗi, chưa ghi", "không chạy được"] as const;

const running: Readonly<Record<string, string | undefined>> = {
  appendix: "Đang tạo phụ lục",
  check: "Đang kiểm tra",
  freeze: "Đang chốt giá trị",
  native: "Đang đổi thành công thức thường",
};

/** Words of the command line. */
export const batchWords = {
  usage:
    "Cách dùng: npm run batch -- VIỆC vào.xlsx ra.xlsx [--regulation MÃ] [--form thể-thức.json] [--json báo-cáo.json]\n" +
    "hoặc, cho mọi tệp .xlsx trong một thư mục: npm run batch -- VIỆC thư-mục-vào thư-mục-ra [như trên]\n" +
    "VIỆC: appendix (tạo phụ lục); check (kiểm tra, không có tệp ra); freeze (công thức EGI thành giá trị);\n" +
    "native (công thức EGI thành công thức thường). Xem docs/batch.md.",
  unknownVerb: (verb: string) => `Không có việc nào tên “${verb}”.`,
  notYet: (verb: string) => `Việc “${verb}” chưa có trong bản này.`,
  notRead: (file: string, why: string) => `Không đọc được tệp ${file}: ${why}`,
  notOpened: (file: string, why: string) =>
    `Không mở được tệp ${file}. Tệp phải là .xlsx (không phải .xls), không đặt mật khẩu mở tệp và không bị hỏng. Chi tiết: ${why}`,
  notWritten: (file: string, why: string) => `Không ghi được tệp ${file}: ${why}`,
  opening: (file: string) => `Đang mở ${file}`,
  running: (verb: string) => running[verb] ?? "",
  writing: (file: string) => `Đang ghi ${file}`,
  warning: (sentence: string) => `Lưu ý: ${sentence}`,
  severity: { error: "Lỗi", warning: "Cần xem", note: "Lưu ý" },
  clear: "Không có vấn đề.",
  found: (count: number) => `Có ${count} lỗi.`,
  blocked: (count: number) => `Có ${count} lỗi, chưa ghi gì.`,
  failed: (why: string) => `Không chạy được: ${why}`,
  noFiles: (folder: string) => `Thư mục ${folder} không có tệp .xlsx nào.`,
  sameFolder: (folder: string) =>
    `Thư mục ra phải khác thư mục vào (${folder}), để tệp gốc còn nguyên.`,
  startingAll: (count: number, processes: number) =>
    `${count} tệp, ${processes} tiến trình cùng lúc.`,
  ended: (at: number, count: number, file: string, code: 0 | 1 | 2) =>
    `[${at}/${count}] ${file}: ${ends[code]}`,
  columns: ["Tệp", "Kết quả", "Lỗi", "Cảnh báo", "Bảng đã tạo"],
  end: (code: 0 | 1 | 2): string => ends[code],
  total: (counts: readonly [number, number, number]) =>
    `Cộng ${counts[0] + counts[1] + counts[2]} tệp: ` +
    counts.map((count, code) => `${count} ${ends[code]!}`).join("; ") +
    ".",
} as const;
