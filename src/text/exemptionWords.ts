import { documentText } from "./documentText";
import { spoken } from "./spoken";

const vi = {
  proposals: "Đã đăng ký cho đơn vị khác",
  source: (source: string, document?: { number?: string; date?: string }) =>
    document?.date === undefined
      ? source
      : `${source}; ${documentText({ ...document, date: document.date })}`,
  units: (units: readonly string[]) => `Đơn vị: ${units.join(", ")}`,
  take: "Điền theo mục này",
  takeOf: (reason: string) => `Điền theo mục này: ${reason}`,
  taken: (unit: string) => `Lấy theo ${unit}, sửa nếu khác.`,
};

/** The words of proposals for the reason and the document of an exemption. */
export const exemptionWords = spoken<typeof vi>({
  vi,
  en: {
    proposals: "Registered for other units",
    source: vi.source, // clauses and documents are named as printed
    units: (units) => `${units.length === 1 ? "Unit" : "Units"}: ${units.join(", ")}`,
    take: "Fill in from this entry",
    takeOf: (reason) => `Fill in from this entry: ${reason}`,
    taken: (unit) => `Taken over from ${unit}; change if different.`,
  },
});
