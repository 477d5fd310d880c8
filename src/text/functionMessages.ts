import { english } from "./englishWords";
import { spoken } from "./spoken";

const vi = {
  noScore: "Thiếu điểm: chọn ô hoặc vùng có điểm.",
  noMaxScore: "Chưa có điểm tối đa: nhập điểm tối đa, hoặc viết điểm dạng 38,5/40.",
  maxScoreNotAboveZero: "Điểm tối đa phải lớn hơn 0.",
  percentWithMaxScore: (given: string) =>
    `“${given}” đã là tỷ lệ phần trăm, không chia cho điểm tối đa nữa.`,
  otherMaxScore: (given: string) =>
    `“${given}” ghi điểm tối đa khác với điểm tối đa ở đối số thứ hai.`,
  shapesDiffer: "Hai vùng khác số dòng hoặc số cột: chọn hai vùng cùng kích thước.",
  notANumber: (given: string) => `“${given}” không phải là điểm hay tỷ lệ.`,
  eitherMark: (given: string) =>
    `“${given}” có thể hiểu hai cách (dấu thập phân hay dấu phân cách hàng nghìn): nhập lại dạng số.`,
  notDecimals: "Số chữ số thập phân là số nguyên từ 0 đến 10.",
  noRegulation:
    "Chưa chọn quy định: chọn trong ngăn EGI, hoặc ghi tên thang, ví dụ khanh-hoa-2020.",
  unknownRegulation: (given: string, known: readonly string[]) =>
    `Không có quy định “${given}”. Có: ${known.join(", ")}.`,
  unknownBlock: (given: string, known: readonly string[]) =>
    `Quy định không có khối “${given}”. Có: ${known.join(", ")}.`,
  unknownScale: (given: string, known: readonly string[]) =>
    `Quy định không có thang “${given}”. Có: ${known.join(", ")}.`,
  ambiguous: (given: string, known: readonly string[]) =>
    `“${given}” chưa rõ là cái nào: ghi một trong: ${known.join(", ")}.`,
  notAScale: "Thang là tên quy định, hoặc vùng hai cột: mốc thấp nhất và tên mức.",
  otherUnit: (given: string) =>
    `${given} không cùng đơn vị với các mốc: dùng 85% với tỷ lệ, 85 với điểm.`,
  boundTwice: (given: string) => `Thang có hai mức cùng mốc ${given}.`,
  belowScale: (given: string) => `${given} thấp hơn mốc thấp nhất của thang.`,
  notARatio: (given: string) =>
    `${given} không phải là tỷ lệ: nhập 0,98 hoặc 98%, hoặc dùng EGI.RATIO để chia cho điểm tối đa.`,
  notAScoreOfScale: (given: string) => `“${given}” là tỷ lệ; thang này tính theo điểm.`,
  inGap: (given: string, below: string, above: string) =>
    `${given} nằm giữa mức “${below}” và mức “${above}”: quy định không nói thuộc mức nào.`,
  noTiers: "Quy định không xếp loại khối này.",
  ranksDiffer:
    "Quy định không có một cách xếp hạng chung cho mọi bảng: ghi cách tính đồng hạng, ví dụ canh-tranh.",
  noRange: "Thiếu vùng các điểm cùng khối để xếp hạng.",
  notInRange: (given: string) => `${given} không có trong vùng xếp hạng.`,
  unknownTies: (given: string) =>
    `Không có cách tính đồng hạng “${given}”. Có: canh-tranh (1, 2, 2, 4), day (1, 2, 2, 3), lien-tuc (1, 2, 3, 4).`,
  runningNeedsRange:
    "Cách lien-tuc cần cả vùng: nhập công thức một lần với diem và vung là cùng một vùng.",
  noBlock: "Thiếu tên khối, ví dụ huyen.",
  maxScoreUnknown: "Quy định không ghi điểm tối đa này.",
  exemptAboveMax: "Điểm miễn nhiều hơn điểm tối đa của khối.",
  unknownExemption: (given: string) =>
    `Không có tiêu chí hay đơn vị được miễn nào tên “${given}” trong khối này.`,
  outOfReach: (given: string) => `Từ ${given} đến điểm tối đa vẫn chưa lên được mức kế trên.`,
  notBounds: "Mốc là các tỷ lệ, ví dụ một vùng hoặc 50%;80%.",
  notYesNo: (given: string) => `“${given}” không phải là có hay không.`,
  noAnswer: "Thiếu câu trả lời: chọn ô hoặc vùng ghi có hay không.",
  unknownPart: "Phần cần lấy là diem, toi-da hoặc ty-le.",
  noText: "Thiếu văn bản: chọn ô hoặc vùng có văn bản.",
  partMissing: (given: string) => `“${given}” không ghi phần cần lấy.`,
  severalParts: (given: string) => `“${given}” ghi nhiều số, không rõ số nào là phần cần lấy.`,
};

/** What each language has to say here. */
export type FunctionMessages = typeof vi;

/** What Excel shows beside #VALUE! and #N/A of an EGI function: what is wrong, what to do. */
export const functionMessages = spoken<FunctionMessages>({
  vi,
  en: () => english().functionMessages,
});
