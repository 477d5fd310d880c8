/** Loại văn bản that goes out with results: quyết định, thông báo, báo cáo, tờ trình, công văn. */
export const documentKinds = ["decision", "notice", "report", "proposal", "letter"] as const;

/** One of the kinds of documents. */
export type DocumentKind = (typeof documentKinds)[number];

/**
 * Thể thức: what a person typed once about the document that the tables belong to, remembered in the
 * workbook; plain data that survives JSON. What a part switched off holds is kept for the next time.
 */
export interface Form {
  kind: DocumentKind;
  /** Số: "3136"; blank while it is open, as in an electronic document. */
  number: string;
  /** Ký hiệu, behind the number: "TB-HĐTĐ". */
  symbol: string;
  /** ISO, "2020-12-24"; blank while it is open. */
  date: string;
  /** Who issues, as the reference line says it: "Chủ tịch Ủy ban nhân dân tỉnh Bình Định". */
  issuer: string;
  /** Whether the first sheet is the document itself and begins with its head. */
  hasHead: boolean;
  /** Cơ quan chủ quản; blank where the issuing body names none. */
  superiorBody: string;
  issuingBody: string;
  /** Địa danh: "Khánh Hòa". */
  place: string;
  /** Trích yếu: "Kết quả đánh giá, xếp hạng …". */
  subject: string;
  /** Whether the last sheet ends with the signature block. */
  hasSignature: boolean;
  /** "TM. HỘI ĐỒNG THẨM ĐỊNH", "KT. CHỦ TỊCH", line by line; may be none. */
  authority: readonly string[];
  /** "PHÓ CHỦ TỊCH", line by line. */
  post: readonly string[];
  signer: string;
  /** Nơi nhận, one a line, the last of them "Lưu: VT, …"; may be none. */
  recipients: readonly string[];
}

/** Nothing typed yet: tables alone, as they have always been printed. */
export const blankForm: Form = {
  kind: "decision",
  number: "",
  symbol: "",
  date: "",
  issuer: "",
  hasHead: false,
  superiorBody: "",
  issuingBody: "",
  place: "",
  subject: "",
  hasSignature: false,
  authority: [],
  post: [],
  signer: "",
  recipients: [],
};
