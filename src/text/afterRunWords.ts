import { spoken } from "./spoken";

/** Words about a run of Tạo phụ lục that the command line says, too. */
export const afterRunWords = spoken({
  vi: {
    noneChosen: "Chưa chọn bảng nào nên chưa ghi gì.",
    noneChosenTodo: "Chọn ít nhất một bảng ở mục Phụ lục, rồi tạo lại.",
    formulasUnknown: "Chưa kiểm tra được trong tệp còn công thức EGI hay không.",
  },
  en: {
    noneChosen: "No table is chosen, so nothing was written.",
    noneChosenTodo: "Choose at least one table under Appendices, then create again.",
    formulasUnknown: "It could not be checked whether EGI formulas are left in the workbook.",
  },
});
