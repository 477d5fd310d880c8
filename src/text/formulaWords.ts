import { counted } from "./english/counted";
import type { Explanation } from "./Explanation";
import { spoken } from "./spoken";

/** What the words are about, as src/actions/FormulaReport.ts says it. */
type Work = "freeze" | "native" | "repair" | "look";
type WhyLeft =
  "protected" | "notComputed" | "named" | "noNative" | "differs" | "stillUnknown" | "here";

interface Words {
  did: Readonly<Record<Work, (count: number) => string>>;
  nothing: Readonly<Record<Work, string>>;
  /** Formulas that are still there. */
  left: (count: number) => string;
  doneTitle: string;
  why: Readonly<Record<WhyLeft, Explanation>>;
  back: string;
}

const words = spoken<Words>({
  vi: {
    did: {
      freeze: (count) => `Đã chốt giá trị ${count} công thức EGI.`,
      native: (count) => `Đã đổi ${count} công thức EGI thành công thức thường.`,
      repair: (count) => `Đã nhập lại ${count} công thức EGI.`,
      look: () => "",
    },
    nothing: {
      freeze: "Không có công thức EGI nào để chốt.",
      native: "Không có công thức EGI nào để đổi.",
      repair: "Không có công thức EGI nào phải sửa.",
      look: "Không còn công thức EGI nào trong tệp.",
    },
    left: (count) => `Còn ${count} công thức EGI`,
    doneTitle: "Các ô đã làm",
    why: {
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
    },
    back: "← Về bảng điểm",
  },
  en: {
    did: {
      freeze: (count) => `${counted(count, "EGI formula")} turned into values.`,
      native: (count) => `${counted(count, "EGI formula")} turned into native formulas.`,
      repair: (count) => `${counted(count, "EGI formula")} entered again.`,
      look: () => "",
    },
    nothing: {
      freeze: "There is no EGI formula to turn into a value.",
      native: "There is no EGI formula to turn into a native one.",
      repair: "There is no EGI formula to repair.",
      look: "No EGI formula is left in the workbook.",
    },
    left: (count) => `${counted(count, "EGI formula")} left`,
    doneTitle: "Cells that were changed",
    why: {
      protected: {
        what: "The sheet is protected; the formula stands as it was.",
        todo: "Unprotect it under Review > Unprotect Sheet, then press again.",
      },
      notComputed: {
        what: "The cell has no result yet; the formula stands as it was.",
        todo: "#NAME?: press Repair #NAME?. #SPILL!: clear the cell in its way below. Then press again.",
      },
      named: {
        what: "Another formula calls the whole result with #; the formula stands as it was.",
        todo: "Change the other to a plain range, such as H5:H25, then press again.",
      },
      noNative: {
        what: "No native formula computes the same; the formula stands as it was.",
        todo: "Use Freeze values for this cell.",
      },
      differs: {
        what: "The native formula gives another result, so the EGI formula was kept.",
        todo: "Use Freeze values for this cell.",
      },
      stillUnknown: {
        what: "Entered again and still #NAME?.",
        todo: "Reopen the EGI pane, then press again.",
      },
      here: {
        what: "A computer without EGI will show #NAME? in this cell.",
        todo: "Before sending the workbook, press Freeze values or Native formulas.",
      },
    },
    back: "← Back to the score table",
  },
});

/** Words about the EGI formulas of a workbook. */
export const formulaWords = {
  /** What was done, first. */
  title: (work: Work, done: number, left: number): string => {
    if (done > 0) return words.did[work](done);
    return left > 0 ? `${words.left(left)}.` : words.nothing[work];
  },
  leftTitle: (count: number): string => words.left(count),
  why: (reason: WhyLeft): Explanation => words.why[reason],
  /** Of the list of cells that were changed. */
  get doneTitle(): string {
    return words.doneTitle;
  },
  get back(): string {
    return words.back;
  },
};
