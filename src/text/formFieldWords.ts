import type { Form } from "../reading/form/Form";
import { english } from "./englishWords";
import { spoken } from "./spoken";

/** What each language has to say here. */
export type FormFieldWords = Readonly<Record<keyof Form, string>>;

/** How each field of the form is named to a person. */
export const formFieldWords = spoken<FormFieldWords>({
  vi: {
    kind: "Loại văn bản",
    number: "Số",
    symbol: "Ký hiệu",
    date: "Ngày ban hành",
    issuer: "Cơ quan ban hành (dòng kèm theo)",
    hasHead: "Phần đầu văn bản",
    superiorBody: "Cơ quan chủ quản",
    issuingBody: "Cơ quan ban hành",
    place: "Địa danh",
    subject: "Trích yếu",
    hasSignature: "Phần chữ ký",
    authority: "Quyền hạn ký",
    post: "Chức vụ người ký",
    signer: "Họ tên người ký",
    recipients: "Nơi nhận",
  },
  en: () => english().formFieldWords,
});
