import type { Criterion } from "./Criterion";
import type { Measure } from "./Measure";
import type { Regulation } from "./Regulation";
import type { MaxScore } from "./Source";

const notPrinted: MaxScore = {
  points: "unknown",
  source: "Báo cáo 464/BC-STTTT không ghi điểm tối đa của nhóm",
};

const group = (id: string, label: string, names: string[]): Criterion => ({
  id,
  label,
  names,
  maxScore: { department: notPrinted, district: notPrinted },
});

/** The scale of a block, which is not printed; no less than the highest total of its own table. */
const scale = (highest: number, table: string): MaxScore => ({
  points: 100,
  source: `suy ra từ số liệu: thang 100 điểm, không in; điểm cao nhất là ${highest} (bảng ${table})`,
  interval: { atLeast: highest },
});

const asListedBefore = (measure: string) =>
  ({
    by: "value",
    equals: { measure },
    alphabet: "collator",
    unscored: "last",
    source: "suy ra từ bảng 1.2, 2.2: các đơn vị bằng điểm đứng theo thứ tự của bảng in trước",
  }) as const;

/** Each component: dense counting, and equals as in the table printed before. */
const component = (id: string, label: string, blocks: string[], before: string): Measure => ({
  id,
  label,
  blocks,
  of: [id],
  ranking: {
    on: "exactScore",
    ties: "dense",
    scope: "block",
    source: "suy ra từ bảng 1.2, 2.2, cột Xếp hạng năm 2017: 1, 1, 2",
  },
  listing: asListedBefore(before),
});

const everyone = ["department", "district"];

/** Thanh Hóa, năm 2017: Báo cáo số 464/BC-STTTT ngày 27/4/2018; "bảng" is a table of its appendix. */
export const thanhHoa2017: Regulation = {
  id: "thanh-hoa-2017",
  label: "Thanh Hóa 2017",
  document: {
    number: "464/BC-STTTT",
    date: "2018-04-27",
    issuer: "Sở Thông tin và Truyền thông tỉnh Thanh Hóa",
  },
  basis: [{ number: "4289/QĐ-UBND", date: "2016-11-01", issuer: "UBND tỉnh Thanh Hóa" }],
  year: 2017,
  decimalMark: ".",
  blocks: [
    {
      id: "department",
      label: "Sở, ban, ngành cấp tỉnh",
      names: ["Khối sở, ban, ngành", "Sở, ban, ngành", "Sở ban ngành"],
      maxScore: scale(92.07, "1.1"),
    },
    {
      id: "district",
      label: "UBND các huyện, thị xã, thành phố",
      names: ["Huyện, thị xã, thành phố", "UBND cấp huyện", "Huyện"],
      maxScore: scale(88.93, "2.1"),
    },
  ],
  groups: [
    group("infrastructure", "Hạ tầng CNTT", ["Hạ tầng kỹ thuật CNTT"]),
    group("internal", "Ứng dụng CNTT trong nội bộ cơ quan", [
      "Ứng dụng CNTT trong hoạt động nội bộ cơ quan",
    ]),
    group("public", "Ứng dụng CNTT phục vụ người dân, doanh nghiệp", [
      "Ứng dụng CNTT phục vụ người dân, DN",
      "Ứng dụng CNTT phục vụ người dân và doanh nghiệp",
    ]),
    group("security", "Công tác đảm bảo ATTT mạng", [
      "Công tác đảm bảo an toàn thông tin mạng",
      "Công tác đảm bảo an toàn thông tin",
    ]),
    group("staff", "Nhân lực cho ứng dụng CNTT", []),
    group("policy", "Cơ chế, chính sách và các quy định", [
      "Cơ chế, chính sách và các quy định cho ứng dụng CNTT",
    ]),
    {
      ...group("commune", "Ứng dụng CNTT tại cấp xã", ["Ứng dụng CNTT tại UBND cấp xã"]),
      maxScore: { district: notPrinted },
    },
  ],
  exempting: {
    effect: "reduce",
    source: "suy ra từ bảng 1.1, 2.1: không thấy đơn vị nào được miễn",
  },
  exemptions: [],
  stage: { counts: "final", source: "suy ra từ Báo cáo: chỉ in kết quả đã đánh giá" },
  measures: [
    {
      id: "overall",
      label: "Xếp hạng chung",
      blocks: everyone,
      grading: {
        on: "exactScore",
        tiers: [
          {
            label: "Tốt",
            atLeast: 85,
            source: "suy ra từ bảng 1.1, 2.1: 85.05 là Tốt; 81.25 là Khá",
            interval: { above: 81.25, atMost: 85.05 },
          },
          {
            label: "Khá",
            atLeast: 70,
            source: "suy ra từ bảng 1.1: 73 là Khá; 69.83 là Trung bình; lấy 70",
            interval: { above: 69.83, atMost: 73 },
          },
          {
            label: "Trung bình",
            source: "bảng 1.1, 2.1: mức thấp nhất đã in, không có cận dưới",
          },
        ],
        source: "suy ra từ bảng 1.1, 2.1: không in tỷ lệ, mức theo tổng điểm",
      },
      ranking: {
        on: "exactScore",
        ties: "competition",
        scope: "block",
        source:
          "suy ra từ bảng 1.1, 2.1: hạng 1 đến 20 và 1 đến 27; không có hai đơn vị bằng tổng điểm",
      },
      listing: {
        by: "value",
        equals: "listed",
        alphabet: "collator",
        unscored: "last",
        source: "suy ra từ bảng 1.1, 2.1: điểm cao đứng trước; không có hai đơn vị bằng tổng điểm",
      },
    },
    component("infrastructure", "Hạ tầng kỹ thuật CNTT", everyone, "overall"),
    component("internal", "Ứng dụng CNTT trong nội bộ cơ quan", everyone, "infrastructure"),
    component("public", "Ứng dụng CNTT phục vụ người dân và doanh nghiệp", everyone, "internal"),
    component("security", "Công tác đảm bảo an toàn thông tin mạng", everyone, "public"),
    component("staff", "Nhân lực cho ứng dụng CNTT", everyone, "security"),
    component("policy", "Cơ chế, chính sách và các quy định", everyone, "staff"),
    component("commune", "Ứng dụng CNTT tại UBND cấp xã", ["district"], "policy"),
  ],
  layout: "thanh-hoa-2017",
};
