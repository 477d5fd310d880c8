import type { Explanation } from "./Explanation";

/** What the words are about, as src/actions/FormulaReport.ts says it. */
type Work = "freeze" | "native" | "repair" | "look";
type WhyLeft =
  "protected" | "notComputed" | "named" | "noNative" | "differs" | "stillUnknown" | "here";

const did: Readonly<Record<Work, (count: number) => string>> = {
  freeze: (count) => `Đã chốt giá trị ${count} công thức EGI.`,
  native: (count) => `Đã đổi ${count} công thức EGI thành công thức thường.`,
  repair: (count) => `Đã nhập lại ${count} công thức EGI.`,
  look: () => "",
};
const nothing: Readonly<Record<Work, string>> = {
  freeze: "Không có công thức EGI nào để chốt.",
  native: "Không có công thức EGI nào để đổi.",
  repair: "Không có công thức EGI nào phải sửa.",
  look: "Không còn công thức EGI nào trong tệp.",
};
const why: Readonly<Record<WhyLeft, Explanation>> = {
  protected: {
    what: "Trang được bảo vệ, công thức còn nguyên.",
    todo: "Bỏ bảo vệ ở Review (Xem lại) > Unprotect Sheet (Bỏ bảo vệ trang tính), rồi bấm lại.",
  },
  notComputed: {
    what: "Ô chưa có kết quả, công thức còn nguyên.",
    todo: "Ô báo #NAME?: bấm Sửa #NAME?. Ô báo #SPILL!: xóa ô cản bên dưới. Rồi bấm lại.",
  },
  named: {
    what: "Có công thức khác gọi cả vùng kết quả bằng dấu #, công thức còn nguyên.",
    todo: "Sửa công thức kia thành vùng thường, ví dụ H5:H25, rồi bấm lại.",
  },
  noNative: {
    what: "Không có công thức thường nào tính đúng như vậy, công thức còn nguyên.",
    todo: "Dùng Chốt giá trị cho ô này.",
  },
  differs: {
    what: "Công thức thường ra kết quả khác, nên công thức EGI đã được để lại.",
    todo: "Dùng Chốt giá trị cho ô này.",
  },
  stillUnknown: {
    what: "Đã nhập lại mà vẫn báo #NAME?.",
    todo: "Mở lại bảng EGI rồi bấm lại.",
  },
  here: {
    what: "Máy không có EGI sẽ hiện #NAME? ở ô này.",
    todo: "Trước khi gửi tệp, bấm Chốt giá trị hoặc Công thức thường.",
  },
};

/** Words about the EGI formulas of a workbook. */
export const formulaWords = {
  /** What was done, first. */
  title: (work: Work, done: number, left: number): string => {
    if (done > 0) return did[work](done);
    return left > 0 ? `Còn ${left} công thức EGI.` : nothing[work];
  },
  doneTitle: "Các ô đã làm",
  leftTitle: (count: number) => `Còn ${count} công thức EGI`,
  why: (reason: WhyLeft): Explanation => why[reason],
  back: "← Về bảng điểm",
} as const;
