import type { FormFault } from "../reading/form/FormFault";
import { english } from "./englishWords";
import type { Explanation } from "./Explanation";
import { formFieldWords } from "./formFieldWords";
import { spoken } from "./spoken";

/** What each language has to say here. */
export type FormSentences = Readonly<
  Record<FormFault["because"], (fault: FormFault) => Explanation>
>;

/** The part of the form without which the field of a fault need not be filled in. */
export const partOf = ({ at }: FormFault): string =>
  at === "post" || at === "signer" ? formFieldWords.hasSignature : formFieldWords.hasHead;

const fieldText = ({ at, line }: FormFault): string =>
  `Thể thức văn bản, ô “${formFieldWords[at]}”${line === undefined ? "" : `, dòng ${line}`}`;

const vi: FormSentences = {
  missing: (fault) => ({
    what: `${fieldText(fault)}: chưa nhập.`,
    todo: `Nhập ô này, hoặc bỏ chọn “${partOf(fault)}”.`,
  }),
  notANumber: (fault) => ({
    what: `${fieldText(fault)}: không phải là số.`,
    todo: "Chỉ nhập chữ số, ví dụ 3136; để trống nếu số sẽ cấp khi phát hành.",
  }),
  notASymbol: (fault) => ({
    what: `${fieldText(fault)}: có khoảng trắng hoặc dấu gạch chéo.`,
    todo: "Nhập phần sau dấu gạch chéo, ví dụ TB-HĐTĐ.",
  }),
  notADate: (fault) => ({
    what: `${fieldText(fault)}: không phải là một ngày có trong lịch.`,
    todo: "Chọn lại ngày; để trống nếu ngày sẽ ghi khi phát hành.",
  }),
  severalLines: (fault) => ({
    what: `${fieldText(fault)}: có dấu xuống dòng.`,
    todo: "Xóa dấu xuống dòng; dòng dài tự ngắt khi in.",
  }),
  unprintable: (fault) => ({
    what: `${fieldText(fault)}: có ký tự ẩn không in được.`,
    todo: "Gõ lại nội dung của ô thay vì dán.",
  }),
  noArchive: (fault) => ({
    what: `${fieldText(fault)}: dòng cuối chưa ghi nơi lưu.`,
    todo: "Thêm dòng cuối, ví dụ “Lưu: VT, CNTT”.",
  }),
};

const sentences = spoken<FormSentences>({ vi, en: () => english().formSentences });

/** What is wrong with what was typed about the document, in which field, and what to do. */
export const explainForm = (fault: FormFault): Explanation => sentences[fault.because](fault);
