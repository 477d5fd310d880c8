import { spoken } from "./spoken";

/** What has changed since appendices were last produced, in the ranking. */
export const lastRunWords = spoken({
  vi: {
    changed: (units: number) =>
      units === 0
        ? "Hạng và xếp loại như lần tạo phụ lục trước."
        : `${units} đơn vị đổi hạng hoặc xếp loại so với lần tạo phụ lục trước.`,
    before: "Lần tạo trước:",
    rank: (rank: number) => `hạng ${rank}`,
    noRank: "không xếp hạng",
    none: "chưa có",
  },
  en: {
    changed: (units: number) =>
      units === 0
        ? "Ranks and tiers are those of the last appendices."
        : units === 1
          ? "1 unit has another rank or tier than in the last appendices."
          : `${units} units have another rank or tier than in the last appendices.`,
    before: "Last appendices:",
    rank: (rank: number) => `rank ${rank}`,
    noRank: "not ranked",
    none: "not listed",
  },
});
