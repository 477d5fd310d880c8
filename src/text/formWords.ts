import type { DocumentKind, Form } from "../reading/form/Form";
import { dateInWords } from "./dateInWords";

const open = "…";

/** Số: figures below 10 with a zero before them (Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II.3.a). */
const numberText = ({ number, symbol }: Pick<Form, "number" | "symbol">): string =>
  `${number === "" ? open : number.padStart(2, "0")}${symbol === "" ? "" : `/${symbol}`}`;

const kinds: Readonly<Record<DocumentKind, string>> = {
  decision: "Quyết định",
  notice: "Thông báo",
  report: "Báo cáo",
  proposal: "Tờ trình",
  letter: "Công văn",
};

const withStop = (line: string, stop: string): string => {
  const words = line.replace(/^-\s*/, "").replace(/[;.]+$/, "");
  return `- ${words}${stop}`;
};

/** What the form of Nghị định 30/2020/NĐ-CP prints of itself, in its words. */
export const formWords = {
  country: "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
  motto: "Độc lập - Tự do - Hạnh phúc",
  kinds,
  number: (form: Form): string => `Số: ${numberText(form)}`,
  placeAndDate: ({ place, date }: Form): string => `${place}, ${dateInWords(date)}`,
  subjectOfLetter: (subject: string): string => `V/v ${subject}`,
  /** @param numeral Roman; absent where the document has one appendix only */
  appendix: (numeral?: string): string =>
    numeral === undefined ? "Phụ lục" : `Phụ lục ${numeral}`,
  reference: (form: Form): string =>
    `(Kèm theo ${kinds[form.kind]} số ${numberText(form)} ${dateInWords(form.date)} của ${form.issuer})`,
  recipients: "Nơi nhận:",
  /** The lines below "Nơi nhận:", each with its dash and stop, whether it was typed with them or not. */
  recipientLines: (recipients: readonly string[]): string[] =>
    recipients.map((line, at) => withStop(line, at === recipients.length - 1 ? "." : ";")),
} as const;
