import type { Measure } from "./Measure";

/** Tỷ lệ, xếp loại, xếp hạng: the same in every table. Bounds in percent; 84.2858 and 71.4285 are 59/70 and 50/70, to the side that leaves these two certain. */
const scale = {
  grading: {
    on: "exactRatio",
    tiers: [
      {
        label: "Tốt",
        atLeast: 85,
        source:
          "suy ra từ bảng III.2.1 và bảng I.2.1: trên 84,29% (59/70 in Khá), không quá 85% (85/100 in Tốt)",
        interval: { above: 84.2858, atMost: 85 },
      },
      {
        label: "Khá",
        atLeast: 70,
        source:
          "suy ra từ bảng I.2.2 và bảng III.2.2: trên 65% (65/100 in Trung bình), không quá 71,43% (50/70 in Khá)",
        interval: { above: 65, atMost: 71.4285 },
      },
      {
        label: "Trung bình",
        atLeast: 50,
        source:
          "suy ra từ bảng I.2.2: trên 45% (45/100 in Yếu), không quá 65% (65/100 in Trung bình)",
        interval: { above: 45, atMost: 65 },
      },
      { label: "Yếu", source: "bảng I.2.2: 45/100 in Yếu; mức thấp nhất, không có cận dưới" },
    ],
    source:
      "suy ra từ các bảng: không có dòng nào mà làm tròn làm đổi xếp loại, nên xếp loại theo đúng " +
      "tỷ lệ dùng để xếp hạng",
  },
  ranking: {
    on: "exactRatio",
    ties: "running",
    scope: "block",
    source:
      "suy ra từ bảng I.1: Ban Dân tộc 753/797 đứng trên Sở Ngoại vụ 904/957 dù cùng in 94,5%; " +
      "bảng I.2.1: các đơn vị cùng 100/100 vẫn đánh số liên tục",
  },
  listing: {
    by: "value",
    equals: "listed",
    alphabet: "collator",
    unscored: "first",
    source:
      'suy ra từ bảng I.2.1: dòng "-" in đầu tiên; chưa thấy quy tắc cho các đơn vị bằng nhau',
  },
} satisfies Partial<Measure>;

const overall = { id: "overall", label: "Mức độ ứng dụng CNTT", ...scale } as const;

/** The whole and the two components of Thông báo 3136/TB-HĐTĐ that are ranked. */
export const khanhHoa2020Measures: readonly Measure[] = [
  {
    ...overall,
    blocks: ["department", "serviceUnit"],
    ratio: { decimals: 1, source: "bảng I.1, III.1, cột Tỷ lệ: 103,5%, 100,0%" },
  },
  {
    ...overall,
    blocks: ["district"],
    total: {
      decimals: 0,
      when: "beforeRatio",
      source:
        "suy ra từ bảng B.II và bảng II.1: 947,5 in 948; 922,5 in 923; 896,5 in 897; " +
        "riêng 913,5 (UBND huyện Diên Khánh) in 913",
    },
    ratio: { decimals: 1, source: "bảng II.1, cột Tỷ lệ: 94,8%, 92,3%" },
  },
  {
    ...scale,
    id: "web",
    label: "Trang thông tin điện tử",
    of: ["web"],
    blocks: ["department", "serviceUnit"],
    ratio: { decimals: 0, source: "bảng I.2.1, III.2.1, cột Tỷ lệ: 96%, 84%" },
  },
  {
    ...scale,
    id: "web",
    label: "Cổng thông tin điện tử",
    of: ["web"],
    blocks: ["district"],
    ratio: {
      decimals: 1,
      source: "bảng II.2.1, cột Tỷ lệ: 97,5%, 81,3%; riêng 100% in không có số lẻ",
    },
  },
  {
    ...scale,
    id: "security",
    label: "An toàn thông tin số",
    of: ["security"],
    blocks: ["department", "district", "serviceUnit"],
    ratio: { decimals: 0, source: "bảng I.2.2, II.2.2, III.2.2, cột Tỷ lệ: 95%, 90%, 71%" },
  },
];
