import type { Style } from "../../sheet/Sheet";

const font = "Times New Roman"; // Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, mục I.4

const centered = (size: number, look: { bold?: boolean; italic?: boolean } = {}): Style => ({
  font: { name: font, size, ...look },
  horizontal: "center",
  vertical: "center",
});

const atLeft = (size: number, look: { bold?: boolean; italic?: boolean } = {}): Style => ({
  ...centered(size, look),
  horizontal: "left",
});

/** Of the strokes that make a rule, in points. */
export const ruleSize = 6;

/**
 * How the parts of a document that are no table look, each by its line of Phụ lục I of Nghị định
 * 30/2020/NĐ-CP. No size stands anywhere else.
 */
export const formStyles = {
  /** Mục II.1: Quốc hiệu in hoa 12 - 13, đứng, đậm; 12 where the columns leave no more room. */
  country: centered(13, { bold: true }),
  countryNarrow: centered(12, { bold: true }),
  /** Mục II.1: Tiêu ngữ in thường 13 - 14, đứng, đậm. */
  motto: centered(14, { bold: true }),
  mottoNarrow: centered(13, { bold: true }),
  /** Mục II.2: cơ quan chủ quản in hoa 12 - 13, đứng. */
  superiorBody: centered(13),
  superiorBodyNarrow: centered(12),
  /** Mục II.2: cơ quan ban hành in hoa 12 - 13, đứng, đậm. */
  issuingBody: centered(13, { bold: true }),
  issuingBodyNarrow: centered(12, { bold: true }),
  /** Mục II.3: Số, ký hiệu 13, đứng. */
  number: centered(13),
  /** Mục II.5.b: V/v in thường 12 - 13, đứng. */
  subjectOfLetter: centered(12),
  /** Mục II.4: địa danh và thời gian 13 - 14, nghiêng. */
  placeAndDate: centered(13, { italic: true }),
  /** Mục II.5.a: tên loại in hoa 13 - 14, đứng, đậm. */
  kind: centered(14, { bold: true }),
  /** Mục II.5.a: trích yếu 13 - 14, đứng, đậm. */
  subject: { ...centered(14, { bold: true }), wrap: true },
  /** Nét liền below: a line of low strokes, for a border is as wide as its column. */
  rule: { ...centered(ruleSize), vertical: "top" },
  /** Mục II.7: quyền hạn, chức vụ in hoa 13 - 14, đứng, đậm. */
  authority: { ...centered(13, { bold: true }), vertical: "top" },
  /** Mục II.7: họ tên 13 - 14, đứng, đậm. */
  signer: { ...centered(14, { bold: true }), vertical: "top" },
  /** Mục II.9: từ Nơi nhận 12, nghiêng, đậm. */
  recipientsHead: { ...atLeft(12, { bold: true, italic: true }), vertical: "top" },
  /** Mục II.9: nơi nhận 11, đứng. */
  recipient: { ...atLeft(11), vertical: "top" },
  /** Mục III.1.b: từ Phụ lục và số thứ tự, 14, đứng, đậm. */
  appendixNumber: centered(14, { bold: true }),
  /** Mục III.1.b: thông tin chỉ dẫn kèm theo 13 - 14, nghiêng. */
  reference: { ...centered(14, { italic: true }), wrap: true },
} as const satisfies Record<string, Style>;
