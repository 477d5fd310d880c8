import type { Ties } from "../regulations/Ranking";
import type { Basis } from "../regulations/Tier";
import { basisWords } from "./basisWords";
import { counted } from "./english/counted";
import { spoken } from "./spoken";

const ties: { vi: Record<Ties, string>; en: Record<Ties, string> } = {
  vi: {
    competition: "đơn vị bằng nhau cùng hạng, hạng sau bỏ cách",
    dense: "đơn vị bằng nhau cùng hạng, hạng sau liền kề",
    running: "đánh số liên tục",
  },
  en: {
    competition: "equals share a rank and the next ranks are skipped",
    dense: "equals share a rank and the next rank follows",
    running: "numbered one after the other",
  },
};

/** How a figure of a unit came about, as rules in sentences. */
export const ruleWords = spoken({
  vi: {
    totalRounded: (decimals: number) => `Tổng điểm làm tròn ${decimals} số lẻ`,
    converted: (decimals: number) => `Điểm quy đổi theo điểm tối đa đủ, làm tròn ${decimals} số lẻ`,
    ratio: (score: string, max: string, decimals: number) =>
      `Tỷ lệ ${score} : ${max}, làm tròn ${decimals} số lẻ`,
    tier: (tier: string, bound: string | undefined, on: Basis) =>
      `Xếp loại ${tier}${bound === undefined ? "" : `: ${bound}`}, theo ${basisWords.vi[on]}`,
    rank: (on: Basis, how: Ties) => `Xếp hạng theo ${basisWords.vi[on]}, ${ties.vi[how]}`,
  },
  en: {
    totalRounded: (decimals: number) => `Total rounded to ${counted(decimals, "decimal")}`,
    converted: (decimals: number) =>
      `Score converted to the full maximum, rounded to ${counted(decimals, "decimal")}`,
    ratio: (score: string, max: string, decimals: number) =>
      `Ratio ${score} : ${max}, rounded to ${counted(decimals, "decimal")}`,
    tier: (tier: string, bound: string | undefined, on: Basis) =>
      `Tier ${tier}${bound === undefined ? "" : `: ${bound}`}, by ${basisWords.en[on]}`,
    rank: (on: Basis, how: Ties) => `Ranked by ${basisWords.en[on]}; ${ties.en[how]}`,
  },
});
