import { spoken } from "./spoken";

const vi = {
  title: "Thể thức văn bản",
  detail: "Nhập một lần, được nhớ trong tệp này. Ô để trống thì không in.",
  document: "Văn bản kèm theo",
  open: "Để trống nếu ghi khi phát hành.",
  withHead: "In phần đầu văn bản ở trang tính đầu",
  withSignature: "In phần chữ ký ở cuối",
  lines: "Mỗi dòng một nội dung.",
  save: "Ghi nhớ thể thức",
  saveHint: "Không sửa trang tính nào; dùng cho lần tạo phụ lục sau.",
  back: "← Phụ lục",
  none: "Chưa nhập thể thức: phụ lục chỉ có bảng.",
  issuedBy: (issuer: string) => `Kèm theo văn bản của ${issuer}`,
  signedBy: (signer: string) => `Ký: ${signer}`,
  edit: "Sửa thể thức",
  cells: "Số liệu trong phụ lục",
  values: "Ghi giá trị",
  formulas: "Ghi công thức Excel",
  formulasDetail: "Người nhận thấy cách tính; không cần cài EGI.",
};

/** Every word about the document that the appendices go out with, and how they are made. */
export const documentFormWords = spoken<typeof vi>({
  vi,
  en: {
    title: "Form of the document",
    detail: "Typed once and kept in this workbook. What is blank is not printed.",
    document: "Accompanying document",
    open: "Leave blank where it is written at issue.",
    withHead: "Print the head of the document on the first sheet",
    withSignature: "Print the signature at the end",
    lines: "One entry a line.",
    save: "Keep the form",
    saveHint: "Changes no sheet; used from the next run on.",
    back: "← Appendices",
    none: "No form entered: the appendices are tables alone.",
    issuedBy: (issuer) => `With a document of ${issuer}`,
    signedBy: (signer) => `Signed: ${signer}`,
    edit: "Edit the form",
    cells: "Figures in the appendices",
    values: "Write values",
    formulas: "Write Excel formulas",
    formulasDetail: "A recipient can follow the figures; EGI is not needed.",
  },
});
