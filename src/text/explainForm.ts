import type { FormFault } from "../reading/form/FormFault";
import type { Explanation } from "./Explanation";
import { formFieldWords } from "./formFieldWords";

/** What is wrong with what was typed about the document, in which field, and what to do. */
export function explainForm({ at, line, because }: FormFault): Explanation {
  const field = `Thể thức văn bản, ô “${formFieldWords[at]}”${line === undefined ? "" : `, dòng ${line}`}`;
  switch (because) {
    case "missing":
      return {
        what: `${field}: chưa nhập.`,
        todo: `Nhập ô này, hoặc bỏ chọn “${at === "post" || at === "signer" ? formFieldWords.hasSignature : formFieldWords.hasHead}”.`,
      };
    case "notANumber":
      return {
        what: `${field}: không phải là số.`,
        todo: "Chỉ nhập chữ số, ví dụ 3136; để trống nếu số sẽ cấp khi phát hành.",
      };
    case "notASymbol":
      return {
        what: `${field}: có khoảng trắng hoặc dấu gạch chéo.`,
        todo: "Nhập phần sau dấu gạch chéo, ví dụ TB-HĐTĐ.",
      };
    case "notADate":
      return {
        what: `${field}: không phải là một ngày có trong lịch.`,
        todo: "Chọn lại ngày; để trống nếu ngày sẽ ghi khi phát hành.",
      };
    case "severalLines":
      return {
        what: `${field}: có dấu xuống dòng.`,
        todo: "Xóa dấu xuống dòng; dòng dài tự ngắt khi in.",
      };
    case "unprintable":
      return {
        what: `${field}: có ký tự ẩn không in được.`,
        todo: "Gõ lại nội dung của ô thay vì dán.",
      };
    case "noArchive":
      return {
        what: `${field}: dòng cuối chưa ghi nơi lưu.`,
        todo: "Thêm dòng cuối, ví dụ “Lưu: VT, CNTT”.",
      };
  }
}
