import type { Measure } from "./Measure";

const label = { I: "I", II: "II", III: "III", IV: "IV", none: "Không xếp hạng" } as const;
const unranked = {
  label: label.none,
  isUnranked: true,
  source: "Phụ lục II, cột Kết quả: Không xếp hạng; dưới mức IV",
};
const unrankedDistrict = {
  ...unranked,
  source:
    "suy ra từ Phụ lục II, cột Kết quả: Không xếp hạng; Phụ lục I không có huyện nào dưới mức IV",
};
const byTable = "suy ra từ số liệu của Phụ lục";

const gradedScore = "cột Tổng điểm và cột Kết quả: mỗi tổng điểm có kết quả của nó, không in tỷ lệ";

const districts = {
  blocks: ["district"],
  ranking: {
    on: "exactScore",
    ties: "competition",
    scope: "block",
    source:
      "suy ra từ Phụ lục I: các huyện xếp theo tổng điểm mức độ đạt được; không có hai huyện bằng điểm; " +
      "riêng Cam Ranh 87,10 in trên Khánh Sơn 87,19",
  },
  listing: {
    by: "value",
    equals: "listed",
    alphabet: "dictionary",
    unscored: "last",
    source: "suy ra từ Phụ lục I: điểm cao đứng trước; chưa thấy quy tắc cho các huyện bằng điểm",
  },
} satisfies Partial<Measure>;

const communes = {
  blocks: ["commune"],
  ranking: {
    on: "exactScore",
    ties: "none",
    scope: "parent",
    source: "Phụ lục II: cấp xã có kết quả, không có thứ hạng",
  },
  listing: {
    by: "name",
    isWithinParents: true,
    equals: "listed",
    alphabet: "dictionary",
    unscored: "last",
    source:
      "suy ra từ Phụ lục II: xếp theo tên trong từng huyện, thị trấn và phường trước xã, Diên Toàn trước Diên Thạnh",
  },
} satisfies Partial<Measure>;

const achieved = { id: "achieved", label: "Mức độ đạt được", of: ["achieved"] } as const;
const readiness = { id: "readiness", label: "Điều kiện sẵn sàng", of: ["readiness"] } as const;

/** Two scores of two blocks, each on its own scale: Phụ lục I, II of Quyết định 644/QĐ-UBND. */
export const khanhHoaEgov2020Measures: readonly Measure[] = [
  {
    ...achieved,
    ...districts,
    grading: {
      on: "exactScore",
      tiers: [
        {
          label: label.I,
          atLeast: 90,
          source: `${byTable} I: 90,56 là I; 88,07 là II`,
          interval: { above: 88.07, atMost: 90.56 },
        },
        {
          label: label.II,
          atLeast: 84,
          source: `${byTable} I: 84,95 là II; 78,87 là III`,
          interval: { above: 78.87, atMost: 84.95 },
        },
        {
          label: label.III,
          atLeast: 78,
          source: `${byTable} I: 78,63 là III; 75,47 là IV`,
          interval: { above: 75.47, atMost: 78.63 },
        },
        {
          label: label.IV,
          atLeast: 75,
          source: `${byTable} I: 75,47 là IV; không huyện nào thấp hơn`,
          interval: { atMost: 75.47 },
        },
        unrankedDistrict,
      ],
      source: `Phụ lục I, ${gradedScore}`,
    },
  },
  {
    ...readiness,
    ...districts,
    grading: {
      on: "exactScore",
      tiers: [
        {
          label: label.I,
          atLeast: 45,
          source: `${byTable} I: 47,11 là I, không huyện nào thấp hơn; lấy 90% của 50 vì khớp, như cấp xã`,
          interval: { atMost: 47.11 },
        },
        {
          label: label.II,
          atLeast: 40,
          source: `${byTable} II: lấy 80% của 50, vì 80% của 30 khớp ở cấp xã; Phụ lục I không có huyện nào ở mức II`,
          interval: { below: 47.11 },
        },
        {
          label: label.III,
          atLeast: 37.5,
          source: `${byTable} II: lấy 75% của 50, vì 75% của 30 khớp ở cấp xã; Phụ lục I không có huyện nào ở mức III`,
          interval: { below: 47.11 },
        },
        {
          label: label.IV,
          atLeast: 35,
          source: `${byTable} II: lấy 70% của 50, vì 70% của 30 khớp ở cấp xã; Phụ lục I không có huyện nào ở mức IV`,
          interval: { below: 47.11 },
        },
        unrankedDistrict,
      ],
      source: `Phụ lục I, ${gradedScore}`,
    },
  },
  {
    ...achieved,
    ...communes,
    grading: {
      on: "exactScore",
      tiers: [
        {
          label: label.I,
          atLeast: 54,
          source: `${byTable} II: 54 là I; 53 là II`,
          interval: { above: 53, atMost: 54 },
        },
        {
          label: label.II,
          atLeast: 50.1,
          source: `${byTable} II: 50,13 là II; 50,04 là III`,
          interval: { above: 50.04, atMost: 50.13 },
        },
        {
          label: label.III,
          atLeast: 43.5,
          source: `${byTable} II: 43,50 là III; 43,20 là IV`,
          interval: { above: 43.2, atMost: 43.5 },
        },
        {
          label: label.IV,
          atLeast: 38,
          source: `${byTable} II: 38,52 là IV; 22,58 là Không xếp hạng`,
          interval: { above: 22.58, atMost: 38.52 },
        },
        unranked,
      ],
      source: `Phụ lục II, ${gradedScore}`,
    },
  },
  {
    ...readiness,
    ...communes,
    grading: {
      on: "exactScore",
      tiers: [
        {
          label: label.I,
          atLeast: 27,
          source: `${byTable} II: 27 là I; 26,92 là II; lấy 90% của 30 vì khớp`,
          interval: { above: 26.92, atMost: 27 },
        },
        {
          label: label.II,
          atLeast: 24,
          source: `${byTable} II: 24 là II; 23,60 là III; lấy 80% của 30 vì khớp`,
          interval: { above: 23.6, atMost: 24 },
        },
        {
          label: label.III,
          atLeast: 22.5,
          source: `${byTable} II: 22,50 là III; 22,40 là IV; lấy 75% của 30 vì khớp`,
          interval: { above: 22.4, atMost: 22.5 },
        },
        {
          label: label.IV,
          atLeast: 21,
          source: `${byTable} II: 22 là IV; 20,70 là Không xếp hạng; lấy 70% của 30 vì khớp`,
          interval: { above: 20.7, atMost: 22 },
        },
        unranked,
      ],
      source: `Phụ lục II, ${gradedScore}`,
    },
  },
];
