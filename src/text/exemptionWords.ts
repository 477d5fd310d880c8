import { documentText } from "./documentText";

/** The words of proposals for the reason and the document of an exemption. */
export const exemptionWords = {
  proposals: "Đã đăng ký cho đơn vị khác",
  source: (source: string, document?: { number?: string; date?: string }) =>
    document?.date === undefined
      ? source
      : `${source}; ${documentText({ ...document, date: document.date })}`,
  units: (units: readonly string[]) => `Đơn vị: ${units.join(", ")}`,
  take: "Điền theo mục này",
  takeOf: (reason: string) => `Điền theo mục này: ${reason}`,
  taken: (unit: string) => `Lấy theo ${unit}, sửa nếu khác.`,
} as const;
