import { english } from "./englishWords";
import { spoken } from "./spoken";

const vi = {
  tabs: "Các bước",
  tab: { data: "Dữ liệu", check: "Kiểm tra", results: "Kết quả", appendices: "Phụ lục" },
  more: "Việc khác",
  regulationGroup: "Quy định",
  seeRegulation: "Xem quy định",
  writeRegulation: "Viết trang Quy định",
  languageGroup: "Language",
  otherLanguage: "English",
  seeResults: "Xem kết quả",
  seeProblems: (count: number) => `Xem ${count} vấn đề`,
  produceNext: "Tạo phụ lục",
  checkTitle: (count: number) => (count === 0 ? "Không có vấn đề" : `${count} vấn đề`),
  recheck: "Tự kiểm tra lại khi ô thay đổi.",
  nextError: "Đến lỗi tiếp theo",
  errorsLeft: (errors: number) => `Còn ${errors} lỗi phải xử lý trước khi tạo phụ lục.`,
  repairCells: (cells: number) => `Sửa ${cells} ô`,
  repairable: "Hoàn tác được bằng một lần nhấn.",
  onSheet: (sheet: string) => `Trang “${sheet}”`,
  group: (title: string, count: number) => `${title}, ${count}`,
  loading: "Đang mở",
};

/** What each language has to say here. */
export type NavWords = typeof vi;

/** The words of the way through the pane: tabs, the menu beside them, what leads from one to another. */
export const navWords = spoken<NavWords>({ vi, en: () => english().navWords });
