import { english } from "./englishWords";
import { spoken } from "./spoken";

const vi = {
  back: "← Quay lại",
  see: "Xem",
  noLayout: "Chưa có mẫu phụ lục: chỉ kiểm tra và tính bằng hàm EGI.",
  mine: "Quy định của tôi không có ở đây",
  writeTitle: "Viết trang Quy định",
  writeDetail:
    "Một trang tính ghi đủ khối, nhóm, điểm tối đa, miễn, xếp loại và cách xếp hạng. Sửa ngay trên trang đó, EGI tự đọc lại.",
  writeFrom: "Viết theo",
  blank: "Trang trống",
  blankDetail: "Chỉ có các bảng và tiêu đề cột, để điền quy định của tỉnh.",
  writeFirst: "Chọn viết theo quy định nào, hoặc trang trống.",
  write: "Viết trang Quy định",
  writesFresh: "Thêm một trang tính “Quy định”. Không sửa trang nào đang có.",
  writesOver: (sheet: string) => `Đã có trang “${sheet}”: EGI hỏi trước khi viết đè.`,
  overwrite: (sheet: string) => `Viết đè trang “${sheet}”`,
  rewrite: "Viết lại trang Quy định",
  onSheet: (sheet: string) =>
    `Tệp này theo trang “${sheet}”. Sửa ngay trên trang đó, EGI tự đọc lại.`,
};

/** What each language has to say here. */
export type RegulationScreenWords = typeof vi;

/** The words of the screens of a regulation, beside those of its choice. */
export const regulationScreenWords = spoken<RegulationScreenWords>({
  vi,
  en: () => english().regulationScreenWords,
});
